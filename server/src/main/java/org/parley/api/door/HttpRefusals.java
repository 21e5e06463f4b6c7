package org.parley.api.door;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Puts what HTTP itself refuses into words. */
final class HttpRefusals {

  private HttpRefusals() {}

  static CallRefusal of(HttpStatusCode status) {
    return switch (HttpStatus.resolve(status.value())) {
      case BAD_REQUEST -> new AnswerRefusal.Unreadable("");
      case NOT_FOUND -> new AnswerRefusal.UnknownAddress();
      case METHOD_NOT_ALLOWED -> new AnswerRefusal.WrongMethod();
      case NOT_ACCEPTABLE -> new AnswerRefusal.NoSuchFormat();
      case UNSUPPORTED_MEDIA_TYPE -> new AnswerRefusal.JsonNeeded();
      case null, default ->
          status.is4xxClientError()
              ? new AnswerRefusal.Unreadable("")
              : new AnswerRefusal.ServerFailed();
    };
  }
}
