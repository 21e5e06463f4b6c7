package org.parley.live;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.RoomListener;
import org.parley.exercise.Roster;
import org.parley.exercise.Rosters;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What may be a quarter of a second late: who is there, who has joined, how all rooms stand. A
 * change is noted here and told with all others of its kind, however many there were.
 */
@Component
class Noticeboard implements RoomListener {

  private final Rosters rosters;
  private final PresenceTeller presences;
  private final LobbyTeller lobbies;
  private final OverviewTeller overviews;
  private final Set<RoomId> changedPresences = ConcurrentHashMap.newKeySet();
  private final Set<ExerciseId> changedRosters = ConcurrentHashMap.newKeySet();
  private final Set<ExerciseId> changedOverviews = ConcurrentHashMap.newKeySet();

  Noticeboard(
      Rosters rosters, PresenceTeller presences, LobbyTeller lobbies, OverviewTeller overviews) {
    this.rosters = rosters;
    this.presences = presences;
    this.lobbies = lobbies;
    this.overviews = overviews;
  }

  void presenceChanged(RoomId room) {
    changedPresences.add(room);
  }

  void overviewChanged(ExerciseId exercise) {
    changedOverviews.add(exercise);
  }

  void rosterChanged(ExerciseId exercise) {
    changedRosters.add(exercise);
    changedOverviews.add(exercise);
    rosters.roster(exercise).map(Roster::rooms).orElse(List.of()).stream()
        .map(Roster.RoomName::room)
        .forEach(this::presenceChanged);
  }

  @Override
  public void happened(Room before, Room after, long seq, Instant at, List<RoomEvent> events) {
    rosters.exerciseOf(after.id()).ifPresent(this::overviewChanged);
  }

  /** Tells a new follower how things stand, without waiting for a change. */
  void greet(Subscription.ToClass follower) {
    lobbies.greet(follower);
    overviews.greet(follower);
  }

  @Scheduled(fixedDelay = 250)
  void tell() {
    take(changedPresences, presences::tell);
    take(changedRosters, lobbies::tell);
    take(changedOverviews, overviews::tell);
  }

  private static <T> void take(Set<T> changed, Consumer<T> tell) {
    for (var one : changed) {
      // Taken out first: a change while it is told is told next time.
      changed.remove(one);
      tell.accept(one);
    }
  }
}
