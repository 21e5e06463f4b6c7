package org.parley.verification;

/**
 * The inspection game of Dresher (1962): a violator may violate once in some steps, an inspector
 * has fewer inspections than steps, and both see what was inspected before.
 *
 * <p>It is a benchmark, not the room: zero-sum, one violation at most, no false alarms, an
 * inspection at the step of the violation always finds it. The violator gets +1 for a violation
 * that is not found, {@code -b} for one that is, 0 for staying legal. Other texts use {@code b =
 * 0}, where the value is {@code 1 - m/n}; the convention is part of every number.
 *
 * @param loss b, what being caught costs the violator, in units of an undetected violation; at
 *     least 0
 */
public record InspectionGame(double loss) {

  /**
   * @throws IllegalArgumentException if the loss is negative or not a number
   */
  public InspectionGame {
    if (!(loss >= 0) || Double.isInfinite(loss)) {
      throw new IllegalArgumentException("not a loss: " + loss);
    }
  }

  /**
   * The value of the game to the violator, {@code V(n,m)}: with {@code c = V(n-1,m-1)} and {@code d
   * = V(n-1,m)}, {@code V = (c + b d) / (1 + b + c - d)}; {@code V(n,0) = 1}, and {@code V = 0}
   * where every step can be inspected. In equilibrium also the chance that the violator, facing an
   * inspector who has announced this plan, ends up violating (see {@link Leadership}).
   *
   * @param steps n, at least 1
   * @param inspections m, at least 0
   */
  public double value(int steps, int inspections) {
    return table(steps, inspections)[steps][Math.min(inspections, steps)];
  }

  /**
   * The chance with which the inspector inspects at the first of the remaining steps: {@code (1 -
   * d) / (1 + b + c - d)}; 0 without inspections, 1 where every step can be inspected.
   *
   * @param steps n, steps left, at least 1
   * @param inspections m, inspections left, at least 0
   */
  public Probability inspectNow(int steps, int inspections) {
    var values = table(steps, inspections);
    return inspectNow(values, steps, Math.min(inspections, steps));
  }

  /**
   * The inspector's whole plan, unconditionally: for each step the chance that it is inspected,
   * while the violator stays legal. The entries sum to the number of inspections.
   *
   * @param steps n, at least 1
   * @param inspections m, at least 0, at most n
   * @return one chance for each step, first step first
   */
  public double[] schedule(int steps, int inspections) {
    if (inspections > steps) {
      throw new IllegalArgumentException("more inspections than steps");
    }
    var values = table(steps, inspections);
    var chances = new double[steps];
    var left = new double[inspections + 1];
    left[inspections] = 1;
    for (var step = 0; step < steps; step++) {
      var next = new double[inspections + 1];
      for (var held = 0; held <= inspections; held++) {
        var inspect = left[held] * inspectNow(values, steps - step, held).value();
        chances[step] += inspect;
        next[held] += left[held] - inspect;
        if (held > 0) {
          next[held - 1] += inspect;
        }
      }
      left = next;
    }
    return chances;
  }

  private Probability inspectNow(double[][] values, int steps, int inspections) {
    if (inspections == 0) {
      return Probability.NEVER;
    }
    if (inspections >= steps) {
      return Probability.CERTAIN;
    }
    var inspected = values[steps - 1][inspections - 1];
    var spared = values[steps - 1][inspections];
    return new Probability((1 - spared) / (1 + loss + inspected - spared));
  }

  private double[][] table(int steps, int inspections) {
    if (steps < 1 || inspections < 0) {
      throw new IllegalArgumentException(steps + " steps, " + inspections + " inspections");
    }
    var values = new double[steps + 1][Math.min(inspections, steps) + 1];
    for (var n = 1; n <= steps; n++) {
      values[n][0] = 1;
      for (var m = 1; m < values[n].length && m < n; m++) {
        var inspected = values[n - 1][m - 1];
        var spared = values[n - 1][m];
        values[n][m] = (inspected + loss * spared) / (1 + loss + inspected - spared);
      }
    }
    return values;
  }
}
