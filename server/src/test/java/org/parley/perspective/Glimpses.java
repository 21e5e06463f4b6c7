package org.parley.perspective;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.Story;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;
import org.parley.scoring.Benchmark;
import org.parley.scoring.Play;
import org.parley.scoring.Scorecard;
import org.parley.wire.Wire;

/**
 * All the bytes that leave a room for each of its viewers, moment by moment; under a treaty also
 * what its delegations hear on {@link Probes} at the end of each phase.
 */
final class Glimpses {

  private final Scenario scenario;
  private final Benchmark benchmark;
  private final Map<Viewer, List<String>> seen = new LinkedHashMap<>();
  private final Set<Class<?>> scored = new HashSet<>();
  private final Probes probes;
  private Room room;
  private Story latest;
  private int told;

  Glimpses(SecretivePlay play) {
    this(Beginnings.emptyRoom(play.scenario(), play.settings()));
    play.tell(this::look);
  }

  Glimpses(LivedSecretivePlay play) {
    this(play.beginning());
    play.tell(this::lookAndAsk);
    ask();
  }

  private Glimpses(Story beginning) {
    this.room = beginning.room();
    this.latest = beginning;
    this.scenario = room.scenario();
    this.benchmark = Benchmark.of(scenario);
    this.probes = new Probes(scenario);
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

  /** Asked for when a kind of phase comes first; scoring takes its time. */
  private void lookAtResult(Story story) {
    if (!scored.add(room.stage().getClass())) {
      return;
    }
    var card = Scorecard.of(Play.of(scenario, story.log()), benchmark);
    seen.forEach((viewer, bytes) -> bytes.add(json(Perspective.result(room, card, viewer))));
  }

  private void lookAndAsk(Story story) {
    if (!story.room().stage().equals(latest.room().stage())) {
      ask();
    }
    look(story);
    latest = story;
  }

  /** At the end of a phase, when there is most to ask about. */
  private void ask() {
    seen.forEach(
        (viewer, heard) -> {
          if (viewer instanceof Viewer.Delegation(var party)) {
            heard.addAll(probes.answers(latest.room(), party, latest.time()));
          }
        });
  }

  private static String json(Object view) {
    return Wire.mapper().writeValueAsString(view);
  }
}
