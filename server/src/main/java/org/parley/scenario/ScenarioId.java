package org.parley.scenario;

/** Names a scenario: the folder of its pack, for example {@code zero-option}. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {

  @Override
  public int compareTo(ScenarioId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
