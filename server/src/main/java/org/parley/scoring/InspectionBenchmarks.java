package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.negotiation.Orders;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Scenario;
import org.parley.verification.Chances;
import org.parley.verification.Coverage;
import org.parley.verification.Deterrence;
import org.parley.verification.InspectionPlan;
import org.parley.verification.InspectionPlan.Target;
import org.parley.verification.InspectionPlan.Violation;

/** Sets inspections beside those of the {@link InspectionBenchmark}. */
final class InspectionBenchmarks {

  private final Scenario scenario;

  private InspectionBenchmarks(Scenario scenario) {
    this.scenario = scenario;
  }

  /** In the order of turns, measures and inspectors; only where there was something to inspect. */
  static List<InspectionBenchmark> of(LivedPlay play) {
    var made = new InspectionBenchmarks(play.scenario());
    return play.turns().stream().flatMap(facts -> made.of(facts).stream()).toList();
  }

  private List<InspectionBenchmark> of(TurnFacts facts) {
    return scenario.regime().measures().stream()
        .filter(measure -> measure.when().holdsIn(facts.turn().outcome()))
        .flatMap(measure -> measure.quota().stream().flatMap(it -> of(facts, measure, it).stream()))
        .toList();
  }

  private List<InspectionBenchmark> of(TurnFacts facts, Measure measure, Quota quota) {
    return quota.inspectors().stream()
        .flatMap(inspector -> of(facts, measure, quota.perTurn(), inspector).stream())
        .toList();
  }

  private Optional<InspectionBenchmark> of(
      TurnFacts facts, Measure measure, int budget, PartyId inspector) {
    var coverages = coverages(facts, measure, inspector);
    if (coverages.isEmpty()) {
      return Optional.empty();
    }
    var plan =
        new InspectionPlan(
            coverages.stream().map(it -> target(facts, measure, it)).toList(), budget);
    var chances = plan.chances();
    var spent = facts.inspections(inspector);
    var looks =
        IntStream.range(0, chances.size())
            .mapToObj(
                at -> {
                  var duty = coverages.get(at).obligation().id();
                  return new InspectionBenchmark.Look(
                      duty,
                      chances.get(at).value(),
                      spent.contains(new Orders.Inspection(measure.id(), duty)));
                })
            .toList();
    return Optional.of(
        new InspectionBenchmark(
            facts.turn().turn(),
            inspector,
            measure.id(),
            budget,
            plan.value(),
            looks,
            sentence(inspector, budget, plan.value(), looks)));
  }

  /** What the inspector could have inspected by the measure: others' duties in force. */
  private List<Coverage> coverages(TurnFacts facts, Measure measure, PartyId inspector) {
    var duties = facts.duties();
    return Coverage.of(scenario.regime(), facts.turn().outcome()).stream()
        .filter(it -> duties.contains(it.obligation()) && it.measures().contains(measure))
        .filter(it -> !it.obligation().party().equals(inspector))
        .toList();
  }

  private Target target(TurnFacts facts, Measure measure, Coverage coverage) {
    var duty = coverage.obligation();
    return new Target(
        IntStream.rangeClosed(1, duty.sizes().size())
            .mapToObj(size -> violation(facts, duty, size, measure, coverage))
            .toList());
  }

  private Violation violation(
      TurnFacts facts, Obligation duty, int size, Measure measure, Coverage coverage) {
    var without = coverage.without(size).detection();
    return Violation.of(
        Deterrence.of(
            scenario.regime(),
            scenario.preferences(duty.party()).orElseThrow(),
            facts.turn().outcome(),
            duty.id(),
            size),
        without,
        without.or(Chances.of(measure, size).detection()));
  }

  private String sentence(
      PartyId inspector, int budget, double value, List<InspectionBenchmark.Look> looks) {
    var spent = looks.stream().filter(InspectionBenchmark.Look::spent).count();
    var planned = looks.stream().mapToDouble(InspectionBenchmark.Look::chance).sum();
    return scenario.party(inspector).orElseThrow().name()
        + " spent "
        + spent
        + " of "
        + budget
        + (budget == 1 ? " inspection" : " inspections")
        + "; the benchmark spends "
        + Words.decimal(planned)
        + " on average"
        + (value > 0
            ? ", and cheating would still have brought " + Words.decimal(value) + " points."
            : ", and then cheating pays nobody.");
  }
}
