package org.parley.debrief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.parley.journal.Journal;
import org.parley.negotiation.Room;
import org.parley.perspective.Perspective;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Viewer;
import org.parley.scenario.Scenario;
import org.parley.scoring.Benchmark;
import org.parley.scoring.Play;
import org.parley.scoring.Scorecard;
import org.springframework.stereotype.Component;

/** Scores rooms from their logs. What a scenario's rooms are measured against is kept. */
@Component
public class Scoreboard {

  private static final int SCENARIOS = 16;

  private final Journal journal;
  private final Cache<String, Benchmark> benchmarks =
      Caffeine.newBuilder().maximumSize(SCENARIOS).build();

  Scoreboard(Journal journal) {
    this.journal = journal;
  }

  /** What the viewer may know of the room's result. */
  public RoomResult result(Room room, Viewer viewer) {
    return Perspective.result(room, card(room), viewer);
  }

  private Scorecard card(Room room) {
    var events =
        journal.read(room.id()).stream().flatMap(entry -> entry.events().stream()).toList();
    return Scorecard.of(Play.of(room.scenario(), events), benchmark(room.scenario()));
  }

  private Benchmark benchmark(Scenario scenario) {
    var version = scenario.id() + " " + scenario.contentHash();
    return benchmarks.get(version, _ -> Benchmark.of(scenario));
  }
}
