package org.parley.api.door;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Answers every failed call with a {@link Problem}, and never with a trace of the server's own. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused) {
    return answer(refused.reason(), HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> failed(Exception failure) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null;
    }
    LOG.error("A call failed", failure);
    return answer(new AnswerRefusal.ServerFailed(), HttpHeaders.EMPTY);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var where = unreadable.getCause() instanceof JacksonException cause ? Places.of(cause) : "";
    return answer(new AnswerRefusal.Unreadable(where), headers);
  }

  /** Whatever Spring itself refuses. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception refusal,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      LOG.error("A call failed", refusal);
    }
    return answer(HttpRefusals.of(status), headers);
  }

  /** Headers such as {@code Allow} stay. */
  private static ResponseEntity<Object> answer(CallRefusal reason, HttpHeaders headers) {
    var answer =
        ResponseEntity.status(reason.status())
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (reason instanceof EntryRefusal.TooManyTries tries) {
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(tries.seconds()));
    }
    return answer.body(Problem.of(reason));
  }
}
