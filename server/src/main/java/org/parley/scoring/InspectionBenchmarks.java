package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.negotiation.Orders;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Scenario;
import org.parley.verification.InspectionGame;

/** Sets inspections beside those of the {@link InspectionBenchmark}. */
final class InspectionBenchmarks {

  private final Scenario scenario;
  private final List<TurnFacts> turns;

  private InspectionBenchmarks(LivedPlay play) {
    scenario = play.scenario();
    turns = play.turns();
  }

  static List<InspectionBenchmark> of(LivedPlay play) {
    var made = new InspectionBenchmarks(play);
    var benchmarks = new ArrayList<InspectionBenchmark>();
    for (var measure : play.scenario().regime().measures()) {
      measure
          .quota()
          .ifPresent(
              quota ->
                  quota
                      .inspectors()
                      .forEach(party -> benchmarks.addAll(made.of(measure, quota, party))));
    }
    return benchmarks;
  }

  private List<InspectionBenchmark> of(Measure measure, Quota quota, PartyId inspector) {
    return scenario.regime().obligations().stream()
        .flatMap(duty -> of(measure, quota, inspector, duty).stream())
        .toList();
  }

  private Optional<InspectionBenchmark> of(
      Measure measure, Quota quota, PartyId inspector, Obligation duty) {
    var open =
        turns.stream().filter(facts -> targets(facts, measure, inspector).contains(duty)).toList();
    var loss = loss(duty);
    if (open.isEmpty() || loss.isEmpty()) {
      return Optional.empty();
    }
    var budget =
        open.stream()
            .mapToDouble(facts -> share(quota, targets(facts, measure, inspector).size()))
            .sum();
    var game = new InspectionGame(loss.get());
    var chances = mixed(game, open.size(), budget);
    var looks = new ArrayList<InspectionBenchmark.Look>();
    for (var facts : open) {
      var inspection = new Orders.Inspection(measure.id(), duty.id());
      looks.add(
          new InspectionBenchmark.Look(
              facts.turn().turn(),
              chances[looks.size()],
              facts.inspections(inspector).contains(inspection)));
    }
    return Optional.of(
        new InspectionBenchmark(
            inspector,
            measure.id(),
            duty.id(),
            loss.get(),
            mixedValue(game, open.size(), budget),
            looks));
  }

  private static double share(Quota quota, int targets) {
    return Math.min(1, (double) quota.perTurn() / targets);
  }

  /** What the inspector could have inspected by the measure: others' duties in force. */
  private List<Obligation> targets(TurnFacts facts, Measure measure, PartyId inspector) {
    return measure.when().holdsIn(facts.turn().outcome())
        ? facts.duties().stream()
            .filter(duty -> measure.watches().contains(duty.id()))
            .filter(duty -> !duty.party().equals(inspector))
            .toList()
        : List.of();
  }

  /** Empty where a violation brings nothing, so that there is no game. */
  private Optional<Double> loss(Obligation duty) {
    var temptation =
        Objects.requireNonNull(
            scenario.preferences(duty.party()).orElseThrow().temptations().get(duty.id()),
            "a duty that tempts nobody");
    var gain = temptation.gain(1).value();
    return gain == 0 ? Optional.empty() : Optional.of((double) temptation.loss().value() / gain);
  }

  private static double[] mixed(InspectionGame game, int steps, double budget) {
    var fewer = (int) Math.floor(budget + 1e-9);
    var more = Math.min(steps, fewer + 1);
    var chanceOfMore = Math.max(0, budget - fewer);
    var low = game.schedule(steps, Math.min(steps, fewer));
    var high = game.schedule(steps, more);
    var chances = new double[steps];
    for (var step = 0; step < steps; step++) {
      chances[step] = (1 - chanceOfMore) * low[step] + chanceOfMore * high[step];
    }
    return chances;
  }

  private static double mixedValue(InspectionGame game, int steps, double budget) {
    var fewer = (int) Math.floor(budget + 1e-9);
    var chanceOfMore = Math.max(0, budget - fewer);
    return (1 - chanceOfMore) * game.value(steps, fewer)
        + chanceOfMore * game.value(steps, fewer + 1);
  }
}
