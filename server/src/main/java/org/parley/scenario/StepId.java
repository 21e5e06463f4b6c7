package org.parley.scenario;

/**
 * Names a step on the ladder or an initiative within its scenario, for example {@code
 * typhon-luzon}.
 */
public record StepId(String value) implements Comparable<StepId> {

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
