package org.parley.negotiation;

import java.util.List;
import org.parley.scenario.Sentences;

/** Why a room does not do what it was asked. Nothing has changed. */
public sealed interface Refusal
    permits Refusal.Malformed,
        Refusal.NotAllowed,
        Refusal.OutOfTurn,
        Refusal.Conflict,
        UnlawfulOrder,
        Inadmissible {

  /** What kind of no it is. */
  enum Kind {
    /** The command names what does not exist or says too much or too little. */
    MALFORMED,
    /** This actor may never do that. */
    NOT_ALLOWED,
    /** This actor may do that, but not now. */
    OUT_OF_TURN,
    /** It contradicts what stands: a constraint, an instruction, the state of a sheet. */
    CONFLICT
  }

  Kind kind();

  /** What happened, why, and what now; for the person. */
  String sentence();

  /** It names what does not exist, or says too much or too little. */
  sealed interface Malformed extends Refusal {
    @Override
    default Kind kind() {
      return Kind.MALFORMED;
    }
  }

  /** This actor may never do that. */
  sealed interface NotAllowed extends Refusal {
    @Override
    default Kind kind() {
      return Kind.NOT_ALLOWED;
    }
  }

  /** This actor may do that, but not now. */
  sealed interface OutOfTurn extends Refusal {
    @Override
    default Kind kind() {
      return Kind.OUT_OF_TURN;
    }
  }

  /** It contradicts what stands. */
  sealed interface Conflict extends Refusal {
    @Override
    default Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownSeat() implements NotAllowed {
    @Override
    public String sentence() {
      return "You have no seat in this room. Ask the facilitator to seat you.";
    }
  }

  record NotForYourRole(String needed) implements NotAllowed {
    @Override
    public String sentence() {
      return "Only " + needed + " can do that.";
    }
  }

  record NotInThisPhase(String allowed) implements OutOfTurn {
    @Override
    public String sentence() {
      return "That is possible only " + allowed + ".";
    }
  }

  record NotYourFloor(String holder) implements OutOfTurn {
    @Override
    public String sentence() {
      return Sentences.beginning(holder)
          + " has the floor. Wait until it is yours; a sheet keeps as a draft.";
    }
  }

  record ClockStandsStill() implements OutOfTurn {
    @Override
    public String sentence() {
      return "The facilitator has paused the room. You can go on when the clock runs again.";
    }
  }

  /** The command names something that is not there. */
  record NoSuch(String what) implements Malformed {
    @Override
    public String sentence() {
      return "There is no " + what + ".";
    }
  }

  record TooLong(String what, int most) implements Malformed {
    @Override
    public String sentence() {
      return "Your " + what + " is too long. It can have " + most + " characters.";
    }
  }

  record Empty(String what) implements Malformed {
    @Override
    public String sentence() {
      return "Your " + what + " is empty.";
    }
  }

  /** What is not on the agenda stays as it is. */
  record NotOnTheAgenda(String issue) implements NotAllowed {
    @Override
    public String sentence() {
      return "\"" + issue + "\" is not on the agenda here and stays as it is. Leave it out.";
    }
  }

  record SheetOffTheTable(SheetId sheet) implements Conflict {
    @Override
    public String sentence() {
      return "Sheet " + sheet + " is off the table: it was agreed, replaced or withdrawn.";
    }
  }

  record NotYourSheet(SheetId sheet) implements NotAllowed {
    @Override
    public String sentence() {
      return "Only the delegation that tabled sheet " + sheet + " can withdraw it.";
    }
  }

  record TooManySheets(int most) implements Conflict {
    @Override
    public String sentence() {
      return "You have " + most + " sheets on the table. Withdraw or amend one of them first.";
    }
  }

  record NothingChanged(SheetId sheet) implements Conflict {
    @Override
    public String sentence() {
      return "Your terms are those of sheet " + sheet + ". Adopt it instead.";
    }
  }

  record NotPossible(String because) implements Conflict {
    @Override
    public String sentence() {
      return "These terms cannot stand together. " + because;
    }
  }

  record AgainstInstructions(String because) implements Conflict {
    @Override
    public String sentence() {
      return "Your instructions forbid it. " + because;
    }
  }

  record ChannelsAreClosed() implements NotAllowed {
    @Override
    public String sentence() {
      return "This class talks in person. Channels in the app are off; go over and speak.";
    }
  }

  record NotInThatCaucus() implements NotAllowed {
    @Override
    public String sentence() {
      return "Your delegation is not in that caucus.";
    }
  }

  /**
   * @param delegations by name, in floor order
   */
  record NotAwaited(List<String> delegations) implements Conflict {
    @Override
    public String sentence() {
      return "This agreement waits only for " + Sentences.list(delegations) + ".";
    }
  }

  record SeatTaken(String by) implements Conflict {
    @Override
    public String sentence() {
      return "That seat is taken by " + by + ". Move that delegate first.";
    }
  }

  /** The phase is over and only waits for answers. */
  record TimeIsUp() implements OutOfTurn {
    @Override
    public String sentence() {
      return "Time is up; the room only waits for answers to what is on the table. Keep your sheet"
          + " as a draft.";
    }
  }

  record PhaseIsOver() implements Conflict {
    @Override
    public String sentence() {
      return "That phase has already ended, and the room is in another one. Look before you end"
          + " this one too.";
    }
  }

  record YourOwnSheet(SheetId sheet) implements Conflict {
    @Override
    public String sentence() {
      return "Sheet " + sheet + " is your own. Amend it or withdraw it instead.";
    }
  }

  record ChangesNothing() implements Conflict {
    @Override
    public String sentence() {
      return "All of this holds already. Change at least one issue.";
    }
  }

  record NotYourDelegation() implements NotAllowed {
    @Override
    public String sentence() {
      return "You can write only in your own delegation's channel. Open a caucus to talk to"
          + " others.";
    }
  }

  record OutOfRange(String what, String least, String most) implements Malformed {
    @Override
    public String sentence() {
      return "The " + what + " must be between " + least + " and " + most + ".";
    }
  }

  record AlreadyDone(String what) implements Conflict {
    @Override
    public String sentence() {
      return what;
    }
  }

  /** The room plays less of life under the treaty than that. */
  record BeyondDepth(String what) implements NotAllowed {
    @Override
    public String sentence() {
      return "This room is played without " + what + ". Leave it out.";
    }
  }
}
