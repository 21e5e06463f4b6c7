package org.parley.cli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.scenario.Depth;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Pace;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.pack.PackPlaces;

/** Proves of what each agenda leaves of a scenario what is proved of the whole. */
final class AgendaProofs {

  private final Scenario scenario;
  private final PackPlaces places;
  private final List<PackProblem> findings = new ArrayList<>();

  AgendaProofs(Scenario scenario, PackPlaces places) {
    this.scenario = scenario;
    this.places = places;
  }

  List<PackProblem> findings() {
    return findings;
  }

  /** Each agenda once, however many depths have it. */
  List<CheckReport.Agenda> proofs() {
    var agendas = new LinkedHashMap<Set<IssueId>, List<Depth>>();
    for (var depth : depths(scenario)) {
      scenario
          .regime()
          .implementation()
          .pace(depth)
          .flatMap(Pace::agenda)
          .ifPresent(it -> agendas.computeIfAbsent(it, _ -> new ArrayList<>()).add(depth));
    }
    return agendas.entrySet().stream().map(it -> proof(it.getKey(), it.getValue())).toList();
  }

  /** All depths for which the scenario states a pace, the least deep first. */
  static List<Depth> depths(Scenario scenario) {
    var paces = scenario.regime().implementation().paces();
    return Arrays.stream(Depth.values()).filter(paces::containsKey).toList();
  }

  private CheckReport.Agenda proof(Set<IssueId> agenda, List<Depth> depths) {
    var prover = new Prover(scenario.onAgenda(agenda), places, depths);
    var proof = prover.proof();
    prover.findings().forEach(finding -> findings.add(said(depths, finding)));
    var issues = scenario.issues().stream().map(Issue::id).filter(agenda::contains).toList();
    return new CheckReport.Agenda(depths, issues, proof);
  }

  private static PackProblem said(List<Depth> depths, PackProblem it) {
    return new PackProblem(
        it.severity(),
        it.pack(),
        it.file(),
        it.line(),
        it.column(),
        it.field(),
        "On the agenda of depth " + names(depths) + ": " + it.message());
  }

  private static String names(List<Depth> depths) {
    return depths.stream()
        .map(depth -> depth.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
