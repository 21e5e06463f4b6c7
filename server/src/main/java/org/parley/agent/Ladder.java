package org.parley.agent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.perspective.OwnLived.StepChoice;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.StepId;

/** What a delegation can do on the ladder now, and what is worth doing. */
final class Ladder {

  private final Sight sight;

  Ladder(Sight sight) {
    this.sight = sight;
  }

  /** The own steps that nothing keeps from being taken now. */
  List<StepFace> open() {
    return sight.own().choices().steps().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .flatMap(this::face)
        .toList();
  }

  /** The own initiative that costs least, if one is open. */
  Optional<StepFace> initiative() {
    return open().stream()
        .filter(Sight::isInitiative)
        .max(Comparator.comparingDouble(sight.mandate()::worth));
  }

  /** The open rungs that pay by themselves or lead up to one that does. */
  List<StepFace> paying() {
    return open().stream().filter(this::pays).toList();
  }

  /** Whether taking the rung is worth its tension, by itself or for what stands on it. */
  boolean pays(StepFace step) {
    return !Sight.isInitiative(step)
        && step.forbiddenBy().stream().noneMatch(sight::isInForce)
        && (sight.mandate().worth(step) > 0 || above(step).stream().anyMatch(this::pays));
  }

  /** The own rungs in place on which nothing else in place stands. */
  List<StepId> removable() {
    return sight.own().choices().reversals().stream()
        .filter(
            step -> sight.mandate().step(step).filter(it -> !Sight.isInitiative(it)).isPresent())
        .filter(step -> sight.board().steps().stream().noneMatch(it -> standsOn(it, step)))
        .toList();
  }

  private List<StepFace> above(StepFace step) {
    return sight.mandate().rules().steps().stream()
        .filter(other -> other.party().equals(step.party()))
        .filter(other -> other.needs().contains(step.step()))
        .toList();
  }

  private boolean standsOn(StepId step, StepId below) {
    return sight.mandate().step(step).filter(it -> it.needs().contains(below)).isPresent();
  }

  private Stream<StepFace> face(StepChoice choice) {
    return sight.mandate().step(choice.step()).stream();
  }
}
