package org.parley.negotiation;

import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Story.given;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody gives another's commands. */
class ActorsTest {

  private static final Actor NORA = new Actor.Delegate(north.seat());
  private static final Actor FACILITATOR = new Actor.Facilitator();
  private static final Actor TIMEKEEPER = new Actor.Timekeeper();

  @Test
  void delegatesDoNotFacilitate() {
    var refusal = new Refusal.NotForYourRole("the facilitator");
    given(briefing())
        .when(new Act(NORA, new Command.AdvancePhase(new Stage.Briefing())))
        .thenRefused(refusal);
    given(briefing()).when(new Act(TIMEKEEPER, new Command.CloseRoom())).thenRefused(refusal);
  }

  @Test
  void theFacilitatorAndTheServerDoNotNegotiate() {
    var refusal = new Refusal.NotForYourRole("a delegate");
    given(briefing()).when(new Act(FACILITATOR, new Command.DeclareReady())).thenRefused(refusal);
    given(briefing()).when(new Act(TIMEKEEPER, new Command.DeclareReady())).thenRefused(refusal);
  }

  @Test
  void onlyTheServerKeepsTime() {
    var refusal = new Refusal.NotForYourRole("the server's own clock");
    var restore = new Command.RestoreLostTime(Duration.ofHours(1));
    given(briefing()).when(new Act(NORA, new Command.LookAtClock())).thenRefused(refusal);
    given(briefing()).when(new Act(FACILITATOR, new Command.LookAtClock())).thenRefused(refusal);
    given(briefing()).when(new Act(FACILITATOR, restore)).thenRefused(refusal);
  }

  @Test
  void aStrangersSeatIsUnknown() {
    given(briefing())
        .when(new Act(new Actor.Delegate(new SeatId("forged")), new Command.DeclareReady()))
        .thenRefused(new Refusal.UnknownSeat());
  }
}
