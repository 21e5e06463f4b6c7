package org.parley.perspective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;
import org.parley.scoring.Benchmark;
import org.parley.scoring.Play;
import org.parley.scoring.Scorecard;
import org.parley.wire.Wire;

/** All the bytes that leave a room for each of its viewers, moment by moment. */
final class Glimpses {

  private final Scenario scenario;
  private final Benchmark benchmark;
  private final Map<Viewer, List<String>> seen = new LinkedHashMap<>();
  private Room room;
  private @Nullable Stage scored;
  private int told;

  Glimpses(SecretivePlay play) {
    this(Beginnings.emptyRoom(play.scenario(), play.settings()));
    play.tell(this::look);
  }

  Glimpses(LivedSecretivePlay play) {
    this(play.beginning());
    play.tell(this::look);
  }

  private Glimpses(Story beginning) {
    this.room = beginning.room();
    this.scenario = room.scenario();
    this.benchmark = Benchmark.of(scenario);
    Perspective.viewers(scenario).forEach(viewer -> seen.put(viewer, readCase(viewer)));
  }

  /** What the viewer got at each moment. */
  List<String> of(Viewer viewer) {
    return seen.getOrDefault(viewer, List.of());
  }

  /** Cases do not change in the play. */
  private List<String> readCase(Viewer viewer) {
    var bytes = new ArrayList<String>();
    bytes.add(json(Perspective.caseView(scenario, room.settings())));
    if (viewer instanceof Viewer.Delegation(var party)) {
      bytes.add(json(Perspective.ownCase(scenario, party, room.settings())));
    }
    return bytes;
  }

  private void look(Story story) {
    for (var event : story.events().subList(told, story.events().size())) {
      room = Negotiation.evolve(room, event);
      seen.forEach(
          (viewer, bytes) ->
              Perspective.line(room, story.time(), event, viewer)
                  .ifPresent(line -> bytes.add(json(line))));
    }
    told = story.events().size();
    var shared =
        List.of(
            json(Perspective.board(room)),
            json(Perspective.treaties(room)),
            json(Perspective.coverage(room, Package.EMPTY)));
    seen.forEach(
        (viewer, bytes) -> {
          bytes.addAll(shared);
          bytes.add(json(Perspective.own(room, viewer)));
        });
    lookAtResult(story);
  }

  /** Asked for once in each phase; scoring takes its time. */
  private void lookAtResult(Story story) {
    if (room.stage().equals(scored)) {
      return;
    }
    scored = room.stage();
    var card = Scorecard.of(Play.of(scenario, story.log()), benchmark);
    seen.forEach((viewer, bytes) -> bytes.add(json(Perspective.result(room, card, viewer))));
  }

  private static String json(Object view) {
    return Wire.mapper().writeValueAsString(view);
  }
}
