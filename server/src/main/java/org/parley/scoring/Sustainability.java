package org.parley.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * How much cooperation a regime could have sustained, had it gone on without end, with an
 * inspection on every duty in every turn and any alarm, true or false, the end of all of it; {@link
 * GrimTrigger} has the rules.
 *
 * @param share of the duties whose keeping could have been sustained, each taken alone
 * @param discount d of the scenario
 * @param parties those that owe something, with all their duties together
 * @param discountNeeded the least discount that sustains the whole regime; empty where none does
 */
public record Sustainability(
    double share,
    double discount,
    List<Sustained> duties,
    List<Patience> parties,
    Optional<Double> discountNeeded,
    String sentence) {

  /**
   * One duty, broken alone in the size that tempts most.
   *
   * @param discountNeeded the least discount factor that sustains keeping it; 0 where being caught
   *     deters by itself, empty where no patience suffices
   */
  public record Sustained(
      ObligationId obligation, PartyId party, Optional<Double> discountNeeded, boolean sustained) {}

  /**
   * One party, which may break several of its duties at once.
   *
   * @param discountNeeded as for a duty
   */
  public record Patience(
      PartyId party, Optional<Double> discountNeeded, boolean sustained, String sentence) {}

  /** Of what was signed, or of what stands at the end where nothing was. Empty without duties. */
  static Optional<Sustainability> of(LivedPlay play) {
    var regime = play.signed().deal() ? play.signed() : play.last();
    var trigger = new GrimTrigger(play.scenario(), regime);
    return trigger.coverages().isEmpty()
        ? Optional.empty()
        : Optional.of(of(play.scenario(), trigger));
  }

  private static Sustainability of(Scenario scenario, GrimTrigger trigger) {
    var discount = scenario.regime().discount();
    var duties =
        trigger.coverages().stream()
            .map(
                it -> {
                  var duty = it.obligation();
                  var needed = trigger.discountNeeded(it);
                  return new Sustained(duty.id(), duty.party(), needed, suffices(discount, needed));
                })
            .toList();
    var parties =
        duties.stream()
            .map(Sustained::party)
            .distinct()
            .map(party -> patience(scenario, party, trigger.discountNeeded(party)))
            .toList();
    var needed = most(parties);
    return new Sustainability(
        (double) duties.stream().filter(Sustained::sustained).count() / duties.size(),
        discount,
        duties,
        parties,
        needed,
        sentence(parties, needed, discount));
  }

  private static boolean suffices(double discount, Optional<Double> needed) {
    return needed.filter(it -> it <= discount).isPresent();
  }

  private static Optional<Double> most(List<Patience> parties) {
    return parties.stream().anyMatch(party -> party.discountNeeded().isEmpty())
        ? Optional.empty()
        : parties.stream()
            .flatMap(party -> party.discountNeeded().stream())
            .max(Comparator.naturalOrder());
  }

  private static Patience patience(Scenario scenario, PartyId party, Optional<Double> needed) {
    var discount = scenario.regime().discount();
    return new Patience(
        party,
        needed,
        suffices(discount, needed),
        needed
            .map(
                it ->
                    it == 0
                        ? "Being caught deters by itself; no patience is needed."
                        : "Keeping every duty pays where the next turn counts at least "
                            + Words.hundredths(it)
                            + " of this one; here it counts "
                            + Words.hundredths(discount)
                            + ".")
            .orElse("No patience suffices: breaking pays however much the next turn counts."));
  }

  private static String sentence(List<Patience> parties, Optional<Double> needed, double discount) {
    var sustained = parties.stream().filter(Patience::sustained).count();
    return "Had it gone on for ever, with an inspection on every duty in every turn and any alarm,"
        + " true or false, the end of it, keeping every duty would have paid for "
        + sustained
        + " of "
        + parties.size()
        + " parties. "
        + needed
            .map(
                it ->
                    "It pays for all of them where the next turn counts at least "
                        + Words.hundredths(it)
                        + " of this one; here it counts "
                        + Words.hundredths(discount)
                        + ".")
            .orElse("No patience would make it pay for all of them.");
  }
}
