package org.parley.cli.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.agent.Agent;
import org.parley.agent.Dice;
import org.parley.agent.Mandate;
import org.parley.agent.Menu;
import org.parley.agent.Strategy;
import org.parley.cli.simulate.SimulationReport.StrategyResult;
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
  private final int rounds;
  private final Dice dice;
  private final Benchmark benchmark;
  private final List<Menu> menus;
  private final Map<Score.Concept, List<Double>> scores = new EnumMap<>(Score.Concept.class);
  private final Map<PartyId, List<Double>> surplus = new LinkedHashMap<>();
  private final List<Tally> strategies;
  private int agreements;

  private Simulation(Scenario scenario, List<Strategy> strategies, int rounds, Dice dice) {
    this.scenario = scenario;
    this.rounds = rounds;
    this.dice = dice;
    benchmark = Benchmark.of(scenario);
    menus =
        scenario.negotiators().stream()
            .map(party -> Menu.of(Mandate.of(scenario, party.id()), dice))
            .toList();
    this.strategies = strategies.stream().map(Tally::new).toList();
  }

  /**
   * Every seat of every room is dealt one of the strategies, each as likely as another.
   *
   * @param rooms at least 1
   * @param strategies at least one
   * @param rounds of each turn's negotiation, at least 1
   * @param seed for the report; the dice are thrown by {@code dice}
   */
  public static SimulationReport run(
      Scenario scenario, int rooms, List<Strategy> strategies, int rounds, long seed, Dice dice) {
    var simulation = new Simulation(scenario, strategies, rounds, dice);
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
    var play = Play.of(scenario, RoomPlay.of(scenario, agents, rounds, dice));
    var card = Scorecard.of(play, benchmark);
    agreements += card.deal() ? 1 : 0;
    card.scores().forEach(this::gather);
    for (var place = 0; place < dealt.size(); place++) {
      var own = card.parties().get(place);
      surplus.computeIfAbsent(own.party(), _ -> new ArrayList<>()).add((double) own.surplus());
      dealt.get(place).add(own, card.deal());
    }
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
        strategies.stream().filter(it -> !it.surplus.isEmpty()).map(Tally::result).toList());
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
