package org.parley.live;

import org.parley.live.stomp.Farewell;

/** Why a connection ends, as far as people and rooms go. */
sealed interface LiveRefusal extends Farewell {

  record StalePage() implements LiveRefusal {
    @Override
    public String sentence() {
      return "This page is out of date. Load it again.";
    }
  }

  record NoSuchDestination(String destination) implements LiveRefusal {
    @Override
    public String sentence() {
      return "There is nothing at " + shortened(destination) + ". Load the page again.";
    }
  }

  record NotYourRoom() implements LiveRefusal {
    @Override
    public String sentence() {
      return "You do not sit in this room. Load the page again to see where you sit.";
    }
  }

  record NotYourExercise() implements LiveRefusal {
    @Override
    public String sentence() {
      return "You have not joined this class. Join it with the code on the wall.";
    }
  }

  record UnknownProjectorKey() implements LiveRefusal {
    @Override
    public String sentence() {
      return "This projector link is not valid, or its exercise is closed. Open the link on the"
          + " facilitator's page.";
    }
  }

  record NotSubscribed() implements LiveRefusal {
    @Override
    public String sentence() {
      return "Subscribe to a room before you send to it: the answer comes there.";
    }
  }

  record TooManySubscriptions(int most) implements LiveRefusal {
    @Override
    public String sentence() {
      return "One connection can follow " + most + " things. Close some of them.";
    }
  }

  record Unreadable(String where) implements LiveRefusal {
    @Override
    public String sentence() {
      return "The server could not read " + where + ". Nothing has changed; load the page again.";
    }
  }

  record LeftTheClass() implements LiveRefusal {
    @Override
    public String sentence() {
      return "You are no longer in this class: the facilitator has closed it or has taken you off"
          + " the list.";
    }
  }

  record SignedOut() implements LiveRefusal {
    @Override
    public String sentence() {
      return "You have signed out, or half a day has passed since you signed in. Sign in again.";
    }
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
