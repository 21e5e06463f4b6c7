package org.parley.api.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.wire.Wire;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a call was refused (RFC 9457).
 *
 * @param type the name of the reason, in kebab case
 * @param title what the HTTP status is called
 * @param detail what happened, why, and what now; for the person
 */
public record Problem(String type, String title, int status, String detail) {

  /** What the caller hears. */
  public static Problem of(CallRefusal reason) {
    return new Problem(
        reason.type(),
        reason.status().getReasonPhrase(),
        reason.status().value(),
        reason.sentence());
  }

  ResponseEntity<Problem> toResponse() {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
  }

  /** For filters, which answer before any controller is asked. */
  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(Wire.mapper().writeValueAsBytes(this));
  }
}
