package org.parley.scenario;

/** Names a party within its scenario, for example {@code usa}. */
public record PartyId(String value) implements Comparable<PartyId> {

  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
