package org.parley.exercise;

/** Names an exercise. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

  @Override
  public int compareTo(ExerciseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
