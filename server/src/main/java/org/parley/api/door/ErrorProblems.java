package org.parley.api.door;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what fails before or after the controllers, for example an address full of tricks. */
@Hidden
@RestController
class ErrorProblems implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<Problem> error(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var refusal =
        status instanceof Integer code
            ? HttpRefusals.of(HttpStatusCode.valueOf(code))
            : new AnswerRefusal.UnknownAddress();
    return Problem.of(refusal).toResponse();
  }
}
