package org.parley.live;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identity;
import org.parley.exercise.Rosters;
import org.springframework.stereotype.Component;

/** When a roster changes, whoever has left or moved stops hearing what is no longer theirs. */
@Component
class RollCall implements Consumer<ExerciseId> {

  private final Rosters rosters;
  private final Admission admission;
  private final Audience audience;
  private final Noticeboard noticeboard;

  RollCall(Rosters rosters, Admission admission, Audience audience, Noticeboard noticeboard) {
    this.rosters = rosters;
    this.admission = admission;
    this.audience = audience;
    this.noticeboard = noticeboard;
  }

  @Override
  public void accept(ExerciseId exercise) {
    audience.visitors().filter(this::hasLeft).forEach(RollCall::sayGoodbye);
    audience.subscriptions().filter(Predicate.not(this::standsStill)).forEach(this::shutOut);
    noticeboard.rosterChanged(exercise);
  }

  private boolean hasLeft(Visitor visitor) {
    return visitor.identity() instanceof Identity.Delegate(_, var delegate)
        && !rosters.has(delegate);
  }

  private static void sayGoodbye(Visitor visitor) {
    visitor.link().end(new LiveRefusal.LeftTheClass());
  }

  /** Whether one may still follow what one follows, as the one who one was. */
  private boolean standsStill(Subscription subscription) {
    var identity = subscription.visitor().identity();
    return switch (subscription) {
      case Subscription.ToRoom it ->
          admission.viewer(identity, it.topic()).filter(it.viewer()::equals).isPresent();
      case Subscription.ToClass it -> admission.exercise(identity, it.topic()).isPresent();
    };
  }

  private void shutOut(Subscription subscription) {
    audience.remove(subscription);
    switch (subscription.topic()) {
      case Topic.OfRoom.OnWall _, Topic.OfClass.OnWall _ ->
          subscription.visitor().link().end(new LiveRefusal.UnknownProjectorKey());
      // The person knows, or hears in the lobby where to go.
      case Topic.OfRoom.Inside _, Topic.OfClass.Inside _ -> {}
    }
  }
}
