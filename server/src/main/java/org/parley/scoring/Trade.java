package org.parley.scoring;

import java.util.List;
import java.util.Map;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * An exchange across two issues.
 *
 * @param issues the two issues
 * @param from the options before the trade
 * @param to the options after it
 * @param gains points that each consenting party gains by the whole exchange
 */
public record Trade(
    List<IssueId> issues,
    Map<IssueId, OptionId> from,
    Map<IssueId, OptionId> to,
    Map<PartyId, Long> gains) {}
