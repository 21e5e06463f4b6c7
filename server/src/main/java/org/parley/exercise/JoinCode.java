package org.parley.exercise;

/** Six characters on the wall that lead into an exercise; unique among the open ones. */
public record JoinCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
