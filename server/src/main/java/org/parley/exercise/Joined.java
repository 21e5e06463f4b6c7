package org.parley.exercise;

/**
 * A person on the roster, as that person alone may see it.
 *
 * @param token what the seat cookie and the personal return link hold
 */
public record Joined(ExerciseId exercise, DelegateId delegate, String name, SeatToken token) {}
