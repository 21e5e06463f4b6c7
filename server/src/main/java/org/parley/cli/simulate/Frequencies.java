package org.parley.cli.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.agent.Agent;
import org.parley.agent.Conduct;
import org.parley.agent.Dice;
import org.parley.agent.LivedMandate;
import org.parley.agent.Mandate;
import org.parley.agent.Menu;
import org.parley.agent.Steward;
import org.parley.agent.Strategy;
import org.parley.negotiation.Finding;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Orders;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Scenario;
import org.parley.verification.Chances;
import org.parley.verification.Probability;

/**
 * Counts, over many rooms, how often duties are violated and measures give an alarm, and sets the
 * counts beside the formulas. Rooms are signed by conceders and lived at random.
 */
public final class Frequencies {

  /** Few, as only what is signed matters. */
  private static final int ROUNDS = 8;

  private static final double VIOLATED = .25;

  private final Scenario scenario;
  private final Map<String, Count> counts = new TreeMap<>();

  private Frequencies(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * One line of the table.
   *
   * @param cases how often it could have happened
   * @param expected share, by the formula
   * @param measured share
   * @param errors by how many standard errors the two differ
   */
  public record Row(String what, long cases, double expected, double measured, double errors) {}

  public static List<Row> of(Scenario scenario, RoomSettings settings, int rooms, Dice dice) {
    var frequencies = new Frequencies(scenario);
    var menus =
        scenario.negotiators().stream()
            .map(party -> Menu.of(Mandate.of(scenario, party.id()), dice))
            .toList();
    var mandates =
        scenario.negotiators().stream()
            .flatMap(party -> LivedMandate.of(scenario, party.id(), settings).stream())
            .toList();
    for (var room = 0; room < rooms; room++) {
      var agents = menus.stream().map(menu -> new Agent(menu, Strategy.conceder(), dice)).toList();
      var stewards =
          mandates.stream().map(mandate -> new Steward(mandate, Conduct.atRandom(), dice)).toList();
      frequencies.count(RoomPlay.of(scenario, settings, agents, stewards, ROUNDS, dice));
    }
    return frequencies.rows();
  }

  private void count(List<RoomEvent> events) {
    var found = new ArrayList<Finding>();
    for (var event : events) {
      if (event instanceof RoomEvent.FindingMade(var finding, _, _)) {
        found.add(finding);
      } else if (event instanceof RoomEvent.TurnResolved(var turn)) {
        count(turn, found);
        found.clear();
      }
    }
  }

  private void count(LivedTurn turn, List<Finding> findings) {
    var sizes = new HashMap<ObligationId, Integer>();
    turn.orders().values().forEach(orders -> sizes.putAll(orders.violations()));
    for (var duty : scenario.regime().obligations(turn.outcome())) {
      if (turn.deal() && !turn.suspended().contains(duty.id())) {
        tally("violation", sizes.containsKey(duty.id()), VIOLATED);
      }
    }
    for (var finding : findings) {
      var size = sizes.getOrDefault(finding.obligation(), 0);
      var orders = turn.orders().getOrDefault(finding.accused(), Orders.NONE);
      tally(
          finding.measure() + (size == 0 ? ", kept" : ", violated in size " + size),
          finding.alarm(),
          chance(finding.measure(), size, orders.truthfulData()).value());
    }
  }

  private Probability chance(MeasureId id, int size, boolean truthful) {
    var regime = scenario.regime();
    return regime.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .map(measure -> Chances.alarm(measure, of -> Chances.of(measure, of), size, truthful))
        .orElseGet(() -> ofOwnMeans(id, size));
  }

  private Probability ofOwnMeans(MeasureId id, int size) {
    var means =
        scenario.regime().implementation().nationalMeans().stream()
            .filter(own -> own.id().equals(id))
            .findFirst()
            .orElseThrow();
    var detector = Chances.of(means, Math.max(1, size));
    return size == 0 ? detector.falseAlarm() : detector.detection();
  }

  private void tally(String what, boolean happened, double chance) {
    counts.computeIfAbsent(what, _ -> new Count(chance)).add(happened);
  }

  private List<Row> rows() {
    return counts.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey())).toList();
  }

  private static final class Count {

    private final double chance;
    private long cases;
    private long hits;

    Count(double chance) {
      this.chance = chance;
    }

    void add(boolean hit) {
      cases++;
      hits += hit ? 1 : 0;
    }

    Row row(String what) {
      var measured = (double) hits / cases;
      var error = Math.sqrt(chance * (1 - chance) / cases);
      return new Row(what, cases, chance, measured, error == 0 ? 0 : (measured - chance) / error);
    }
  }
}
