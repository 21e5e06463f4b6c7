package org.parley.verification;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best use of few inspections on several obligations over some turns, against somebody who
 * violates one of them once: {@link InspectionGame} with several targets.
 *
 * <p>It is a benchmark, not the room. It is zero-sum in the violator's points; there is one
 * violation at most, after which the game ends; both see what was inspected before; one inspection
 * at most is spent in a turn, and one not spent is kept for later; there are no false alarms; and a
 * violation that was not found in its turn is never found. Unlike in {@link InspectionGame} an
 * inspection may miss what there is. With one target of gain 1 that is never missed, the values are
 * Dresher's.
 *
 * @param targets the obligations that can be inspected; at least one
 */
public record InspectionPlan(List<Target> targets) {

  /**
   * One obligation that the violator may violate.
   *
   * @param gain what a violation brings that is not found; at least 0
   * @param loss what being caught costs; at least 0
   * @param detection the chance that an inspection finds a violation; above 0
   */
  public record Target(double gain, double loss, Probability detection) {

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Target {
      if (!(gain >= 0 && loss >= 0 && Double.isFinite(gain + loss))) {
        throw new IllegalArgumentException("gain " + gain + ", loss " + loss);
      }
      if (detection.value() == 0) {
        throw new IllegalArgumentException("an inspection that cannot find anything");
      }
    }

    /** What violating it is worth where it is inspected with the given chance. */
    double worth(double inspected) {
      return gain - inspected * bite();
    }

    /**
     * The chance of inspection that leaves violating it worth no more than a value, if any does.
     */
    double inspectedFor(double value) {
      return value >= gain ? 0 : (gain - value) / bite();
    }

    private double bite() {
      return detection.value() * (gain + loss);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no target
   */
  public InspectionPlan {
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("nothing to inspect");
    }
  }

  /**
   * What the violator can expect, in points, where both play their best.
   *
   * @param turns turns left, at least 0
   * @param inspections inspections left, at least 0
   */
  public double value(int turns, int inspections) {
    return table(turns, inspections)[turns][inspections];
  }

  /**
   * The chance with which each target is inspected in the first of the remaining turns, in the
   * order of the targets. They sum to at most 1; the rest is the chance that the inspection is
   * kept.
   *
   * @param turns turns left, at least 1
   * @param inspections inspections left, at least 0
   */
  public List<Probability> inspectNow(int turns, int inspections) {
    if (turns < 1) {
      throw new IllegalArgumentException("no turn left");
    }
    return chances(table(turns, inspections), turns, inspections);
  }

  /**
   * The whole plan: for each turn and target the chance that it is inspected while nothing has been
   * violated. All entries sum to at most the number of inspections.
   *
   * @return one row for each turn, first turn first, one column for each target
   */
  public double[][] schedule(int turns, int inspections) {
    var values = table(turns, inspections);
    var plan = new double[turns][targets.size()];
    var held = new double[inspections + 1];
    held[inspections] = 1;
    for (var turn = 0; turn < turns; turn++) {
      var next = held.clone();
      for (var left = 1; left <= inspections; left++) {
        var chances = chances(values, turns - turn, left);
        for (var target = 0; target < targets.size(); target++) {
          var spent = held[left] * chances.get(target).value();
          plan[turn][target] += spent;
          next[left] -= spent;
          next[left - 1] += spent;
        }
      }
      held = next;
    }
    return plan;
  }

  private List<Probability> chances(double[][] values, int turns, int inspections) {
    if (inspections == 0) {
      return Collections.nCopies(targets.size(), Probability.NEVER);
    }
    var value = values[turns][inspections];
    return targets.stream()
        .map(target -> new Probability(Math.min(1, target.inspectedFor(value))))
        .toList();
  }

  private double[][] table(int turns, int inspections) {
    if (turns < 0 || inspections < 0) {
      throw new IllegalArgumentException(turns + " turns, " + inspections + " inspections");
    }
    var values = new double[turns + 1][inspections + 1];
    for (var n = 1; n <= turns; n++) {
      values[n][0] = targets.stream().mapToDouble(Target::gain).max().orElseThrow();
      for (var m = 1; m <= inspections; m++) {
        values[n][m] = stage(values[n - 1][m - 1], values[n - 1][m]);
      }
    }
    return values;
  }

  /**
   * The value of one turn: the least that no violation beats, and that staying legal does not beat
   * either. Between the values at which one more target needs to be inspected, both sides are
   * linear, so it is found exactly.
   *
   * @param spent what remains for the violator after this turn where the inspection was spent
   * @param kept the same where it was kept; at most {@code spent}
   */
  private double stage(double spent, double kept) {
    var floor = Math.max(uninspectable(), kept);
    var sorted = targets.stream().sorted((a, b) -> Double.compare(b.gain(), a.gain())).toList();
    return IntStream.rangeClosed(0, sorted.size())
        .mapToDouble(count -> inspecting(sorted.subList(0, count), spent, kept))
        .map(value -> Math.max(value, floor))
        .filter(value -> holds(value, spent, kept))
        .min()
        .orElseThrow();
  }

  /** Even where a target is inspected for certain, violating it is worth that much. */
  private double uninspectable() {
    return targets.stream().mapToDouble(target -> target.worth(1)).max().orElseThrow();
  }

  /** Where exactly these are inspected: the larger of what legality and the budget ask for. */
  private static double inspecting(List<Target> inspected, double spent, double kept) {
    var ease = inspected.stream().mapToDouble(target -> 1 / target.bite()).sum();
    var need = inspected.stream().mapToDouble(target -> target.gain() / target.bite()).sum();
    var rise = spent - kept;
    var legal = (kept + rise * need) / (1 + rise * ease);
    return inspected.isEmpty() ? legal : Math.max(legal, (need - 1) / ease);
  }

  private boolean holds(double value, double spent, double kept) {
    var sum = targets.stream().mapToDouble(target -> target.inspectedFor(value)).sum();
    var tolerance = 1e-12 * (1 + Math.abs(value));
    return sum <= 1 + 1e-12 && kept + sum * (spent - kept) <= value + tolerance;
  }
}
