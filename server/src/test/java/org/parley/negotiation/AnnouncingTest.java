package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.posts;
import static org.parley.negotiation.Cast.puts;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.FLOOD;
import static org.parley.scenario.Scenarios.TEST_FLIGHT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
