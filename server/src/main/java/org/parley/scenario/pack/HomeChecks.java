package org.parley.scenario.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind delegations refers to what is there, and its votes can be had. */
final class HomeChecks {

  private HomeChecks() {}

  static Stream<Field> factions(Pack pack) {
    return constituencies(pack).flatMap(body -> body.list("factions").stream());
  }

  private static Stream<Field> constituencies(Pack pack) {
    return pack.points().values().stream().flatMap(HomeChecks::constituencies);
  }

  private static Stream<Field> constituencies(Field points) {
    return points.find("home").stream().flatMap(home -> home.list("constituencies").stream());
  }

  static void steps(Pack pack, Problems problems) {
    var known = LifeChecks.stepNames(pack);
    for (var file : pack.points().values()) {
      var worths = file.find("home").flatMap(home -> home.find("steps"));
      for (var step : worths.map(Field::names).orElse(List.of())) {
        if (!known.contains(step)) {
          problems.faultInName(worths.orElseThrow().at(step), Names.unknown("step", step, known));
        }
      }
    }
  }

  /** Who represents a constituency sits in its party's delegation. */
  static void seats(Pack pack, Problems problems) {
    for (var party : pack.scenario().list("parties")) {
      Optional.ofNullable(pack.points().get(party.text("id"))).stream()
          .flatMap(HomeChecks::constituencies)
          .flatMap(body -> body.find("seat").stream())
          .forEach(
              seat ->
                  Names.check("seat", seat, new LinkedHashSet<>(party.texts("seats")), problems));
    }
  }

  static void votes(Pack pack, Problems problems) {
    var names = Names.of(pack);
    factions(pack).forEach(faction -> PointsChecks.partial(faction.at("points"), names, problems));
    constituencies(pack)
        .forEach(
            body -> {
              var votes = body.list("factions").stream().mapToInt(it -> it.number("votes")).sum();
              if (body.number("quota") > votes) {
                problems.fault(body.at("quota"), "Only %d votes are cast there.".formatted(votes));
              }
            });
  }
}
