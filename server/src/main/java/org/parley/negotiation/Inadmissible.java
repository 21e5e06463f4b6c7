package org.parley.negotiation;

/** Why a move in a consultation, or a word given in public, is not admitted. */
public sealed interface Inadmissible extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  record NotAccused(String accused) implements Inadmissible {
    @Override
    public String sentence() {
      return "This alarm is about "
          + accused
          + ". Only that delegation answers it; yours may respond.";
    }
  }

  record YouAreAccused() implements Inadmissible {
    @Override
    public String sentence() {
      return "This alarm is about a duty of your own. Answer it; the others respond.";
    }
  }

  record NoAlarmOpen(AlarmId asked) implements Inadmissible {
    @Override
    public String sentence() {
      return "Alarm "
          + asked
          + " waits in the list. Call a consultation on it first; there is one at a time.";
    }
  }

  record AnotherAlarmOpen(AlarmId open) implements Inadmissible {
    @Override
    public String sentence() {
      return "The consultation is on alarm " + open + ". Yours can be called in a later turn.";
    }
  }

  record ConsultationOver(AlarmId asked) implements Inadmissible {
    @Override
    public String sentence() {
      return "The consultation on alarm " + asked + " is over.";
    }
  }

  record AlreadyAnswered() implements Inadmissible {
    @Override
    public String sentence() {
      return "Your delegation has answered this alarm, and what was said stands.";
    }
  }

  record AlreadyAccepted() implements Inadmissible {
    @Override
    public String sentence() {
      return "Your delegation has accepted the answer. For you the matter is closed.";
    }
  }

  record SofterThanBefore() implements Inadmissible {
    @Override
    public String sentence() {
      return "Your delegation has gone further than that. You can accept, or go further still.";
    }
  }

  record NotYourDuty(String owner, String duty) implements Inadmissible {
    @Override
    public String sentence() {
      return "That duty is " + owner + "'s. " + duty + " You can hold back only your own.";
    }
  }

  record NotBinding(String duty) implements Inadmissible {
    @Override
    public String sentence() {
      return "No agreement in force puts this duty on you. " + duty;
    }
  }

  record AlreadySuspended(String duty) implements Inadmissible {
    @Override
    public String sentence() {
      return "You hold this duty back already. " + duty;
    }
  }

  record OtherAgreement(SheetId agreement) implements Inadmissible {
    @Override
    public String sentence() {
      return "The duty that this alarm is about does not come from agreement "
          + agreement
          + ". Declare a breach of the agreement that it comes from.";
    }
  }

  record ConditionIsYours() implements Inadmissible {
    @Override
    public String sentence() {
      return "The condition is your own doing. A word answers what another party does.";
    }
  }

  record ConditionHolds(String step) implements Inadmissible {
    @Override
    public String sentence() {
      return "\"" + step + "\" has been taken. A word is about what may still happen.";
    }
  }

  record NotWarning() implements Inadmissible {
    @Override
    public String sentence() {
      return "A warning names a rung of your ladder or a notice of withdrawal. For restraint, give"
          + " an assurance.";
    }
  }

  record NotAssurance() implements Inadmissible {
    @Override
    public String sentence() {
      return "An assurance names an initiative, or a rung that you take back. For anything harder,"
          + " give a warning.";
    }
  }

  record NothingToKeep(String party) implements Inadmissible {
    @Override
    public String sentence() {
      return "No agreement in force puts a duty on "
          + party
          + " now, so there is none to trust in.";
    }
  }

  record EstimateWritten(String party) implements Inadmissible {
    @Override
    public String sentence() {
      return "Your delegation's estimate of "
          + party
          + " in this turn is written. You can give another in the next.";
    }
  }
}
