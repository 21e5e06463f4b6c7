package org.parley.scenario.pack;

import java.time.LocalDate;
import java.time.Period;

/** The play fits its promises. */
final class PlanChecks {

  private static final int LEAST_BRIEFING = 10;

  private PlanChecks() {}

  static void minutes(Pack pack, Problems problems) {
    var scenario = pack.scenario();
    var needed =
        negotiation(scenario, scenario.at("turns").number("count"))
            + scenario.at("phases").number("debrief");
    if (needed > scenario.number("minutes")) {
      problems.fault(
          scenario.at("minutes"),
          "The phases take %d minutes, more than the %d promised."
              .formatted(needed, scenario.number("minutes")));
    }
  }

  /** The briefing and the turns in which something is negotiated. */
  private static int negotiation(Field scenario, int turns) {
    var phases = scenario.at("phases");
    var turn =
        phases.number("statements") + phases.number("negotiation") + phases.number("ratification");
    return phases.number("briefing") + turns * turn;
  }

  /** What each depth takes is what it promises; late deals have their time too. */
  static void depths(Pack pack, Problems problems) {
    var scenario = pack.scenario();
    LifeChecks.implementation(pack)
        .ifPresent(
            life -> {
              stated(life, problems);
              life.at("depths").values().forEach(pace -> fits(scenario, pace, problems));
              briefing(scenario.at("phases").at("briefing"), problems);
            });
  }

  private static void stated(Field life, Problems problems) {
    if (life.at("depths").find(life.text("depth")).isEmpty()) {
      problems.fault(
          life.at("depth"), "The depth '%s' states no minutes.".formatted(life.text("depth")));
    }
  }

  private static void fits(Field scenario, Field pace, Problems problems) {
    var turn =
        pace.number("orders")
            + pace.number("consultation")
            + scenario.at("phases").number("ratification");
    var needed =
        negotiation(scenario, pace.number("negotiationTurns"))
            + pace.number("turns") * turn
            + pace.number("debrief");
    if (needed > pace.number("minutes")) {
      problems.fault(
          pace.at("minutes"),
          "This depth takes %d minutes, more than the %d promised."
              .formatted(needed, pace.number("minutes")));
    }
  }

  private static void briefing(Field phase, Problems problems) {
    if (phase.node().asInt() < LEAST_BRIEFING) {
      problems.fault(
          phase,
          "Where the treaty is lived, the briefing takes %d minutes at least."
              .formatted(LEAST_BRIEFING));
    }
  }

  static void people(Pack pack, Problems problems) {
    var people = pack.scenario().at("people");
    if (people.number("min") > people.number("max")) {
      problems.fault(people.at("min"), "The fewest people are more than the most.");
    }
    var seats =
        pack.scenario().list("parties").stream()
            .mapToInt(party -> party.list("seats").size())
            .sum();
    if (people.number("max") > seats) {
      problems.warn(people.at("max"), "The delegations have only %d seats.".formatted(seats));
    }
  }

  static void injects(Pack pack, Problems problems) {
    var turns = turns(pack);
    for (var inject : pack.scenario().list("injects")) {
      if (inject.number("turn") > turns) {
        problems.fault(inject.at("turn"), "There are only %d turns.".formatted(turns));
      } else {
        dateWithinTurn(pack, inject, problems);
      }
    }
  }

  /** The turns of the negotiation, and after them those in which the treaty is lived. */
  private static int turns(Pack pack) {
    var lived =
        LifeChecks.implementation(pack).stream()
            .flatMap(life -> life.at("depths").values().stream())
            .mapToInt(pace -> pace.number("turns"))
            .max()
            .orElse(0);
    return pack.scenario().at("turns").number("count") + lived;
  }

  private static void dateWithinTurn(Pack pack, Field inject, Problems problems) {
    var opens = LocalDate.parse(pack.scenario().text("opens"));
    var length = Period.parse(pack.scenario().at("turns").text("length"));
    var begins = opens.plus(length.multipliedBy(inject.number("turn") - 1));
    var ends = begins.plus(length);
    var date = LocalDate.parse(inject.text("date"));
    if (date.isBefore(begins) || !date.isBefore(ends)) {
      problems.warn(
          inject.at("date"),
          "Turn %d lasts from %s to %s."
              .formatted(inject.number("turn"), begins, ends.minusDays(1)));
    }
  }
}
