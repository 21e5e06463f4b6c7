package org.parley.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.negotiation.Orders;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.verification.Chances;
import org.parley.verification.Deterrence;
import org.parley.verification.Probability;

/** Whether keeping its duties paid for each party in each turn. */
final class DutyTurns {

  private final Scenario scenario;
  private final Regime regime;

  private DutyTurns(Scenario scenario) {
    this.scenario = scenario;
    regime = scenario.regime();
  }

  static List<DutyTurn> of(LivedPlay play) {
    var made = new DutyTurns(play.scenario());
    var turns = new ArrayList<DutyTurn>();
    for (var facts : play.turns()) {
      facts.duties().forEach(duty -> turns.add(made.turn(facts, duty)));
    }
    return turns;
  }

  private DutyTurn turn(TurnFacts facts, Obligation duty) {
    var without = temptation(facts, duty, false);
    var inspected = temptation(facts, duty, true);
    var size = facts.violated(duty);
    var caught = facts.caught(duty);
    return new DutyTurn(
        facts.turn().turn(),
        duty.id(),
        duty.party(),
        inspectors(facts, duty),
        new DutyScore.Pair(without.detection(), inspected.detection()),
        new DutyScore.Pair(without.margin(), inspected.margin()),
        inspected.margin() >= 0,
        size,
        caught,
        sentence(duty, inspected, size > 0, caught));
  }

  private List<PartyId> inspectors(TurnFacts facts, Obligation duty) {
    return scenario.negotiators().stream()
        .map(Party.Negotiator::id)
        .filter(
            party ->
                facts.inspections(party).stream()
                    .anyMatch(
                        it ->
                            it.obligation().equals(duty.id())
                                && facts.access(duty, it.measure()) != Orders.Access.REFUSED))
        .toList();
  }

  /**
   * The violation that tempts most.
   *
   * @param detection the chance that agreed measures find it
   * @param margin points by which keeping the duty beats it
   */
  private record Temptation(double detection, double margin) {}

  private Temptation temptation(TurnFacts facts, Obligation duty, boolean inspected) {
    var party = scenario.preferences(duty.party()).orElseThrow();
    return IntStream.rangeClosed(1, duty.sizes().size())
        .mapToObj(
            size -> {
              var detection = detection(facts, duty, size, inspected);
              var deterrence =
                  Deterrence.of(regime, party, facts.turn().outcome(), duty.id(), size);
              return new Temptation(detection.value(), deterrence.margin(detection));
            })
        .min(Comparator.comparingDouble(Temptation::margin))
        .orElseThrow();
  }

  /** Whoever violates does not declare it: declarations are compared as with any violation. */
  private Probability detection(TurnFacts facts, Obligation duty, int size, boolean inspected) {
    var missed = Probability.CERTAIN;
    for (var measure : regime.measures(facts.turn().outcome(), duty.id())) {
      var looks = measure.onInspection() ? inspected ? spent(facts, duty, measure) : 0 : 1;
      var managed = facts.access(duty, measure.id()) == Orders.Access.MANAGED;
      for (var look = 0; look < looks; look++) {
        var detector =
            measure.onInspection() && managed
                ? Chances.managed(measure, size)
                : Chances.of(measure, size);
        missed = missed.and(detector.detection().not());
      }
    }
    return missed.not();
  }

  private long spent(TurnFacts facts, Obligation duty, Measure measure) {
    var inspection = new Orders.Inspection(measure.id(), duty.id());
    return facts.access(duty, measure.id()) == Orders.Access.REFUSED
        ? 0
        : scenario.negotiators().stream()
            .filter(party -> facts.inspections(party.id()).contains(inspection))
            .count();
  }

  private String sentence(
      Obligation duty, Temptation temptation, boolean violated, boolean caught) {
    var pays = temptation.margin() < 0;
    return scenario.party(duty.party()).orElseThrow().name()
        + (violated ? " broke it" : " kept it")
        + (violated == pays ? ", which paid" : ", although that did not pay")
        + (violated ? (caught ? "; it was found" : "; no agreed measure found it") : "")
        + ". Breaking it would be found with a chance of "
        + Words.percent(temptation.detection())
        + (pays ? " and bring " : " and cost ")
        + Words.decimal(Math.abs(temptation.margin()))
        + " points on average.";
  }
}
