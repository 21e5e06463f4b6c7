package org.parley.live;

import java.util.Optional;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identities;
import org.parley.exercise.Identity;
import org.parley.exercise.Place;
import org.parley.exercise.Rosters;
import org.parley.exercise.SignIns;
import org.parley.negotiation.Actor;
import org.parley.negotiation.RoomId;
import org.parley.perspective.Viewer;
import org.springframework.stereotype.Component;

/** Says who may follow what, and act as whom. Asked whenever it matters: people are moved. */
@Component
class Admission {

  private final Identities identities;
  private final Rosters rosters;
  private final SignIns signIns;

  Admission(Identities identities, Rosters rosters, SignIns signIns) {
    this.identities = identities;
    this.rosters = rosters;
    this.signIns = signIns;
  }

  /** Whether the sign-in with which someone came to the door has ended since. */
  boolean isSignedOut(Identity identity) {
    return identity instanceof Identity.Facilitator(var signIn) && !signIns.isOpen(signIn);
  }

  /** Whether the play of a room is in an exercise that still runs. */
  boolean isPlayed(RoomId room) {
    return rosters.isOpen(room);
  }

  /** As whom someone sees a room now; empty where not at all. */
  Optional<Viewer> viewer(Identity identity, Topic.OfRoom topic) {
    return switch (topic) {
      case Topic.OfRoom.Inside(var room) -> viewer(identity, room);
      case Topic.OfRoom.OnWall(var key, var room) ->
          identities
              .projector(key)
              .filter(exercise -> rosters.exerciseOf(room).filter(exercise::equals).isPresent())
              .map(_ -> new Viewer.Projector());
    };
  }

  private Optional<Viewer> viewer(Identity identity, RoomId room) {
    return switch (identity) {
      case Identity.Delegate it ->
          place(it, room).map(place -> new Viewer.Delegation(place.party()));
      case Identity.Facilitator _ -> rosters.exerciseOf(room).map(_ -> new Viewer.Facilitator());
      case Identity.Anonymous _ -> Optional.empty();
    };
  }

  /** As whom someone acts in a room now; empty where not at all. */
  Optional<Actor> actor(Identity identity, RoomId room) {
    return switch (identity) {
      case Identity.Delegate it -> place(it, room).map(place -> new Actor.Delegate(place.seat()));
      case Identity.Facilitator _ -> rosters.exerciseOf(room).map(_ -> new Actor.Facilitator());
      case Identity.Anonymous _ -> Optional.empty();
    };
  }

  private Optional<Place> place(Identity.Delegate who, RoomId room) {
    return rosters.place(who.delegate()).filter(place -> place.room().equals(room));
  }

  /** The class that a topic shows, if this visitor may follow it now. */
  Optional<ExerciseId> exercise(Identity identity, Topic.OfClass topic) {
    return switch (topic) {
      case Topic.OfClass.Inside(var exercise) ->
          Optional.of(exercise).filter(_ -> belongs(identity, exercise));
      case Topic.OfClass.OnWall(var key) -> identities.projector(key);
    };
  }

  private boolean belongs(Identity identity, ExerciseId exercise) {
    return switch (identity) {
      case Identity.Delegate(var joined, var delegate) ->
          joined.equals(exercise) && rosters.has(delegate);
      case Identity.Facilitator _ -> rosters.roster(exercise).isPresent();
      case Identity.Anonymous _ -> false;
    };
  }
}
