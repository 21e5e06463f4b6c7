package org.parley.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.scenario.pack.PackPlaces;
import org.parley.scenario.pack.ScenarioPacks;

/** Reads a pack and proves what can be proved of it. */
public final class PackCheck {

  private PackCheck() {}

  /**
   * @param pack a pack's folder, or the name of a shipped pack
   * @return nothing where there is no such pack
   */
  public static Optional<CheckReport> of(Path pack) {
    var folder = Files.isDirectory(pack);
    var name = pack.toAbsolutePath().normalize().getFileName();
    var id = new ScenarioId(folder && name != null ? name.toString() : pack.toString());
    var library = folder ? ScenarioPacks.read(pack) : ScenarioPacks.shipped();
    var places = folder ? ScenarioPacks.places(pack) : ScenarioPacks.shippedPlaces(id);
    var problems = problems(library, id);
    return library
        .find(id)
        .flatMap(scenario -> places.map(it -> proved(scenario, it, problems)))
        .or(
            () ->
                problems.isEmpty()
                    ? Optional.empty()
                    : Optional.of(report(id, problems, Optional.empty(), List.of())));
  }

  private static List<PackProblem> problems(ScenarioLibrary library, ScenarioId id) {
    return library.problems().stream()
        .filter(problem -> problem.pack().equals(id.value()))
        .toList();
  }

  private static CheckReport proved(
      Scenario scenario, PackPlaces places, List<PackProblem> problems) {
    var prover = new Prover(scenario, places, AgendaProofs.depths(scenario));
    var proof = prover.proof();
    var agendas = new AgendaProofs(scenario, places);
    var proofs = agendas.proofs();
    var findings = new ArrayList<>(problems);
    more(prover.findings(), findings);
    more(agendas.findings(), findings);
    return report(scenario.id(), findings, Optional.of(proof), proofs);
  }

  /**
   * Where there was a word on a place, by the loader or of the whole, no other warning is added.
   */
  private static void more(List<PackProblem> found, List<PackProblem> findings) {
    var told = List.copyOf(findings);
    found.stream()
        .filter(it -> it.isFault() || told.stream().noneMatch(other -> isSamePlace(other, it)))
        .forEach(findings::add);
  }

  private static boolean isSamePlace(PackProblem one, PackProblem other) {
    return one.file().equals(other.file()) && one.field().equals(other.field());
  }

  private static CheckReport report(
      ScenarioId id,
      List<PackProblem> findings,
      Optional<CheckReport.Proof> proof,
      List<CheckReport.Agenda> agendas) {
    var sound = findings.stream().noneMatch(PackProblem::isFault);
    return new CheckReport(id.value(), sound, findings, proof, agendas);
  }
}
