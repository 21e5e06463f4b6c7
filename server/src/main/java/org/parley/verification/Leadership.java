package org.parley.verification;

/**
 * What announcing the plan is worth to the inspector (Maschler 1966; Avenhaus, von Stengel and
 * Zamir 2002). The inspector gets 0 where the other stays legal, {@code -a} for a violation found,
 * -1 for one missed.
 *
 * @param game the game that the other side plays
 * @param caught a, what even a caught violation costs the inspector; at least 0, below 1
 */
public record Leadership(InspectionGame game, double caught) {

  /**
   * @throws IllegalArgumentException if {@code caught} is not from 0 to below 1
   */
  public Leadership {
    if (!(caught >= 0 && caught < 1)) {
      throw new IllegalArgumentException("a caught violation cannot cost " + caught);
    }
  }

  /**
   * The inspector's payoff where both choose at the same time. Each step is a two-by-two game; the
   * violator mixes so that the inspector does not care whether to inspect.
   *
   * @param steps n, at least 1
   * @param inspections m, at least 0
   */
  public double simultaneous(int steps, int inspections) {
    if (inspections >= steps) {
      return 0;
    }
    if (inspections == 0) {
      return -1;
    }
    var spared = simultaneous(steps - 1, inspections);
    var inspected = simultaneous(steps - 1, inspections - 1);
    var violate = (spared - inspected) / (1 - caught + spared - inspected);
    return violate * -caught + (1 - violate) * inspected;
  }

  /**
   * The inspector's payoff where the plan of {@link InspectionGame#inspectNow} is announced and
   * believed. The violator then stays legal while inspections remain and violates only after the
   * last was spent, which happens with chance {@code V(n,m)}.
   *
   * @param steps n, at least 1
   * @param inspections m, at least 0
   */
  public double announced(int steps, int inspections) {
    return -game.value(steps, inspections);
  }
}
