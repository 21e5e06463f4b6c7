package org.parley.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.negotiation.Orders;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;
import org.parley.verification.Chances;
import org.parley.verification.Deterrence;
import org.parley.verification.Probability;

/** Whether keeping its duties was to be expected to pay for each party in each turn. */
final class DutyTurns {

  private static final List<Double> EVERY_TURN = List.of(1.0);

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
    var without = temptation(facts, duty, _ -> List.of());
    var inspected = temptation(facts, duty, measure -> spent(facts, duty, measure));
    var expected = temptation(facts, duty, measure -> expected(facts, duty, measure));
    var size = facts.violated(duty);
    var caught = facts.caught(duty);
    return new DutyTurn(
        facts.turn().turn(),
        duty.id(),
        duty.party(),
        inspectors(facts, duty),
        new DutyScore.Pair(without.detection(), inspected.detection()),
        new DutyScore.Pair(without.margin(), inspected.margin()),
        new DutyTurn.Expected(expected.detection(), expected.margin()),
        expected.margin() >= 0,
        size,
        caught,
        sentence(duty, expected, size, caught));
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
  private record Temptation(int size, double detection, double margin) {}

  /**
   * @param looks for each measure that works on inspection, the chance of each look by it
   */
  private Temptation temptation(
      TurnFacts facts, Obligation duty, Function<Measure, List<Double>> looks) {
    var party = scenario.preferences(duty.party()).orElseThrow();
    return IntStream.rangeClosed(1, duty.sizes().size())
        .mapToObj(
            size -> {
              var detection = detection(facts, duty, size, looks);
              var deterrence =
                  Deterrence.of(regime, party, facts.turn().outcome(), duty.id(), size);
              return new Temptation(size, detection.value(), deterrence.margin(detection));
            })
        .min(Comparator.comparingDouble(Temptation::margin))
        .orElseThrow();
  }

  /** Whoever violates does not declare it: declarations are compared as with any violation. */
  private Probability detection(
      TurnFacts facts, Obligation duty, int size, Function<Measure, List<Double>> looks) {
    var missed = Probability.CERTAIN;
    for (var measure : regime.measures(facts.turn().outcome(), duty.id())) {
      var managed = facts.access(duty, measure.id()) == Orders.Access.MANAGED;
      var detector =
          measure.onInspection() && managed
              ? Chances.managed(measure, size)
              : Chances.of(measure, size);
      for (var look : measure.onInspection() ? looks.apply(measure) : EVERY_TURN) {
        missed = missed.and(detector.detection().and(new Probability(look)).not());
      }
    }
    return missed.not();
  }

  private List<Double> spent(TurnFacts facts, Obligation duty, Measure measure) {
    var inspection = new Orders.Inspection(measure.id(), duty.id());
    return facts.access(duty, measure.id()) == Orders.Access.REFUSED
        ? List.of()
        : scenario.negotiators().stream()
            .filter(party -> facts.inspections(party.id()).contains(inspection))
            .map(_ -> 1.0)
            .toList();
  }

  /** Nobody expects to be seen where it will refuse. */
  private List<Double> expected(TurnFacts facts, Obligation duty, Measure measure) {
    return facts.access(duty, measure.id()) == Orders.Access.REFUSED
        ? List.of()
        : measure.quota().stream()
            .flatMap(
                quota ->
                    quota.inspectors().stream()
                        .filter(inspector -> !inspector.equals(duty.party()))
                        .map(inspector -> evenly(facts, measure, quota.perTurn(), inspector)))
            .toList();
  }

  private static double evenly(
      TurnFacts facts, Measure measure, int inspections, PartyId inspector) {
    var targets =
        facts.duties().stream()
            .filter(duty -> measure.watches().contains(duty.id()))
            .filter(duty -> !duty.party().equals(inspector))
            .count();
    return Math.min(1, (double) inspections / targets);
  }

  private String sentence(Obligation duty, Temptation temptation, int size, boolean caught) {
    var pays = temptation.margin() < 0;
    return Sentences.beginning(scenario.party(duty.party()).orElseThrow().spoken())
        + (size > 0 ? broke(duty, size, pays, caught) : kept(pays))
        + " Breaking it ("
        + duty.sizes().get(temptation.size() - 1)
        + ") was to be found with "
        + Words.percent(temptation.detection())
        + (pays ? " and to bring " : " and to cost ")
        + Words.decimal(Math.abs(temptation.margin()))
        + " points on average.";
  }

  private static String kept(boolean pays) {
    return pays
        ? " kept it, although breaking it promised to pay."
        : " kept it, which promised to pay.";
  }

  private static String broke(Obligation duty, int size, boolean pays, boolean caught) {
    return " broke it ("
        + duty.sizes().get(size - 1)
        + (pays ? "), which promised to pay; " : "), although keeping it promised to pay; ")
        + (caught ? "it was found." : "no agreed measure found it.");
  }
}
