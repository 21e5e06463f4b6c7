package org.parley.scenario.pack;

import java.time.LocalDate;
import java.time.Period;

/** The play fits its promises. */
final class PlanChecks {

  private PlanChecks() {}

  static void minutes(Pack pack, Problems problems) {
    var scenario = pack.scenario();
    var phases = scenario.at("phases");
    var turn =
        phases.number("statements") + phases.number("negotiation") + phases.number("ratification");
    var needed =
        phases.number("briefing")
            + scenario.at("turns").number("count") * turn
            + phases.number("debrief");
    if (needed > scenario.number("minutes")) {
      problems.fault(
          scenario.at("minutes"),
          "The phases take %d minutes, more than the %d promised."
              .formatted(needed, scenario.number("minutes")));
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
    var turns = pack.scenario().at("turns");
    for (var inject : pack.scenario().list("injects")) {
      if (inject.number("turn") > turns.number("count")) {
        problems.fault(
            inject.at("turn"), "There are only %d turns.".formatted(turns.number("count")));
      } else {
        dateWithinTurn(pack, inject, problems);
      }
    }
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
