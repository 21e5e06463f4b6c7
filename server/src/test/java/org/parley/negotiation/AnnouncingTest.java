package org.parley.negotiation;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.posts;
import static org.parley.negotiation.Cast.puts;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Story.given;
import static org.parley.negotiation.Treaties.staff;
import static org.parley.scenario.Scenarios.FLOOD;
import static org.parley.scenario.Scenarios.TEST_FLIGHT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Depth;
import org.parley.scenario.InjectId;

class AnnouncingTest {

  @Test
  void anInjectIsPutOnce() {
    given(briefing())
        .when(puts(FLOOD))
        .then(new RoomEvent.InjectPut(FLOOD))
        .when(puts(FLOOD))
        .thenNothing();
  }

  @Test
  void newsMovesTensionFromTheBriefingOn() {
    given(Beginnings.emptyRoom(Treaties.pact(), Treaties.at(Depth.VERIFICATION)))
        .and(seats(north), beginsBriefing())
        .when(puts(FLOOD))
        .then(new RoomEvent.InjectPut(FLOOD), Treaties.tension(40, 45, "Flood on both banks", 5))
        .when(puts(FLOOD))
        .thenNothing();
    given(Treaties.consultation())
        .when(puts(FLOOD))
        .then(new RoomEvent.InjectPut(FLOOD), Treaties.tension(40, 45, "Flood on both banks", 5));
  }

  @Test
  void newsMovesNoTensionWhereNoneIsPlayed() {
    given(Treaties.ordering(Depth.BASIC)).when(puts(FLOOD)).then(new RoomEvent.InjectPut(FLOOD));
    var signature = new RoomSettings.Implementing(0, Depth.FULL, true, ZERO, ZERO);
    given(Treaties.table(Treaties.pact(), Treaties.at(Depth.FULL).living(signature), staff()))
        .when(puts(FLOOD))
        .then(new RoomEvent.InjectPut(FLOOD));
  }

  @Test
  void everyoneReadsTheNewestBulletin() {
    given(briefing())
        .and(puts(FLOOD), puts(TEST_FLIGHT))
        .thenRoom(
            room ->
                assertThat(room.bulletin().orElseThrow().headline()).isEqualTo("A missile flies"))
        .and(posts(" Ten minutes left ", ""))
        .thenRoom(
            room ->
                assertThat(room.bulletin())
                    .contains(new Bulletin(Optional.empty(), "Ten minutes left", "", "")));
  }

  @Test
  void onlyTheScenariosInjectsArePutAndOnlyInPlay() {
    var inPlay = new Refusal.NotInThisPhase("from the briefing to the end of the last turn");
    given(briefing())
        .when(puts(new InjectId("meteor")))
        .thenRefused(new Refusal.NoSuch("inject \"meteor\""));
    given(waitingRoom()).when(puts(FLOOD)).thenRefused(inPlay);
    given(briefing()).and(closes()).when(puts(FLOOD)).thenRefused(inPlay);
  }

  @Test
  void bulletinsArePostedAtAnyTimeAndHaveAHeadline() {
    given(waitingRoom()).and(posts("Welcome", "Find your seats."), closes(), posts("Debrief", ""));
    given(briefing()).when(posts(" ", "Text")).thenRefused(new Refusal.Empty("headline"));
    given(briefing())
        .when(posts("x".repeat(121), ""))
        .thenRefused(new Refusal.TooLong("headline", 120));
    given(briefing())
        .when(posts("Long", "x".repeat(3_001)))
        .thenRefused(new Refusal.TooLong("bulletin", 3_000));
  }
}
