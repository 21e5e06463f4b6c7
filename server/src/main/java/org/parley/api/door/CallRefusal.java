package org.parley.api.door;

import java.time.Duration;
import org.parley.exercise.ExerciseRefusal;
import org.parley.wire.Shape;
import org.springframework.http.HttpStatus;

/** Why a call is not answered. Nothing has changed. */
public sealed interface CallRefusal {

  HttpStatus status();

  /** The name of the reason, in kebab case. */
  default String type() {
    return Shape.kebab(getClass().getSimpleName());
  }

  /** What happened, why, and what now; for the person. */
  String sentence();

  /** The exercise said no, in its own words. */
  record OfExercise(ExerciseRefusal reason) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return switch (reason.kind()) {
        case MALFORMED -> HttpStatus.BAD_REQUEST;
        case UNKNOWN -> HttpStatus.NOT_FOUND;
        case CLOSED -> HttpStatus.GONE;
        case CONFLICT -> HttpStatus.CONFLICT;
      };
    }

    @Override
    public String type() {
      return Shape.kebab(reason.getClass().getSimpleName());
    }

    @Override
    public String sentence() {
      return reason.sentence();
    }
  }

  // Who are you?

  record SignInNeeded() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "Only the facilitator can open this. Sign in first.";
    }
  }

  record SeatNeeded() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "This browser is not in a class. Join with the code on the wall, or open your return"
          + " link.";
    }
  }

  record FacilitatorOnly() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "Only the facilitator can do that.";
    }
  }

  record DelegateOnly() implements CallRefusal {
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

  record NotYourRoom() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "You do not sit in this room. Go back to your own page to see where you sit.";
    }
  }

  record StalePage() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "This page no longer fits your sign-in. Load it again and repeat what you did.";
    }
  }

  // Sign-in

  record WrongSetupKey() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "This set-up link is not the one that the server printed last. Open that one.";
    }
  }

  record AlreadySetUp() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONFLICT;
    }

    @Override
    public String sentence() {
      return "The password is already set. Sign in with it.";
    }
  }

  record NotSetUp() implements CallRefusal {
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

  record WrongPassword() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public String sentence() {
      return "That is not the password. Try again.";
    }
  }

  record WeakPassword(int fewest, int most) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence() {
      return "A password has " + fewest + " to " + most + " characters. Choose another.";
    }
  }

  record TooManyTries(Duration pause) implements CallRefusal {
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

  // What do you want?

  record NoSuch(String what) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.NOT_FOUND;
    }

    @Override
    public String sentence() {
      return "There is no such " + what + ".";
    }
  }

  record NotYetReleased() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.FORBIDDEN;
    }

    @Override
    public String sentence() {
      return "The results are not out yet. The facilitator releases them when all rooms have"
          + " finished.";
    }
  }

  record WrongAxes() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence() {
      return "A picture has two or three different parties of this case that have points.";
    }
  }

  record UnknownAddress() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.NOT_FOUND;
    }

    @Override
    public String sentence() {
      return "There is nothing at this address.";
    }
  }

  /**
   * @param where the field or the place in the text; may be empty
   */
  record Unreadable(String where) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence() {
      return "The server could not read what was sent"
          + (where.isEmpty() ? "" : ", at " + where)
          + ". Load the page again; if you wrote the client, compare with the protocol.";
    }
  }

  /**
   * @param sentence what was expected instead
   */
  record Unfit(String sentence) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }
  }

  record TooLarge(int mostKilobytes) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONTENT_TOO_LARGE;
    }

    @Override
    public String sentence() {
      return "That is too much at once. A call can carry " + mostKilobytes + " KB.";
    }
  }

  record WrongMethod() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "This address does not take that method. Compare with the protocol.";
    }
  }

  record NoSuchFormat() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.NOT_ACCEPTABLE;
    }

    @Override
    public String sentence() {
      return "This call does not answer in that format. Ask for JSON.";
    }
  }

  record JsonNeeded() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }

    @Override
    public String sentence() {
      return "This call takes JSON. Send it with Content-Type application/json.";
    }
  }

  record ServerFailed() implements CallRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    @Override
    public String sentence() {
      return "The server failed at this. Try again; if it fails again, tell whoever runs it to look"
          + " at its log.";
    }
  }
}
