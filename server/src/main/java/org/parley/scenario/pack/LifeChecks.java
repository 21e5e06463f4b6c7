package org.parley.scenario.pack;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What parties do and see by themselves refers to what is there, and every step can be reached. */
final class LifeChecks {

  private LifeChecks() {}

  static Optional<Field> implementation(Pack pack) {
    return pack.scenario().find("regime").flatMap(regime -> regime.find("implementation"));
  }

  static List<Field> stepsOf(Pack pack) {
    return implementation(pack).map(life -> life.list("steps")).orElse(List.of());
  }

  static Set<String> stepNames(Pack pack) {
    return stepsOf(pack).stream().map(step -> step.text("id")).collect(InOrder.toSet());
  }

  /** Own means look at others. */
  static void nationalMeans(Pack pack, Problems problems) {
    var names = Names.of(pack);
    var owners = owners(pack);
    for (var means :
        implementation(pack).map(life -> life.list("nationalMeans")).orElse(List.of())) {
      names.checkNegotiator(means.at("party"), problems);
      for (var watched : means.list("watches")) {
        Names.check("obligation", watched, owners.keySet(), problems);
        if (means.text("party").equals(owners.get(watched.text()))) {
          problems.fault(watched, "The party owes this itself; own means watch others.");
        }
      }
    }
  }

  static void steps(Pack pack, Problems problems) {
    var names = Names.of(pack);
    var owners = owners(pack);
    var steps = stepNames(pack);
    for (var step : stepsOf(pack)) {
      names.checkNegotiator(step.at("party"), problems);
      step.find("host").ifPresent(host -> host(step, host, names, problems));
      step.list("needs").forEach(need -> Names.check("step", need, steps, problems));
      for (var duty : step.list("forbiddenBy")) {
        Names.check("own obligation", duty, ownedBy(owners, step.text("party")), problems);
      }
    }
  }

  private static void host(Field step, Field host, Names names, Problems problems) {
    names.checkNegotiator(host, problems);
    if (host.text().equals(step.text("party"))) {
      problems.fault(host, "A party needs nobody's word on its own soil; leave the host out.");
    }
  }

  /** No step needs, by whatever way, itself. */
  static void ladder(Pack pack, Problems problems) {
    var needs =
        stepsOf(pack).stream()
            .collect(InOrder.toMap(step -> step.text("id"), step -> step.texts("needs")));
    for (var step : stepsOf(pack)) {
      if (below(step.text("id"), needs).contains(step.text("id"))) {
        problems.fault(
            step.at("needs"),
            "'%s' needs itself, by whatever way; it can never be taken."
                .formatted(step.text("id")));
      }
    }
  }

  private static Set<String> below(String step, Map<String, List<String>> needs) {
    var found = new HashSet<String>();
    var rest = new ArrayDeque<>(needs.getOrDefault(step, List.of()));
    while (!rest.isEmpty()) {
      var next = rest.removeFirst();
      if (found.add(next)) {
        rest.addAll(needs.getOrDefault(next, List.of()));
      }
    }
    return found;
  }

  private static Map<String, String> owners(Pack pack) {
    return RegimeChecks.obligations(pack).stream()
        .collect(InOrder.toMap(duty -> duty.text("id"), duty -> duty.text("party")));
  }

  private static Set<String> ownedBy(Map<String, String> owners, String party) {
    return owners.entrySet().stream()
        .filter(duty -> duty.getValue().equals(party))
        .map(Map.Entry::getKey)
        .collect(InOrder.toSet());
  }
}
