package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.verification.Coverage;
import org.parley.verification.Detector;
import org.parley.verification.Deterrence;
import org.parley.verification.Probability;
import org.parley.verification.RepeatedDilemma;

/**
 * A regime that goes on without end until the first alarm, true or false, on any of its duties
 * (grim trigger under imperfect public monitoring, after Green and Porter 1984), with an inspection
 * spent on every duty in every turn.
 *
 * <p>A party may break several duties at once. What they bring adds up, each less what being caught
 * on it costs; what is to come is lost once. All measures together stay silent with the product of
 * the chances that each stays silent. T - R is what the violations bring in expectation, and R - P
 * a turn's share of the surplus, {@code (1 - d) * surplus}.
 */
final class GrimTrigger {

  private final Scenario scenario;
  private final Holding regime;
  private final List<Coverage> coverages;

  GrimTrigger(Scenario scenario, Holding regime) {
    this.scenario = scenario;
    this.regime = regime;
    coverages = regime.deal() ? Coverage.of(scenario.regime(), regime.outcome()) : List.of();
  }

  List<Coverage> coverages() {
    return coverages;
  }

  /** The least discount that sustains one duty against every size; see {@link #needed}. */
  Optional<Double> discountNeeded(Coverage duty) {
    return worst(duty.obligation().party(), List.of(duty));
  }

  /** The least discount that sustains all duties of a party, however many it breaks at once. */
  Optional<Double> discountNeeded(PartyId party) {
    return worst(
        party, coverages.stream().filter(duty -> duty.obligation().party().equals(party)).toList());
  }

  private Optional<Double> worst(PartyId party, List<Coverage> duties) {
    var needed =
        together(duties).stream().mapToDouble(breaches -> needed(party, breaches)).max().orElse(0);
    return needed <= 1 ? Optional.of(needed) : Optional.empty();
  }

  private record Breach(Coverage duty, int size) {}

  /** Every way to break one or more of some duties, each in one size. */
  private static List<List<Breach>> together(List<Coverage> duties) {
    var ways = new ArrayList<List<Breach>>(List.of(List.of()));
    for (var duty : duties) {
      for (var way : List.copyOf(ways)) {
        IntStream.rangeClosed(1, duty.obligation().sizes().size())
            .mapToObj(size -> with(way, new Breach(duty, size)))
            .forEach(ways::add);
      }
    }
    return ways.subList(1, ways.size());
  }

  private static List<Breach> with(List<Breach> way, Breach breach) {
    var more = new ArrayList<>(way);
    more.add(breach);
    return List.copyOf(more);
  }

  /** 0 where being caught deters by itself; above 1 or infinite where no patience suffices. */
  private double needed(PartyId party, List<Breach> breaches) {
    var brings = breaches.stream().mapToDouble(breach -> brings(party, breach)).sum();
    var surplus = scenario.preferences(party).orElseThrow().surplus(regime.outcome()).value();
    if (brings <= 0) {
      return 0;
    }
    if (surplus <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    var share = (1 - scenario.regime().discount()) * surplus;
    return new RepeatedDilemma(share + brings, share, 0)
        .discountNeeded(new Detector(alarm(breaches), alarm(List.of())));
  }

  /** At once, in expectation. */
  private double brings(PartyId party, Breach breach) {
    var temptation =
        Objects.requireNonNull(
            scenario
                .preferences(party)
                .orElseThrow()
                .temptations()
                .get(breach.duty().obligation().id()),
            "a duty that tempts nobody");
    var gain = temptation.gain(breach.size()).value();
    return -new Deterrence(gain, temptation.loss().value(), 0, 0, temptation.kept())
        .margin(breach.duty().inspected(breach.size()).detection());
  }

  /** The chance of an alarm on any duty. */
  private Probability alarm(List<Breach> breaches) {
    var silence = Probability.CERTAIN;
    for (var duty : coverages) {
      silence = silence.and(alarm(duty, breaches).not());
    }
    return silence.not();
  }

  private static Probability alarm(Coverage duty, List<Breach> breaches) {
    return breaches.stream()
        .filter(breach -> breach.duty().equals(duty))
        .map(breach -> duty.inspected(breach.size()).detection())
        .findFirst()
        .orElseGet(() -> duty.inspected().falseAlarm());
  }
}
