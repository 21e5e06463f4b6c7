package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    var margin = new DutyScore.Pair(margin(facts, duty, false), margin(facts, duty, true));
    var size = facts.violated(duty);
    return new DutyTurn(
        facts.turn().turn(),
        duty.id(),
        duty.party(),
        inspectors(facts, duty),
        new DutyScore.Pair(
            detection(facts, duty, 1, false).value(), detection(facts, duty, 1, true).value()),
        margin,
        margin.inspected() >= 0,
        size,
        facts.caught(duty),
        sentence(duty, margin.inspected() >= 0, size > 0));
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

  /** Against the most tempting size of a violation. */
  private double margin(TurnFacts facts, Obligation duty, boolean inspected) {
    return IntStream.rangeClosed(1, duty.sizes().size())
        .mapToDouble(
            size -> deterrence(facts, duty, size).margin(detection(facts, duty, size, inspected)))
        .min()
        .orElseThrow();
  }

  private Deterrence deterrence(TurnFacts facts, Obligation duty, int size) {
    var preferences = scenario.preferences(duty.party()).orElseThrow();
    var temptation =
        Objects.requireNonNull(
            preferences.temptations().get(duty.id()), "a duty that tempts nobody");
    var discount = regime.discount();
    return new Deterrence(
        temptation.gain(size).value(),
        temptation.loss().value(),
        (1 - discount) * preferences.surplus(facts.turn().outcome()).value(),
        discount,
        temptation.kept());
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

  private String sentence(Obligation duty, boolean enforcing, boolean violated) {
    var name = scenario.party(duty.party()).orElseThrow().name();
    return enforcing
        ? name + (violated ? " cheated although keeping it paid." : " kept what it paid to keep.")
        : name + (violated ? " cheated where cheating paid." : " kept it although cheating paid.");
  }
}
