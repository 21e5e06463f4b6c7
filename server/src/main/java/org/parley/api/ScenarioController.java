package org.parley.api;

import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.Perspective;
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
   */
  @GetMapping("/{scenario}/paper")
  PaperPack paper(
      @PathVariable ScenarioId scenario,
      @RequestParam(defaultValue = "exact") PointsDisplay points) {
    return library
        .find(scenario)
        .map(found -> paper(found, RoomSettings.of(found).showing(points)))
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("scenario")));
  }

  private static PaperPack paper(Scenario scenario, RoomSettings settings) {
    return new PaperPack(
        Perspective.caseView(scenario, settings),
        scenario.parties().stream()
            .map(party -> Perspective.ownCase(scenario, party.id(), settings))
            .toList(),
        scenario.injects(),
        scenario.teaching());
  }
}
