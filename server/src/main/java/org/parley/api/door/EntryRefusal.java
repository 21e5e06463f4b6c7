package org.parley.api.door;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Who calls may not do that, or has yet to say who it is. */
public sealed interface EntryRefusal extends CallRefusal {

  record SignInNeeded() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "Only the facilitator can open this. Sign in first.";
    }
  }

  record SeatNeeded() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "This browser is not in a class, or its facilitator has removed it from one. Join with"
          + " the code on the wall, or open your return link.";
    }
  }

  record FacilitatorOnly() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "Only the facilitator can do that.";
    }
  }

  record DelegateOnly() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "You run classes in this browser. To take a seat yourself, open the link in a private"
          + " window or on another device.";
    }
  }

  record NotYourRoom() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "You do not sit in this room. Go back to your own page to see where you sit.";
    }
  }

  record BriefingNotBegun() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Your confidential brief opens when your facilitator begins the briefing: until then"
          + " you may still be moved to another side. Read the public brief first.";
    }
  }

  record StalePage() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "This page no longer fits your sign-in. Load it again and repeat what you did.";
    }
  }

  record WrongSetupKey() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "This set-up link is not the one that the server printed last. Open that one.";
    }
  }

  record AlreadySetUp() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONFLICT;
    }

    @Override
    public String sentence() {
      return "The password is already set. Sign in with it.";
    }
  }

  record NotSetUp() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONFLICT;
    }

    @Override
    public String sentence() {
      return "No password is set yet. Open the set-up link that the server printed when it"
          + " started.";
    }
  }

  record WrongPassword() implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "That is not the password. Try again.";
    }
  }

  record WeakPassword(int fewest, int most) implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence() {
      return "A password has " + fewest + " to " + most + " characters. Choose another.";
    }
  }

  record TooManyTries(Duration pause) implements EntryRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.TOO_MANY_REQUESTS;
    }

    @Override
    public String sentence() {
      return "Too many wrong tries came from your network. Wait "
          + (seconds() == 1 ? "a second" : seconds() + " seconds")
          + ", then try again.";
    }

    long seconds() {
      return Math.max(1, pause.plusMillis(999).toSeconds());
    }
  }
}
