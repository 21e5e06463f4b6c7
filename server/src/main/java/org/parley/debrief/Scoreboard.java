package org.parley.debrief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.journal.Journal;
import org.parley.negotiation.Room;
import org.parley.perspective.Perspective;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Viewer;
import org.parley.scenario.IssueId;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scoring.Benchmark;
import org.parley.scoring.Picture;
import org.parley.scoring.Play;
import org.parley.scoring.Scorecard;
import org.springframework.stereotype.Component;

/** Scores rooms from their logs. What a scenario's rooms are measured against is kept. */
@Component
public class Scoreboard {

  private static final int SCENARIOS = 16;

  private final Journal journal;
  private final Cache<Version, Benchmark> benchmarks =
      Caffeine.newBuilder().maximumSize(SCENARIOS).build();

  Scoreboard(Journal journal) {
    this.journal = journal;
  }

  /** What the viewer may know of the room's result. */
  public RoomResult result(Room room, Viewer viewer) {
    return Perspective.result(room, card(room), viewer);
  }

  /**
   * What some parties could have had between them; empty for a viewer who may not see scores.
   *
   * @throws IllegalArgumentException unless two or three parties with points are named
   */
  public Optional<Picture> picture(Room room, List<PartyId> axes, Viewer viewer) {
    return Perspective.maySeeScores(room, viewer)
        ? Optional.of(Picture.of(play(room), benchmark(room), axes))
        : Optional.empty();
  }

  private Scorecard card(Room room) {
    return Scorecard.of(play(room), benchmark(room));
  }

  private Play play(Room room) {
    var events =
        journal.read(room.id()).stream().flatMap(entry -> entry.events().stream()).toList();
    return Play.of(room.scenario(), events);
  }

  private Benchmark benchmark(Room room) {
    var scenario = room.scenario();
    var version = new Version(scenario.id(), scenario.contentHash(), room.settings().agenda());
    return benchmarks.get(version, _ -> Benchmark.of(scenario));
  }

  /** What rooms share that are measured against the same. */
  private record Version(ScenarioId scenario, String contentHash, Optional<Set<IssueId>> agenda) {}
}
