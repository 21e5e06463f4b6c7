package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.verification.Coverage;
import org.parley.verification.Deterrence;
import org.parley.verification.RepeatedDilemma;

/**
 * How much cooperation a regime could have sustained, had it gone on without end and had every
 * public alarm ended it (grim trigger under imperfect public monitoring, after Green and Porter
 * 1984).
 *
 * <p>For each duty T - R is what a violation of one step brings in expectation once the loss of
 * being caught is taken off, and R - P a turn's share of the surplus, {@code (1 - d) * surplus}.
 * The chances are those of agreed measures with an inspection spent.
 *
 * @param share of the duties whose keeping could have been sustained
 */
public record Sustainability(double share, List<Sustained> duties, String sentence) {

  /**
   * One duty.
   *
   * @param discountNeeded the least discount factor that sustains keeping it; 0 where being caught
   *     deters by itself, empty where no patience suffices
   */
  public record Sustained(
      ObligationId obligation, PartyId party, Optional<Double> discountNeeded, boolean sustained) {}

  /** Of what was signed, or of what stands at the end where nothing was. Empty without duties. */
  static Optional<Sustainability> of(LivedPlay play) {
    var regime = play.signed().deal() ? play.signed() : play.last();
    var duties = new ArrayList<Sustained>();
    if (regime.deal()) {
      Coverage.of(play.scenario().regime(), regime.outcome())
          .forEach(coverage -> duties.add(sustained(play, regime, coverage)));
    }
    if (duties.isEmpty()) {
      return Optional.empty();
    }
    var sustained = duties.stream().filter(Sustained::sustained).count();
    return Optional.of(
        new Sustainability(
            (double) sustained / duties.size(),
            duties,
            "Had it gone on for ever, with every alarm the end of it, "
                + sustained
                + " of "
                + duties.size()
                + " duties would have been worth keeping."));
  }

  private static Sustained sustained(LivedPlay play, Holding regime, Coverage coverage) {
    var duty = coverage.obligation();
    var needed = discountNeeded(play, regime, coverage);
    return new Sustained(
        duty.id(),
        duty.party(),
        needed.filter(it -> it <= 1),
        needed.filter(it -> it <= play.scenario().regime().discount()).isPresent());
  }

  private static Optional<Double> discountNeeded(
      LivedPlay play, Holding regime, Coverage coverage) {
    var duty = coverage.obligation();
    var preferences = play.scenario().preferences(duty.party()).orElseThrow();
    var temptation =
        Objects.requireNonNull(
            preferences.temptations().get(duty.id()), "a duty that tempts nobody");
    var atOnce =
        new Deterrence(
            temptation.gain(1).value(), temptation.loss().value(), 0, 0, temptation.kept());
    var net = -atOnce.margin(coverage.inspected().detection());
    var surplus = preferences.surplus(regime.outcome()).value();
    if (net <= 0) {
      return Optional.of(0.0);
    }
    if (surplus <= 0) {
      return Optional.empty();
    }
    var share = (1 - play.scenario().regime().discount()) * surplus;
    var needed = new RepeatedDilemma(share + net, share, 0).discountNeeded(coverage.inspected());
    return Double.isFinite(needed) ? Optional.of(needed) : Optional.empty();
  }
}
