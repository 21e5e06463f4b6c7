package org.parley.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.journal.Database;
import org.parley.journal.Entry;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Viewer;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.wire.Wire;

/** Results are those of the stored events, and tell nobody more than the viewer may know. */
class ScoreboardTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final RoomId ROOM = new RoomId("blue");
  private static final SheetId SHEET = new SheetId(1);

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.in(folder);
  }

  @AfterEach
  void close() throws InterruptedException {
    database.close();
  }

  @Test
  void theFacilitatorSeesTheScoresOfTheStoredPlay() {
    var result = result(played(riverPact()), new Viewer.Facilitator());
    assertThat(result.released()).isFalse();
    assertThat(result.deal()).isTrue();
    assertThat(result.treaties()).hasSize(1);
    assertThat(result.scores().orElseThrow().parties().getFirst().surplus()).isEqualTo(45);
    assertThat(result.own()).isEmpty();
  }

  @Test
  void untilResultsAreReleasedADelegationSeesItsOwnSurplusAndTheWallNothing() {
    var room = played(riverPact());
    var north = result(room, new Viewer.Delegation(NORTH));
    assertThat(north.own().orElseThrow().surplus()).isEqualTo(45);
    assertThat(north.scores()).isEmpty();
    assertThat(result(room, new Viewer.Projector()).scores()).isEmpty();
  }

  @Test
  void anUnreleasedResultIsTheSameBytesWhateverTheOtherPartyWants() {
    var north = new Viewer.Delegation(NORTH);
    var bytes = bytes(result(played(riverPact()), north));
    var other = folder.resolve("other");
    try (var elsewhere = Database.in(other)) {
      var room = play(elsewhere, withOtherSouth());
      var same = new Scoreboard(elsewhere.journal()).result(room, north);
      assertThat(bytes(same)).isEqualTo(bytes);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void onceReleasedEveryoneSeesAllScores() {
    var room = Negotiation.evolve(played(riverPact()), new RoomEvent.ResultsReleased());
    for (var viewer : List.of(new Viewer.Delegation(SOUTH), new Viewer.Projector())) {
      assertThat(result(room, viewer).scores()).isPresent();
    }
  }

  private RoomResult result(Room room, Viewer viewer) {
    return new Scoreboard(database.journal()).result(room, viewer);
  }

  private Room played(Scenario scenario) {
    return play(database, scenario);
  }

  private static Room play(Database database, Scenario scenario) {
    var events = new ArrayList<RoomEvent>();
    var opened =
        new RoomEvent.RoomOpened(
            ROOM, "Blue", scenario.id(), scenario.contentHash(), 7, RoomSettings.of(scenario));
    events.add(opened);
    events.add(new RoomEvent.PhaseBegan(new Stage.Negotiation(1), Optional.empty()));
    events.add(
        new RoomEvent.PackageTabled(SHEET, NORTH, Optional.empty(), outcome(BAN, VISITS, OPEN)));
    events.add(new RoomEvent.PackageAdopted(SHEET, SOUTH));
    events.add(new RoomEvent.PackageAgreed(SHEET, Set.of(NORTH, SOUTH)));
    events.add(new RoomEvent.AgreementEnteredIntoForce(SHEET, 1));
    var entry = new Entry(ROOM, 1, "all-at-once", NOON, new Actor.Facilitator(), events);
    database.journal().append(entry).join();
    var room = Negotiation.open(opened, scenario);
    for (var event : events.subList(1, events.size())) {
      room = Negotiation.evolve(room, event);
    }
    return room;
  }

  private static Scenario withOtherSouth() {
    var old = riverPact().preferences(SOUTH).orElseThrow();
    return Scenarios.withSecrets(
        riverPact(),
        SOUTH,
        "Another secret.",
        new Preferences(
            new Points(3), "Another secret.", Map.of(), List.of(), List.of(), old.temptations()));
  }

  private static String bytes(RoomResult result) {
    return Wire.mapper().writeValueAsString(result);
  }
}
