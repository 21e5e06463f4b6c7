package org.parley.scenario;

/** Names a crisis within its scenario, for example {@code radar-lock}. */
public record CrisisId(String value) implements Comparable<CrisisId> {

  @Override
  public int compareTo(CrisisId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
