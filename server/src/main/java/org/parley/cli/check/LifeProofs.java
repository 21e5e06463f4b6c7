package org.parley.cli.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Depth;
import org.parley.scenario.IssueKind;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Pace;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.pack.PackPlaces;
import org.parley.verification.Coverage;

/**
 * Whether life under the treaty is a game: checking is worth it, cheating tempts, alarms are rare.
 */
final class LifeProofs {

  /** Expected false alarms in one turn of one room above which a room only follows false trails. */
  private static final double MOST_FALSE_ALARMS = .5;

  private final Scenario scenario;
  private final PackPlaces places;
  private final List<Depth> depths;
  private final Cheating cheating;
  private final List<PackProblem> findings = new ArrayList<>();

  private long better;
  private Optional<Package> example = Optional.empty();
  private long ratified;
  private final Set<ObligationId> tempting = new LinkedHashSet<>();
  private double falseAlarms;
  private Package fullest = Package.EMPTY;

  /**
   * @param depths at which it is played; none where the play ends with the signature
   */
  LifeProofs(Scenario scenario, PackPlaces places, List<Depth> depths) {
    this.scenario = scenario;
    this.places = places;
    this.depths = depths;
    this.cheating = new Cheating(scenario.regime(), turns());
  }

  List<PackProblem> findings() {
    return findings;
  }

  /**
   * Those of the depth that is played unless the facilitator says otherwise, if it is among them.
   */
  private int turns() {
    var life = scenario.regime().implementation();
    return depths.isEmpty() || depths.contains(life.depth())
        ? life.turns()
        : life.pace(depths.getFirst()).orElseThrow().turns();
  }

  /** Empty where the play ends with the signature. */
  Optional<CheckReport.Life> proof() {
    var life = scenario.regime().implementation();
    if (life.turns() == 0) {
      return Optional.empty();
    }
    findings.addAll(new LadderProofs(scenario, places, turns()).findings());
    var outcomes = Outcomes.feasible(scenario);
    outcomes.ifPresent(
        all -> {
          all.forEach(this::look);
          complain();
        });
    return Optional.of(
        new CheckReport.Life(
            outcomes.isPresent(),
            better,
            example.map(Package::terms),
            ratified,
            List.copyOf(tempting),
            falseAlarms,
            fullest.terms(),
            depths.stream().map(this::length).toList()));
  }

  private void look(Package outcome) {
    alarms(outcome);
    if (isUnverified(outcome)) {
      temptations(outcome);
    } else if (isSignable(outcome) && !scenario.regime().obligations(outcome).isEmpty()) {
      compare(outcome);
    }
    if (isSignable(outcome) && isRatified(outcome)) {
      ratified++;
    }
  }

  private void alarms(Package outcome) {
    var expected =
        Coverage.of(scenario.regime(), outcome).stream()
            .mapToDouble(coverage -> coverage.inspected().falseAlarm().value())
            .sum();
    if (expected > falseAlarms) {
      falseAlarms = expected;
      fullest = outcome;
    }
  }

  private void temptations(Package outcome) {
    for (var duty : scenario.regime().obligations(outcome)) {
      scenario
          .preferences(duty.party())
          .filter(party -> cheating.worth(party, outcome, duty) > 0)
          .ifPresent(_ -> tempting.add(duty.id()));
    }
  }

  /** The same limits without verification, where they are possible at all, against these. */
  private void compare(Package outcome) {
    var without = unverified(outcome);
    if (scenario.broken(without).isEmpty()
        && scenario.negotiators().stream()
            .filter(party -> scenario.consents(outcome).contains(party.id()))
            .allMatch(
                party ->
                    value(party.preferences(), outcome) > value(party.preferences(), without))) {
      better++;
      example = example.or(() -> Optional.of(outcome));
    }
  }

  private double value(Preferences party, Package outcome) {
    return party.worth(outcome).value() + cheating.worth(party, outcome);
  }

  private boolean isUnverified(Package outcome) {
    return unverified(outcome).equals(outcome);
  }

  private Package unverified(Package outcome) {
    var without = outcome;
    for (var issue : scenario.issues()) {
      if (issue.kind() == IssueKind.VERIFICATION_MEASURE) {
        without = Outcomes.with(without, issue.id(), issue.statusQuo());
      }
    }
    return without;
  }

  /** Whether none whose consent it needs loses by it or is forbidden to adopt it. */
  private boolean isSignable(Package outcome) {
    var needed = scenario.consents(outcome);
    return scenario.negotiators().stream()
        .filter(party -> needed.contains(party.id()))
        .allMatch(
            party ->
                party.preferences().surplus(outcome).value() >= 0
                    && party.preferences().instructions().stream()
                        .allMatch(instruction -> instruction.allows(outcome)));
  }

  private boolean isRatified(Package outcome) {
    var needed = scenario.consents(outcome);
    return scenario.negotiators().stream()
        .filter(party -> needed.contains(party.id()))
        .flatMap(party -> party.home().constituencies().stream())
        .allMatch(body -> body.ratifies(outcome));
  }

  private void complain() {
    if (better == 0) {
      findings.add(
          places
              .regime("measures")
              .fault(
                  "Verification pays nobody: no acceptable package with it is worth more, to all"
                      + " who must consent, than the same limits without it and with the gains of"
                      + " cheating."));
    }
    if (tempting.isEmpty()) {
      findings.add(
          places
              .regime("obligations")
              .fault("Nobody is tempted: without verification no violation pays anybody."));
    }
    if (falseAlarms > MOST_FALSE_ALARMS) {
      findings.add(
          places
              .regime("measures")
              .fault(
                  "Under %s a room expects %.2f false alarms in a turn, more than %.1f."
                      .formatted(fullest.terms(), falseAlarms, MOST_FALSE_ALARMS)));
    }
    if (ratified == 0) {
      findings.add(
          places
              .regime("implementation")
              .fault("No acceptable package has the votes at home of all who must consent."));
    }
  }

  private CheckReport.Length length(Depth depth) {
    var pace = scenario.regime().implementation().pace(depth).orElseThrow();
    return new CheckReport.Length(
        depth, minutes(pace).toMinutes(), pace.promised().toMinutes(), pace.sittings());
  }

  /** As if something were agreed in every turn. */
  private Duration minutes(Pace pace) {
    var plan = scenario.plan();
    var negotiated = plan.statements().plus(plan.negotiation()).plus(plan.ratification());
    var lived = pace.orders().plus(pace.consultation()).plus(plan.ratification());
    return plan.briefing()
        .plus(negotiated.multipliedBy(pace.negotiationTurns()))
        .plus(lived.multipliedBy(pace.turns()))
        .plus(pace.debrief());
  }
}
