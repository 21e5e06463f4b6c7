/**
 * Exercises and their people: codes, names, tokens, who sits where.
 *
 * <p>Who has joined is in tables and, for quick reading, in memory; who sits where is in the rooms
 * alone, so the two can never differ. The package must not know how rooms are kept. {@code
 * JoiningTest}, {@code DealingTest} and {@code ExercisesTest} prove it.
 */
@NullMarked
package org.parley.exercise.desk;

import org.jspecify.annotations.NullMarked;
