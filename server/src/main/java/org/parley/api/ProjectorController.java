package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.api.site.Links;
import org.parley.api.site.QrPicture;
import org.parley.exercise.Exercise;
import org.parley.exercise.Exercises;
import org.parley.exercise.Identities;
import org.parley.perspective.Perspective;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the wall of the classroom shows: public facts, to whoever has the key. */
@RestController
class ProjectorController {

  private final Identities identities;
  private final Exercises exercises;
  private final Links links;

  ProjectorController(Identities identities, Exercises exercises, Links links) {
    this.identities = identities;
    this.exercises = exercises;
    this.links = links;
  }

  @GetMapping("/api/projector/{key}")
  ProjectorView show(@PathVariable String key, HttpServletRequest request) {
    return identities
        .projector(key)
        .flatMap(exercises::find)
        .map(exercise -> view(exercise, links.join(request, exercise.code().value())))
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("projector page")));
  }

  private static ProjectorView view(Exercise exercise, String joinLink) {
    return new ProjectorView(
        exercise.title(),
        Perspective.caseView(exercise.scenario(), exercise.settings()),
        exercise.code().value(),
        joinLink,
        QrPicture.svg(joinLink),
        exercise.roster().rooms());
  }
}
