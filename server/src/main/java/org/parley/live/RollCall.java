package org.parley.live;

import java.util.function.Consumer;
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
    audience.inRooms().filter(this::hasMoved).forEach(audience::remove);
    audience.of(exercise).stream().filter(this::isShutOut).forEach(this::close);
    noticeboard.rosterChanged(exercise);
  }

  private boolean hasLeft(Visitor visitor) {
    return visitor.identity() instanceof Identity.Delegate(_, var delegate)
        && !rosters.has(delegate);
  }

  private static void sayGoodbye(Visitor visitor) {
    visitor.link().end(new LiveRefusal.LeftTheClass());
  }

  private boolean hasMoved(Subscription.ToRoom follower) {
    return admission
        .viewer(follower.visitor().identity(), follower.topic())
        .filter(follower.viewer()::equals)
        .isEmpty();
  }

  private boolean isShutOut(Subscription.ToClass follower) {
    return admission.exercise(follower.visitor().identity(), follower.topic()).isEmpty();
  }

  private void close(Subscription.ToClass follower) {
    audience.remove(follower);
  }
}
