package org.parley.negotiation;

import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import java.time.Duration;
import org.parley.scenario.InjectId;
import org.parley.scenario.SeatRole;

/** Everyone who acts in the stories. */
public final class Cast {

  public static final Delegate north = Delegate.of("n1", NORTH, SeatRole.HEAD, "Nora");
  public static final Delegate northernGeneral =
      Delegate.of("n2", NORTH, SeatRole.MILITARY, "Nils");
  public static final Delegate south = Delegate.of("s1", SOUTH, SeatRole.HEAD, "Sol");

  /** Represents the South's parliament. */
  public static final Delegate southernLiaison =
      Delegate.of("s3", SOUTH, SeatRole.DOMESTIC, "Sena");

  public static final Delegate southernPress = Delegate.of("s4", SOUTH, SeatRole.PRESS, "Sami");
  public static final Delegate east = Delegate.of("e1", EAST, SeatRole.HEAD, "Esra");
  public static final Delegate chair = Delegate.of("c1", CHAIR, SeatRole.HEAD, "Chi");

  private Cast() {}

  /** The facilitator gives a command. */
  public static Act facilitator(Command.OfFacilitator command) {
    return new Act(new Actor.Facilitator(), command);
  }

  public static Act seats(Delegate delegate) {
    return facilitator(
        new Command.SeatDelegate(
            delegate.seat(), delegate.party(), delegate.role(), delegate.name()));
  }

  public static Act unseats(Delegate delegate) {
    return facilitator(new Command.UnseatDelegate(delegate.seat()));
  }

  public static Act beginsBriefing() {
    return facilitator(new Command.BeginBriefing());
  }

  /** Ends the phase that runs. */
  public static Act advances() {
    return new Act(new Actor.Facilitator(), room -> new Command.AdvancePhase(room.stage()));
  }

  /** Ends a phase that was seen running. */
  public static Act ends(Stage seen) {
    return facilitator(new Command.AdvancePhase(seen));
  }

  public static Act pauses() {
    return facilitator(new Command.PauseClock());
  }

  public static Act resumes() {
    return facilitator(new Command.ResumeClock());
  }

  public static Act extendsBy(Duration by) {
    return facilitator(new Command.ExtendClock(by));
  }

  public static Act closes() {
    return facilitator(new Command.CloseRoom());
  }

  public static Act puts(InjectId inject) {
    return facilitator(new Command.PutInject(inject));
  }

  public static Act posts(String headline, String text) {
    return facilitator(new Command.PostBulletin(headline, text));
  }

  public static Act answers(Delegate delegate, String answer) {
    return facilitator(new Command.AnswerHand(delegate.seat(), answer));
  }

  public static Act releasesResults() {
    return facilitator(new Command.ReleaseResults());
  }

  /** The server's clock looks at the deadlines. */
  public static Act clockIsLookedAt() {
    return new Act(new Actor.Timekeeper(), new Command.LookAtClock());
  }

  /** The server gives back time that it was down. */
  public static Act restoresLostTime(Duration lost) {
    return new Act(new Actor.Timekeeper(), new Command.RestoreLostTime(lost));
  }
}
