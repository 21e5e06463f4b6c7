package org.parley.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * What a party meant to open with, from its preparation sheet, beside what came of it. The head's
 * sheet counts, or where the head handed in none, the delegation's last; a later one replaces an
 * earlier one. This is a plan, not a promise: giving it up breaks no word.
 *
 * @param meant the option that it had in mind for each issue it named; at least one
 * @param held the issues of these that were settled as it meant
 * @param worth what the whole would have been worth to it, in its points
 * @param asked what its first own sheet was worth to it; empty where it tabled none
 * @param reached what came out for it
 */
public record Opening(
    PartyId party,
    Map<IssueId, OptionId> meant,
    List<IssueId> held,
    long worth,
    Optional<Long> asked,
    long reached,
    String sentence) {}
