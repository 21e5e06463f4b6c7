package org.parley.api;

import java.util.Set;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.Perspective;
import org.parley.scenario.IssueId;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shelf of scenarios, and what to print of each. */
@RestController
@RequestMapping("/api/scenarios")
class ScenarioController {

  private final ScenarioLibrary library;

  ScenarioController(ScenarioLibrary library) {
    this.library = library;
  }

  @GetMapping
  Shelf shelf() {
    return new Shelf(
        library.scenarios().stream().map(ScenarioCard::of).toList(), library.problems());
  }

  /**
   * @param points how much of its points each delegation reads on paper
   * @param agenda the issues that are dealt with, separated by commas; as the scenario plans where
   *     it is left out
   */
  @GetMapping("/{scenario}/paper")
  PaperPack paper(
      @PathVariable ScenarioId scenario,
      @RequestParam(defaultValue = "exact") PointsDisplay points,
      @RequestParam(defaultValue = "") Set<IssueId> agenda) {
    return library
        .find(scenario)
        .map(found -> paper(found, settings(found, agenda).showing(points)))
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("scenario")));
  }

  /** What is not said is as the scenario plans it. */
  private static RoomSettings settings(Scenario scenario, Set<IssueId> agenda) {
    var planned = RoomSettings.of(scenario);
    if (!agenda.stream().allMatch(issue -> scenario.issue(issue).isPresent())) {
      throw new Refused(new AnswerRefusal.NoSuch("issue"));
    }
    return agenda.isEmpty() ? planned : planned.about(agenda);
  }

  private static PaperPack paper(Scenario whole, RoomSettings settings) {
    var scenario = settings.played(whole);
    return new PaperPack(
        Perspective.caseView(scenario, settings),
        scenario.parties().stream()
            .map(party -> Perspective.ownCase(scenario, party.id(), settings))
            .toList(),
        scenario.injects(),
        scenario.teaching());
  }
}
