package org.parley.scenario.pack;

import java.util.List;
import java.util.Set;

/** Duties, measures and temptations refer to each other. */
final class RegimeChecks {

  private RegimeChecks() {}

  static void obligations(Pack pack, Problems problems) {
    var names = Names.of(pack);
    obligations(pack).forEach(duty -> names.checkNegotiator(duty.at("party"), problems));
  }

  static void measures(Pack pack, Problems problems) {
    var duties = dutiesOf(obligations(pack));
    var names = Names.of(pack);
    for (var measure : regime(pack, "measures")) {
      for (var watched : measure.list("watches")) {
        Names.check("obligation", watched, duties, problems);
      }
      measure
          .find("quota")
          .ifPresent(
              quota ->
                  quota
                      .list("inspectors")
                      .forEach(inspector -> names.checkNegotiator(inspector, problems)));
    }
  }

  /**
   * A party says for each of its own obligations, and for no other, what a violation means to it.
   */
  static void temptations(Pack pack, Problems problems) {
    pack.points()
        .forEach(
            (party, file) -> {
              var own =
                  obligations(pack).stream()
                      .filter(duty -> duty.text("party").equals(party))
                      .toList();
              temptations(file, dutiesOf(own), problems);
            });
  }

  private static void temptations(Field file, Set<String> duties, Problems problems) {
    var said = file.find("temptations");
    for (var duty : duties) {
      if (said.flatMap(it -> it.find(duty)).isEmpty()) {
        problems.fault(
            said.orElse(file), "The obligation '%s' has no temptation here.".formatted(duty));
      }
    }
    said.ifPresent(
        it ->
            it.names().stream()
                .filter(name -> !duties.contains(name))
                .forEach(
                    name ->
                        problems.faultInName(
                            it.at(name), Names.unknown("own obligation", name, duties))));
  }

  static List<Field> obligations(Pack pack) {
    return regime(pack, "obligations");
  }

  static List<Field> regime(Pack pack, String list) {
    return pack.scenario().find("regime").map(regime -> regime.list(list)).orElse(List.of());
  }

  static Set<String> dutiesOf(List<Field> obligations) {
    return obligations.stream().map(duty -> duty.text("id")).collect(InOrder.toSet());
  }
}
