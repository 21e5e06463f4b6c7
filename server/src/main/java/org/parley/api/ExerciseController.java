package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.api.site.Links;
import org.parley.api.site.QrPicture;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Exercises;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facilitator's classes. */
@RestController
@RequestMapping("/api/exercises")
class ExerciseController {

  private final Exercises exercises;
  private final Links links;

  ExerciseController(Exercises exercises, Links links) {
    this.exercises = exercises;
    this.links = links;
  }

  @GetMapping
  List<ExerciseSummary> list() {
    return exercises.list().stream().map(ExerciseSummary::of).toList();
  }

  @PostMapping
  ExerciseView create(@RequestBody NewExercise body, HttpServletRequest request) {
    return view(Refused.unless(exercises.create(body.toExercise())), request);
  }

  @GetMapping("/{exercise}")
  ExerciseView show(@PathVariable ExerciseId exercise, HttpServletRequest request) {
    return view(find(exercise), request);
  }

  @DeleteMapping("/{exercise}")
  ExerciseView close(@PathVariable ExerciseId exercise, HttpServletRequest request) {
    return view(Refused.unless(exercises.close(exercise)), request);
  }

  @GetMapping(path = "/{exercise}/qr.svg", produces = "image/svg+xml")
  String qr(@PathVariable ExerciseId exercise, HttpServletRequest request) {
    return QrPicture.svg(links.join(request, find(exercise).code().value()));
  }

  private Exercise find(ExerciseId exercise) {
    return exercises
        .find(exercise)
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("class")));
  }

  private ExerciseView view(Exercise exercise, HttpServletRequest request) {
    return new ExerciseView(
        exercise.id(),
        exercise.title(),
        ScenarioCard.of(exercise.scenario()),
        Settings.of(exercise.settings()),
        List.copyOf(exercise.played()),
        exercise.open(),
        exercise.code().value(),
        links.join(request, exercise.code().value()),
        links.projector(request, exercise.projectorKey()),
        exercise.roster());
  }
}
