package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.emptyRoom;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernPress;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import org.junit.jupiter.api.Test;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

class SeatingTest {

  @Test
  void theFacilitatorSeatsDelegates() {
    given(emptyRoom())
        .when(seats(north))
        .then(new RoomEvent.DelegateSeated(north.seat(), NORTH, SeatRole.HEAD, "Nora"))
        .when(seats(north))
        .thenNothing();
  }

  @Test
  void seatsChangeInEveryPhase() {
    given(openFloor()).and(seats(southernPress), unseats(southernPress));
    given(openFloor()).and(closes(), seats(southernPress));
  }

  @Test
  void whoeverMovesTakesNothingOfTheOldDelegationAlong() {
    var moved = Delegate.of("n2", SOUTH, SeatRole.MILITARY, "Nils");
    given(briefing())
        .and(Cast.northernGeneral.prepares("Secret interests."))
        .and(Cast.northernGeneral.drafts(outcome(CAP, VISITS, QUOTA)))
        .and(Cast.northernGeneral.raisesHand("Where am I?"))
        .when(seats(moved))
        .then(new RoomEvent.DelegateSeated(moved.seat(), SOUTH, SeatRole.MILITARY, "Nils"))
        .thenRoom(room -> assertThat(room.drafts()).isEmpty())
        .thenRoom(room -> assertThat(room.preparations()).isEmpty())
        .thenRoom(room -> assertThat(room.hands()).isEmpty());
  }

  @Test
  void whoeverOnlyChangesRoleKeepsTheWork() {
    var domestic = Delegate.of("s1", SOUTH, SeatRole.DOMESTIC, "Sol");
    given(briefing())
        .and(south.prepares("Win the election."))
        .and(seats(domestic))
        .thenRoom(room -> assertThat(room.preparations()).hasSize(1));
  }

  @Test
  void whoeverLeavesLeavesNothingBehind() {
    given(briefing())
        .and(south.prepares("Win the election."), south.drafts(outcome(CAP, VISITS, QUOTA)))
        .when(unseats(south))
        .then(new RoomEvent.DelegateUnseated(south.seat()))
        .thenRoom(room -> assertThat(room.preparations()).isEmpty())
        .thenRoom(room -> assertThat(room.drafts()).isEmpty())
        .when(unseats(south))
        .thenNothing();
  }

  @Test
  void noPlaceIsGivenTwice() {
    given(waitingRoom())
        .when(seats(Delegate.of("x", NORTH, SeatRole.HEAD, "Xenia")))
        .thenRefused(new Refusal.SeatTaken("Nora"));
  }

  @Test
  void onlyPlacesThatExistAreGiven() {
    given(emptyRoom())
        .when(seats(Delegate.of("x", new PartyId("west"), SeatRole.HEAD, "Xenia")))
        .thenRefused(new Refusal.NoSuch("party \"west\""));
    given(emptyRoom())
        .when(seats(Delegate.of("x", NORTH, SeatRole.PRESS, "Xenia")))
        .thenRefused(new Refusal.NoSuch("such seat in the delegation of North"));
  }

  @Test
  void everyoneHasANameOfReasonableLength() {
    given(emptyRoom())
        .when(seats(Delegate.of("x", NORTH, SeatRole.HEAD, " ")))
        .thenRefused(new Refusal.Empty("name"));
    given(emptyRoom())
        .when(seats(Delegate.of("x", NORTH, SeatRole.HEAD, "x".repeat(41))))
        .thenRefused(new Refusal.TooLong("name", 40));
  }

  @Test
  void theNextInOrderActsAsHead() {
    given(waitingRoom())
        .and(seats(southernPress))
        .thenRoom(room -> assertThat(room.head(SOUTH).orElseThrow().name()).isEqualTo("Sol"))
        .and(unseats(south))
        .thenRoom(room -> assertThat(room.head(SOUTH).orElseThrow().name()).isEqualTo("Sami"))
        .and(unseats(southernPress))
        .thenRoom(room -> assertThat(room.head(SOUTH)).isEmpty());
  }

  @Test
  void whoeverHasNoSeatIsNotHeard() {
    given(emptyRoom())
        .and(seats(south), beginsBriefing())
        .when(north.isReady())
        .thenRefused(new Refusal.UnknownSeat());
  }
}
