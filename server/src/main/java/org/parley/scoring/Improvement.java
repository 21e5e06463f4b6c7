package org.parley.scoring;

import java.util.Map;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * A package that would have been better for some and worse for nobody whose consent counts.
 *
 * @param terms an option for every issue
 * @param changes only the issues on which it differs from what came out
 * @param gains for every party, affected ones too, the points that it would have gained or lost
 */
public record Improvement(
    Map<IssueId, OptionId> terms, Map<IssueId, OptionId> changes, Map<PartyId, Long> gains) {}
