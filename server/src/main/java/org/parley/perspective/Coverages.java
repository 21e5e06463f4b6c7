package org.parley.perspective;

import java.util.List;
import org.parley.negotiation.Room;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.DutyCoverage.MeasureChance;
import org.parley.scenario.Measure;
import org.parley.scenario.Package;
import org.parley.scenario.Regime;
import org.parley.verification.Chances;
import org.parley.verification.Coverage;
import org.parley.verification.Detector;
import org.parley.verification.Probability;

/** Tells how what is agreed, or might be, is verified. */
final class Coverages {

  /** Whoever reads a chance gains nothing from more digits. */
  private static final double DIGITS = 10_000;

  private Coverages() {}

  /** What would be owed, and how well it would be verified, if the terms entered into force too. */
  static List<DutyCoverage> with(Room room, Package terms) {
    var outcome = terms.over(room.prospect());
    return of(room.scenario().regime(), outcome).stream().map(Coverages::face).toList();
  }

  /** The coverage of what is in force now, suspended duties included. */
  static List<Coverage> agreed(Room room) {
    return of(room.scenario().regime(), room.outcome());
  }

  private static List<Coverage> of(Regime regime, Package outcome) {
    return Coverage.of(regime, outcome);
  }

  private static DutyCoverage face(Coverage it) {
    return new DutyCoverage(
        it.obligation().id(),
        it.obligation().party(),
        it.measures().stream().map(Coverages::chance).toList(),
        detection(it),
        new Likelihood(rounded(it.without().falseAlarm()), rounded(it.inspected().falseAlarm())));
  }

  private static MeasureChance chance(Measure measure) {
    var detector = alone(measure);
    return new MeasureChance(
        measure.id(),
        measure.onInspection(),
        rounded(detector.detection()),
        rounded(detector.falseAlarm()));
  }

  /** What one look by a measure tells. */
  static Detector alone(Measure measure) {
    return Chances.of(measure, Chances.ONE_STEP);
  }

  static Likelihood detection(Coverage it) {
    return new Likelihood(rounded(it.without().detection()), rounded(it.inspected().detection()));
  }

  static double rounded(Probability chance) {
    return rounded(chance.value());
  }

  static double rounded(double number) {
    return Math.round(number * DIGITS) / DIGITS;
  }
}
