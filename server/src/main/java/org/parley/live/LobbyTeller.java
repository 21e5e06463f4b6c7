package org.parley.live;

import java.util.List;
import java.util.Optional;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identity;
import org.parley.exercise.Place;
import org.parley.exercise.Roster;
import org.parley.exercise.Rosters;
import org.parley.live.stomp.Post;
import org.parley.wire.Wire;
import org.springframework.stereotype.Component;

/** Tells delegates who has joined, and each of them where it sits. */
@Component
class LobbyTeller {

  private final Rosters rosters;
  private final Audience audience;

  LobbyTeller(Rosters rosters, Audience audience) {
    this.rosters = rosters;
    this.audience = audience;
  }

  void tell(ExerciseId exercise) {
    rosters
        .roster(exercise)
        .ifPresent(
            roster -> audience.of(exercise).forEach(follower -> tell(follower, names(roster))));
  }

  void greet(Subscription.ToClass follower) {
    rosters.roster(follower.exercise()).ifPresent(roster -> tell(follower, names(roster)));
  }

  private static List<String> names(Roster roster) {
    return roster.delegates().stream().map(Roster.Person::name).toList();
  }

  private void tell(Subscription.ToClass follower, List<String> names) {
    if (follower.topic() instanceof Topic.OfClass.Inside
        && follower.visitor().identity() instanceof Identity.Delegate delegate) {
      var frame = new Frame.Lobby(follower.exercise(), names, place(delegate));
      follower.deliver(new Post(Wire.mapper().writeValueAsBytes(frame)));
    }
  }

  private Optional<Place> place(Identity.Delegate delegate) {
    return rosters.place(delegate.delegate());
  }
}
