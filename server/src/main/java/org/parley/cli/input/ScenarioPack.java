package org.parley.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.Problem;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Depth;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.scenario.pack.ScenarioPacks;

/** A scenario as a bargaining problem among the parties whose consent some package needs. */
public final class ScenarioPack {

  private ScenarioPack() {}

  public static Imported read(Path pack, Optional<Depth> depth) {
    return new Imported(Problem.of(scenario(pack, depth)), 0, List.of());
  }

  /**
   * What the agenda of a depth leaves of a pack.
   *
   * @param depth the whole pack where it is left out
   * @throws InputFault if there is no such pack or it is broken
   */
  public static Scenario scenario(Path pack, Optional<Depth> depth) {
    var scenario = scenario(pack);
    return depth.map(it -> RoomSettings.of(scenario, it).played(scenario)).orElse(scenario);
  }

  /**
   * @param pack a pack's folder, or the name of a shipped pack
   * @throws InputFault if there is no such pack or it is broken
   */
  public static Scenario scenario(Path pack) {
    if (!Files.isDirectory(pack)) {
      return ScenarioPacks.shipped()
          .find(new ScenarioId(pack.toString()))
          .orElseThrow(
              () ->
                  new InputFault(
                      pack, 0, "There is no such folder, nor a shipped pack of that name."));
    }
    var library = ScenarioPacks.read(pack);
    return library.scenarios().stream()
        .filter(scenario -> scenario.aliasOf().isEmpty())
        .findFirst()
        .orElseThrow(() -> fault(pack, library));
  }

  private static InputFault fault(Path pack, ScenarioLibrary library) {
    return library.problems().stream()
        .filter(PackProblem::isFault)
        .findFirst()
        .map(
            problem ->
                new InputFault(pack.resolve(problem.file()), problem.line(), problem.message()))
        .orElseGet(() -> new InputFault(pack, 0, "There is no scenario pack in this folder."));
  }
}
