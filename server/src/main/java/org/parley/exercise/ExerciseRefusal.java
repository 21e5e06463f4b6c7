package org.parley.exercise;

import org.parley.negotiation.Refusal;

/** Why an exercise does not do what it was asked. Nothing has changed. */
public sealed interface ExerciseRefusal {

  /** What kind of no it is. */
  enum Kind {
    /** It says too much or too little. */
    MALFORMED,
    /** It names what does not exist. */
    UNKNOWN,
    /** The exercise has ended. */
    CLOSED,
    /** It contradicts what stands. */
    CONFLICT
  }

  Kind kind();

  /** What happened, why, and what now; for the person. */
  String sentence();

  // Finding

  record UnknownCode() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "There is no class with this code. Check the six characters on the wall.";
    }
  }

  record UnknownToken() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "This link belongs to nobody in an open class. Join with the code on the wall"
          + " instead.";
    }
  }

  record UnknownExercise() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "There is no such class.";
    }
  }

  record UnknownDelegate() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "There is no such person in this class; it may have been removed.";
    }
  }

  record UnknownRoom() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "There is no such room in this class.";
    }
  }

  record ExerciseClosed() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CLOSED;
    }

    @Override
    public String sentence() {
      return "This class is closed. Ask the facilitator for the code of a new one.";
    }
  }

  // Joining

  record ExerciseFull(int capacity) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This class is full with "
          + capacity
          + " people. Ask the facilitator for a free seat.";
    }
  }

  record NameEmpty() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "Type your name first, so that the others know who you are.";
    }
  }

  record NameTooLong(int most) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "Your name is too long. It can have " + most + " characters.";
    }
  }

  record NameUnreadable() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "Your name has characters that cannot be shown. Type it with letters and spaces.";
    }
  }

  /** The suggestion is free at this moment. */
  record NameTaken(String name, String suggestion) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Someone in this class is already called "
          + name
          + ". Join as "
          + suggestion
          + ", for example.";
    }
  }

  // Seating

  record PartyNotPlayed() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Nobody plays this party in this class. Choose another delegation.";
    }
  }

  record NoSuchRole() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "This delegation has no such seat. Choose another one.";
    }
  }

  /** The room itself said no. */
  record RoomRefused(Refusal reason) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return reason.sentence();
    }
  }

  // Creating

  record UnknownScenario() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
      return "There is no such scenario on the shelf. Load the page again and choose another.";
    }
  }

  record TitleUnfit(int most) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "A title has 1 to " + most + " characters and stands on one line.";
    }
  }

  record RoomsUnfit(int most) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "An exercise has 1 to " + most + " rooms.";
    }
  }

  record PartiesUnfit() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "Choose at least one party that negotiates, and only parties of this scenario.";
    }
  }

  record SettingUnfit(String what, String range) implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "The " + what + " must be " + range + ".";
    }
  }

  record ScenarioGone() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.CLOSED;
    }

    @Override
    public String sentence() {
      return "The scenario of this class can no longer be read, so it cannot go on. Put the"
          + " scenario pack back as it was, or create a new class.";
    }
  }

  // Acting on all rooms

  record NotForAllRooms() implements ExerciseRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String sentence() {
      return "This concerns one person or one room and cannot be done in all rooms at once.";
    }
  }
}
