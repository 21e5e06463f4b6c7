package org.parley.scoring;

import java.util.HashMap;
import java.util.Set;
import org.parley.scenario.IssueId;
import org.parley.scenario.Obligation;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * What violations take from those who were violated against: a duty that is broken does not bring
 * the others what it was signed for.
 *
 * <p>A duty rests on the issues of its condition. What these bring a party is what it loses in
 * worth when they are put back to the status quo; where it loses nothing, the duty was no gain to
 * it and its violation costs it nothing. Several duties that others owe and that share an issue
 * bring it together, in equal parts. A violation of size {@code k} of {@code n} takes {@code k / n}
 * of the part of its duty, for the turn in which it happens. No scenario has to say anything for
 * this.
 */
record BrokenDuties(Scenario scenario) {

  /** Points, before the turn's share; at least 0, and 0 for the party that owes the duty. */
  double loss(TurnFacts facts, Obligation duty, Party.Negotiator victim) {
    var size = facts.violated(duty);
    if (size == 0 || duty.party().equals(victim.id())) {
      return 0;
    }
    var issues = duty.when().options().keySet();
    var preferences = victim.preferences();
    var outcome = facts.turn().outcome();
    var without = preferences.worth(without(outcome, issues)).value();
    var brought = Math.max(0, preferences.worth(outcome).value() - without);
    var extent = (double) size / duty.sizes().size();
    return extent * brought / sharing(facts, issues, victim.id());
  }

  private Package without(Package outcome, Set<IssueId> issues) {
    var before = new HashMap<IssueId, OptionId>();
    issues.forEach(
        issue -> scenario.statusQuo().option(issue).ifPresent(it -> before.put(issue, it)));
    return new Package(before).over(outcome);
  }

  /** How many duties of others rest on any of the issues; the violated one among them. */
  private static long sharing(TurnFacts facts, Set<IssueId> issues, PartyId victim) {
    return facts.duties().stream()
        .filter(duty -> !duty.party().equals(victim))
        .filter(duty -> duty.when().options().keySet().stream().anyMatch(issues::contains))
        .count();
  }
}
