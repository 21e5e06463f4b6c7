package org.parley.cli.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.agent.Agent;
import org.parley.agent.Conduct;
import org.parley.agent.Dice;
import org.parley.agent.LivedMandate;
import org.parley.agent.Mandate;
import org.parley.agent.Menu;
import org.parley.agent.Steward;
import org.parley.agent.Strategy;
import org.parley.cli.simulate.SimulationReport.StrategyResult;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.Benchmark;
import org.parley.scoring.OwnScore;
import org.parley.scoring.Play;
import org.parley.scoring.Score;
import org.parley.scoring.Scorecard;

/** Plays rooms of one scenario and gathers their scores. */
public final class Simulation {

  private final Scenario scenario;
  private final RoomSettings settings;
  private final List<Conduct> conducts;
  private final List<LivedMandate> mandates;
  private final int rounds;
  private final Dice dice;
  private final Benchmark benchmark;
  private final List<Menu> menus;
  private final Map<Score.Concept, List<Double>> scores = new EnumMap<>(Score.Concept.class);
  private final Map<PartyId, List<Double>> surplus = new LinkedHashMap<>();
  private final List<Tally> strategies;
  private final LifeTally life = new LifeTally();
  private int agreements;

  private Simulation(
      Scenario scenario,
      RoomSettings settings,
      List<Strategy> strategies,
      List<Conduct> conducts,
      int rounds,
      Dice dice) {
    this.scenario = scenario;
    this.settings = settings;
    this.conducts = conducts;
    this.rounds = rounds;
    this.dice = dice;
    benchmark = Benchmark.of(scenario);
    menus =
        scenario.negotiators().stream()
            .map(party -> Menu.of(Mandate.of(scenario, party.id()), dice))
            .toList();
    mandates =
        scenario.negotiators().stream()
            .flatMap(party -> LivedMandate.of(scenario, party.id(), settings).stream())
            .toList();
    this.strategies = strategies.stream().map(Tally::new).toList();
  }

  /**
   * Every seat of every room is dealt one of the strategies, each as likely as another.
   *
   * @param rooms at least 1
   * @param settings how many turns of life under the treaty are played, and at which depth
   * @param strategies at least one
   * @param conducts at least one; how those who signed live under it
   * @param rounds of each turn's negotiation; with 0 nothing is signed
   * @param seed for the report; the dice are thrown by {@code dice}
   */
  public static SimulationReport run(
      Scenario scenario,
      RoomSettings settings,
      int rooms,
      List<Strategy> strategies,
      List<Conduct> conducts,
      int rounds,
      long seed,
      Dice dice) {
    var simulation = new Simulation(scenario, settings, strategies, conducts, rounds, dice);
    for (var room = 0; room < rooms; room++) {
      simulation.play();
    }
    return simulation.report(rooms, seed);
  }

  private void play() {
    var dealt = menus.stream().map(_ -> strategies.get(dice.below(strategies.size()))).toList();
    var agents = new ArrayList<Agent>();
    for (var place = 0; place < menus.size(); place++) {
      agents.add(new Agent(menus.get(place), dealt.get(place).strategy, dice));
    }
    var lived = conducts();
    var events = RoomPlay.of(scenario, settings, agents, stewards(lived), rounds, dice);
    var card = Scorecard.of(Play.of(scenario, events), benchmark);
    var signed = events.stream().anyMatch(RoomEvent.AgreementEnteredIntoForce.class::isInstance);
    agreements += signed ? 1 : 0;
    card.lived().ifPresent(scores -> life.add(scores, lived, signed));
    card.scores().forEach(this::gather);
    for (var place = 0; place < dealt.size(); place++) {
      var own = card.parties().get(place);
      surplus.computeIfAbsent(own.party(), _ -> new ArrayList<>()).add((double) own.surplus());
      dealt.get(place).add(own, card.deal());
    }
  }

  /** Every party is dealt a conduct, each as likely as another. */
  private Map<PartyId, Conduct> conducts() {
    var dealt = new LinkedHashMap<PartyId, Conduct>();
    mandates.forEach(
        mandate -> dealt.put(mandate.party(), conducts.get(dice.below(conducts.size()))));
    return dealt;
  }

  private List<Steward> stewards(Map<PartyId, Conduct> dealt) {
    return mandates.stream()
        .map(
            mandate ->
                new Steward(mandate, Objects.requireNonNull(dealt.get(mandate.party())), dice))
        .toList();
  }

  private void gather(Score score) {
    score
        .value()
        .ifPresent(
            value -> scores.computeIfAbsent(score.concept(), _ -> new ArrayList<>()).add(value));
  }

  private SimulationReport report(int rooms, long seed) {
    return new SimulationReport(
        scenario.id().value(),
        seed,
        rooms,
        rounds,
        agreements,
        (double) agreements / rooms,
        distributions(scores),
        distributions(surplus),
        strategies.stream().filter(it -> !it.surplus.isEmpty()).map(Tally::result).toList(),
        life.result(rooms));
  }

  private static <K> Map<K, Distribution> distributions(Map<K, List<Double>> values) {
    var distributions = new LinkedHashMap<K, Distribution>();
    values.forEach(
        (key, list) -> Distribution.of(list).ifPresent(it -> distributions.put(key, it)));
    return distributions;
  }

  /** What came of one strategy so far. */
  private static final class Tally {

    private final Strategy strategy;
    private final List<Double> surplus = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private int agreements;

    Tally(Strategy strategy) {
      this.strategy = strategy;
    }

    void add(OwnScore own, boolean deal) {
      surplus.add((double) own.surplus());
      own.share().ifPresent(shares::add);
      agreements += deal ? 1 : 0;
    }

    StrategyResult result() {
      return new StrategyResult(
          strategy.title(),
          surplus.size(),
          (double) agreements / surplus.size(),
          Distribution.of(surplus).orElseThrow(),
          Distribution.of(shares));
    }
  }
}
