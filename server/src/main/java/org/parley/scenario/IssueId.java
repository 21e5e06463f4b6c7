package org.parley.scenario;

/** Names an issue within its scenario, for example {@code verification}. */
public record IssueId(String value) implements Comparable<IssueId> {

  @Override
  public int compareTo(IssueId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
