package org.parley.analysis;

import java.util.function.BooleanSupplier;

/**
 * How far an answer may go, so that a request is bounded in time and memory. What is beyond a limit
 * is answered as such, never with a wrong number.
 *
 * @param vectors the largest frontier that is listed
 * @param states the most partial results that a count keeps
 * @param steps the most nodes that one search visits
 * @param cancelled asked now and then; once true, the work ends with {@link AnalysisStopped}
 */
public record Limits(int vectors, int states, long steps, BooleanSupplier cancelled) {

  private static final Limits STANDARD = new Limits(100_000, 500_000, 20_000_000, () -> false);

  public static Limits standard() {
    return STANDARD;
  }

  public Limits withVectors(int most) {
    return new Limits(most, states, steps, cancelled);
  }

  public Limits withStates(int most) {
    return new Limits(vectors, most, steps, cancelled);
  }

  public Limits withSteps(long most) {
    return new Limits(vectors, states, most, cancelled);
  }

  public Limits until(BooleanSupplier stop) {
    return new Limits(vectors, states, steps, stop);
  }

  /**
   * @throws AnalysisStopped if the caller no longer wants the answer
   */
  void check() {
    if (cancelled.getAsBoolean()) {
      throw new AnalysisStopped();
    }
  }
}
