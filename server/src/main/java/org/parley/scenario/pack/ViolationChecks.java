package org.parley.scenario.pack;

import java.util.Map;
import java.util.Set;

/** What violations bring and where they are looked for fits how large they can be. */
final class ViolationChecks {

  private ViolationChecks() {}

  /** There is a gain for each size, and a larger violation brings no less than a smaller one. */
  static void gains(Pack pack, Problems problems) {
    var sizes = sizes(pack);
    for (var file : pack.points().values()) {
      file.find("temptations")
          .ifPresent(
              temptations ->
                  temptations.names().stream()
                      .filter(sizes::containsKey)
                      .forEach(duty -> gains(temptations.at(duty), sizeOf(sizes, duty), problems)));
    }
  }

  private static void gains(Field temptation, int sizes, Problems problems) {
    var gains = Regimes.gains(temptation);
    if (gains.size() != sizes) {
      problems.fault(
          temptation.at("gain"),
          "A violation has %d sizes, but the gain has %d.".formatted(sizes, gains.size()));
    }
    for (var next = 1; next < gains.size(); next++) {
      if (gains.get(next).node().asInt() < gains.get(next - 1).node().asInt()) {
        problems.fault(gains.get(next), "A larger violation brings no less than a smaller one.");
      }
    }
  }

  /** A sample is drawn from sites that are there, and so is the largest violation hidden. */
  static void sites(Pack pack, Problems problems) {
    var sizes = sizes(pack);
    for (var measure : RegimeChecks.regime(pack, "measures")) {
      var largest =
          measure.texts("watches").stream().mapToInt(duty -> sizeOf(sizes, duty)).max().orElse(1);
      measure.find("sites").ifPresent(sites -> sites(sites, largest, problems));
    }
  }

  private static void sites(Field sites, int largest, Problems problems) {
    var all = sites.number("all");
    if (sites.number("visited") > all) {
      problems.fault(sites.at("visited"), "There are only %d sites.".formatted(all));
    }
    if (sites.number("hiding") * largest > all) {
      problems.fault(
          sites.at("hiding"),
          "The largest violation needs %d sites, but there are only %d."
              .formatted(sites.number("hiding") * largest, all));
    }
  }

  /** An inspector has somebody else to inspect. */
  static void inspectors(Pack pack, Problems problems) {
    var owners =
        RegimeChecks.obligations(pack).stream()
            .collect(InOrder.toMap(duty -> duty.text("id"), duty -> duty.text("party")));
    for (var measure : RegimeChecks.regime(pack, "measures")) {
      var watched =
          measure.texts("watches").stream()
              .filter(owners::containsKey)
              .map(owners::get)
              .collect(InOrder.toSet());
      measure.find("quota").ifPresent(quota -> inspectors(quota, watched, problems));
    }
  }

  private static void inspectors(Field quota, Set<String> watched, Problems problems) {
    quota.list("inspectors").stream()
        .filter(inspector -> watched.stream().allMatch(inspector.text()::equals))
        .forEach(
            inspector ->
                problems.fault(
                    inspector,
                    "This measure watches no party that '%s' could inspect."
                        .formatted(inspector.text())));
  }

  private static Map<String, Integer> sizes(Pack pack) {
    return RegimeChecks.obligations(pack).stream()
        .collect(InOrder.toMap(duty -> duty.text("id"), duty -> Regimes.sizes(duty).size()));
  }

  private static int sizeOf(Map<String, Integer> sizes, String duty) {
    return sizes.getOrDefault(duty, 1);
  }
}
