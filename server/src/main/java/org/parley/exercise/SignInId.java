package org.parley.exercise;

/** One sign-in of the facilitator's in one browser. Knowing it lets nobody in. */
public record SignInId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
