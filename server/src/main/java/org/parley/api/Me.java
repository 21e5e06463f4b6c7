package org.parley.api;

import java.util.Optional;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Place;

/**
 * A delegate's own page.
 *
 * @param returnLink brings the person back on any device; it is as good as the seat cookie
 * @param place empty while the person waits in the lobby
 */
public record Me(
    DelegateId delegate,
    String name,
    ExerciseId exercise,
    String exerciseTitle,
    String scenarioTitle,
    String returnLink,
    Optional<Place> place) {}
