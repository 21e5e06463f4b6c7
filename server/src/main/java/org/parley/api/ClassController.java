package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.parley.api.door.Callers;
import org.parley.api.door.CodeGuesses;
import org.parley.api.door.Cookies;
import org.parley.api.door.EntryRefusal;
import org.parley.api.door.Refused;
import org.parley.api.site.Links;
import org.parley.exercise.Attempt;
import org.parley.exercise.Exercise;
import org.parley.exercise.Exercises;
import org.parley.exercise.Identity;
import org.parley.exercise.Joined;
import org.parley.exercise.Rosters;
import org.parley.exercise.SeatToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Delegates join a class, come back to it, and look at where they sit. */
@RestController
class ClassController {

  /** Longer than a course; the seat ends when its class is closed. */
  private static final Duration SEAT_COOKIE = Duration.ofDays(180);

  private final Exercises exercises;
  private final Rosters rosters;
  private final CodeGuesses guesses;
  private final Callers callers;
  private final Links links;

  ClassController(
      Exercises exercises, Rosters rosters, CodeGuesses guesses, Callers callers, Links links) {
    this.exercises = exercises;
    this.rosters = rosters;
    this.guesses = guesses;
    this.callers = callers;
    this.links = links;
  }

  @GetMapping("/api/codes/{code}")
  CodeInfo code(@PathVariable String code, HttpServletRequest request) {
    var exercise = find(code, request);
    return new CodeInfo(
        exercise.code().value(), exercise.title(), exercise.scenario().card().title());
  }

  /** Joining twice under the same name from one browser is joining once. */
  @PostMapping("/api/join")
  Me join(@RequestBody JoinClass body, HttpServletRequest request, HttpServletResponse response) {
    refuseFacilitator(request);
    var exercise = find(body.code(), request);
    return known(request)
        .filter(it -> it.exercise().equals(exercise.id()) && it.name().equals(body.name().strip()))
        .map(joined -> me(joined, request))
        .orElseGet(() -> sitDown(exercises.join(body.code(), body.name()), request, response));
  }

  @PostMapping("/api/return")
  Me comeBack(
      @RequestBody ReturnToClass body, HttpServletRequest request, HttpServletResponse response) {
    refuseFacilitator(request);
    return sitDown(exercises.comeBack(new SeatToken(body.token())), request, response);
  }

  @GetMapping("/api/me")
  Me me(HttpServletRequest request) {
    return known(request)
        .map(joined -> me(joined, request))
        .orElseThrow(() -> new Refused(new EntryRefusal.SeatNeeded()));
  }

  private Exercise find(String code, HttpServletRequest request) {
    return Refused.unless(guesses.answer(request, () -> exercises.findByCode(code)));
  }

  /** Who runs classes in this browser would otherwise see every secret from a delegate's seat. */
  private void refuseFacilitator(HttpServletRequest request) {
    if (callers.of(request) instanceof Identity.Facilitator) {
      throw new Refused(new EntryRefusal.DelegateOnly());
    }
  }

  private Optional<Joined> known(HttpServletRequest request) {
    return Cookies.SEAT
        .of(request)
        .flatMap(
            token ->
                switch (exercises.comeBack(new SeatToken(token))) {
                  case Attempt.Done<Joined> done -> Optional.of(done.value());
                  case Attempt.Refused<Joined> _ -> Optional.empty();
                });
  }

  private Me sitDown(
      Attempt<Joined> attempt, HttpServletRequest request, HttpServletResponse response) {
    var joined = Refused.unless(attempt);
    Cookies.SEAT.set(joined.token().value(), SEAT_COOKIE, request, response);
    return me(joined, request);
  }

  private Me me(Joined joined, HttpServletRequest request) {
    var exercise = exercises.find(joined.exercise()).orElseThrow();
    return new Me(
        joined.delegate(),
        joined.name(),
        joined.exercise(),
        exercise.title(),
        exercise.scenario().card().title(),
        links.comeBack(request, joined.token().value()),
        rosters.place(joined.delegate()));
  }
}
