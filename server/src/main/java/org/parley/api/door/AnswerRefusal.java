package org.parley.api.door;

import org.springframework.http.HttpStatus;

/** What is called for is not there, cannot be read, or cannot be answered. */
public sealed interface AnswerRefusal extends CallRefusal {

  record NoSuch(String what) implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.NOT_FOUND;
    }

    @Override
    public String sentence() {
      return "There is no such " + what + ".";
    }
  }

  record NotYetReleased() implements AnswerRefusal {
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

  record WrongAxes() implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence() {
      return "A picture has two or three different parties of this case that have points.";
    }
  }

  record UnknownAddress() implements AnswerRefusal {
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
  record Unreadable(String where) implements AnswerRefusal {
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
  record Unfit(String sentence) implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.BAD_REQUEST;
    }
  }

  record TooLarge(int mostKilobytes) implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.CONTENT_TOO_LARGE;
    }

    @Override
    public String sentence() {
      return "That is too much at once. A call can carry " + mostKilobytes + " KB.";
    }
  }

  record WrongMethod() implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "This address does not take that method. Compare with the protocol.";
    }
  }

  record NoSuchFormat() implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.NOT_ACCEPTABLE;
    }

    @Override
    public String sentence() {
      return "This call does not answer in that format. Ask for JSON.";
    }
  }

  record JsonNeeded() implements AnswerRefusal {
    @Override
    public HttpStatus status() {
      return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }

    @Override
    public String sentence() {
      return "This call takes JSON. Send it with Content-Type application/json.";
    }
  }

  record ServerFailed() implements AnswerRefusal {
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
