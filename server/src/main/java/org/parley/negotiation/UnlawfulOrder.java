package org.parley.negotiation;

import java.util.List;

/** Why orders cannot be given: they contradict what was agreed or what is in place. */
public sealed interface UnlawfulOrder extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  record NotYourObligation(String owner, String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "That duty is " + owner + "'s, not yours. " + duty + " You can violate only your own.";
    }
  }

  record NotInForce(String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "No agreement in force puts this duty on anybody now. " + duty + " Leave it out.";
    }
  }

  record HeldBack(String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "This duty is suspended and binds nobody. " + duty + " Leave it out until it resumes.";
    }
  }

  record NoSuchSize(String duty, int most) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "A violation of this duty has a size from 1 to " + most + ". " + duty;
    }
  }

  record OverBudget(String measure, int budget) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "You have more inspections in your orders than the agreement gives you by \""
          + measure
          + "\": it gives "
          + budget
          + " in a turn. Take some out.";
    }
  }

  record InspectsItself(String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "You cannot inspect yourselves. " + duty + " Spend the inspection on another party.";
    }
  }

  record DoesNotWatch(String measure, String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + measure + "\" cannot find a violation of this duty. " + duty;
    }
  }

  record NotInUse(String measure) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + measure + "\" is not in use: no agreement in force gives it.";
    }
  }

  record NotAnInspector(String measure) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "The agreement gives your delegation no inspections by \"" + measure + "\".";
    }
  }

  record NeedsNoInspection(String measure) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + measure + "\" works in every turn by itself. No inspection is spent on it.";
    }
  }

  record NotRefusable(String measure) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "Nobody can refuse or shroud \"" + measure + "\". Grant it full access.";
    }
  }

  record NotYourStep(String step, String owner) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + step + "\" is for " + owner + " to take or to take back, not for you.";
    }
  }

  record AlreadyInPlace(String step) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + step + "\" has been taken and is in place.";
    }
  }

  record NotInPlace(String step) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + step + "\" is not in place, so it cannot be taken back.";
    }
  }

  /**
   * @param missing labels of the steps that must be in place before
   */
  record NeedsBefore(String step, List<String> missing) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\"" + step + "\" needs to be in place before it: " + String.join(", ", missing) + ".";
    }
  }

  record Forbidden(String step, String duty) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "An agreement in force forbids \"" + step + "\" in the open. " + duty;
    }
  }

  record NoHost(String step, String host) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "\""
          + step
          + "\" happens on the soil of "
          + host
          + ", which has not said yes. Ask it, and order the step when it has.";
    }
  }

  record NotParty(SheetId agreement) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "You are not party to an agreement in force with the number " + agreement + ".";
    }
  }

  record NoticeRuns(SheetId agreement) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "Your notice of withdrawal from agreement " + agreement + " runs already.";
    }
  }

  record NoNotice(SheetId agreement) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return "You have given no notice of withdrawal from agreement "
          + agreement
          + ", so there is none to take back.";
    }
  }

  record ForcedByHome(SheetId agreement, String constituency) implements UnlawfulOrder {
    @Override
    public String sentence() {
      return constituency
          + " no longer carries agreement "
          + agreement
          + ", and forced the notice. You cannot take it back without its votes.";
    }
  }
}
