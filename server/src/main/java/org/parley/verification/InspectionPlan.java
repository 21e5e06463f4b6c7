package org.parley.verification;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How best to spread a turn's inspections over several obligations, against somebody who violates
 * one of them at most: an inspection game over targets, solved as a security game (Kiekintveld,
 * Jain, Tsai, Pita, Ordóñez and Tambe 2009).
 *
 * <p>It is a benchmark, not the room. It is zero-sum in the violator's points; there is one
 * violation at most; there are no false alarms; everybody else's inspections are left out; and the
 * violator knows the chances but not where inspectors go. Inspections that are not spent lapse and
 * the next turn brings as many again, so that the number of turns left changes nothing: whoever may
 * violate once in {@code n} turns faces {@code V(n) = max(v, V(n-1)) = v}. Where a budget has to
 * last for several turns, and there is one obligation, {@link InspectionGame} says when to spend
 * it.
 *
 * @param targets the obligations that can be inspected, each once in a turn; at least one
 * @param inspections how many can be spent in the turn; at least 0
 */
public record InspectionPlan(List<Target> targets, int inspections) {

  /** Enough halvings to tell any two levels apart that doubles can. */
  private static final int HALVINGS = 100;

  /**
   * One obligation, by the sizes in which it can be violated.
   *
   * @param sizes at least one
   */
  public record Target(List<Violation> sizes) {

    /**
     * @throws IllegalArgumentException if there is no size
     */
    public Target {
      sizes = List.copyOf(sizes);
      if (sizes.isEmpty()) {
        throw new IllegalArgumentException("a target that cannot be violated");
      }
    }

    /** What the best violation of it is worth where it is inspected with some chance. */
    public double worth(double inspected) {
      return most(violation -> violation.worth(inspected));
    }

    /** The least chance of inspection that leaves no violation worth more than a level, up to 1. */
    private double inspectedFor(double level) {
      return Math.min(1, most(violation -> violation.inspectedFor(level)));
    }

    private double most(ToDoubleFunction<Violation> of) {
      return sizes.stream().mapToDouble(of).max().orElseThrow();
    }
  }

  /**
   * A violation of one size, in points of the party that commits it.
   *
   * @param uninspected what it is worth in expectation in a turn without inspection; staying legal
   *     is worth 0
   * @param bite what an inspection takes from that; 0 or less where it deters from nothing
   */
  public record Violation(double uninspected, double bite) {

    /**
     * @throws IllegalArgumentException if a number is not finite
     */
    public Violation {
      if (!Double.isFinite(uninspected) || !Double.isFinite(bite)) {
        throw new IllegalArgumentException("worth " + uninspected + ", bite " + bite);
      }
    }

    /**
     * A violation against which {@link Deterrence} stands.
     *
     * @param without the chance that it is found in a turn without inspection
     * @param inspected the chance that it is found with one
     */
    public static Violation of(Deterrence deterrence, Probability without, Probability inspected) {
      var kept = deterrence.margin(without);
      return new Violation(-kept, deterrence.margin(inspected) - kept);
    }

    private double worth(double chance) {
      return uninspected - chance * bite;
    }

    private double inspectedFor(double level) {
      return uninspected <= level || bite <= 0 ? 0 : (uninspected - level) / bite;
    }
  }

  /**
   * @throws IllegalArgumentException if there is no target, or a negative number of inspections
   */
  public InspectionPlan {
    targets = List.copyOf(targets);
    if (targets.isEmpty() || inspections < 0) {
      throw new IllegalArgumentException(
          targets.size() + " targets, " + inspections + " inspections");
    }
  }

  /**
   * The chance with which each target is inspected, in the order of the targets. They sum to at
   * most the number of inspections, and to less where fewer are enough to make nothing worth
   * violating. Where a target is beyond help, what is left still goes to the next most tempting.
   */
  public List<Probability> chances() {
    var level = level();
    return targets.stream().map(target -> new Probability(target.inspectedFor(level))).toList();
  }

  /** What the violator can expect, in points; 0 where it does best to stay legal. */
  public double value() {
    var chances = chances();
    var value = 0.0;
    for (var target = 0; target < targets.size(); target++) {
      value = Math.max(value, targets.get(target).worth(chances.get(target).value()));
    }
    return value;
  }

  /**
   * The lowest level to which the inspections press what the targets are worth. Pressing lower
   * never takes fewer inspections, so that halving finds it.
   */
  private double level() {
    var low = 0.0;
    if (needed(low) <= inspections) {
      return low;
    }
    var high = targets.stream().mapToDouble(target -> target.worth(0)).max().orElseThrow();
    for (var step = 0; step < HALVINGS; step++) {
      var middle = (low + high) / 2;
      if (needed(middle) <= inspections) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private double needed(double level) {
    return targets.stream().mapToDouble(target -> target.inspectedFor(level)).sum();
  }
}
