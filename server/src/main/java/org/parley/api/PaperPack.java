package org.parley.api;

import java.util.List;
import org.parley.perspective.CaseView;
import org.parley.perspective.OwnCase;
import org.parley.scenario.Inject;

/**
 * Everything to play on paper: briefs and placards are made from the parties, the outcome form from
 * the issues. For the facilitator only.
 *
 * @param teaching Markdown
 */
public record PaperPack(
    CaseView caseView, List<OwnCase> parties, List<Inject> injects, String teaching) {}
