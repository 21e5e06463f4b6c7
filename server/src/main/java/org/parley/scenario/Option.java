package org.parley.scenario;

import java.util.List;

/**
 * One setting of an issue.
 *
 * @param label a few words, as shown on a term sheet
 * @param treatyText the sentence or two that enter the treaty where this option is agreed
 * @param obliges the parties on which it puts a duty; their consent is needed
 * @param hosts the states on whose territory it happens; their consent is needed
 */
public record Option(
    OptionId id, String label, String treatyText, List<PartyId> obliges, List<PartyId> hosts) {}
