package org.parley.api.door;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Puts what HTTP itself refuses into words. */
final class HttpRefusals {

  private HttpRefusals() {}

  static CallRefusal of(HttpStatusCode status) {
    return switch (HttpStatus.resolve(status.value())) {
      case BAD_REQUEST -> new CallRefusal.Unreadable("");
      case NOT_FOUND -> new CallRefusal.UnknownAddress();
      case METHOD_NOT_ALLOWED -> new CallRefusal.WrongMethod();
      case NOT_ACCEPTABLE -> new CallRefusal.NoSuchFormat();
      case UNSUPPORTED_MEDIA_TYPE -> new CallRefusal.JsonNeeded();
      case null, default ->
          status.is4xxClientError()
              ? new CallRefusal.Unreadable("")
              : new CallRefusal.ServerFailed();
    };
  }
}
