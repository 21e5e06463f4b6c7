package org.parley.scenario.pack;

/** Who is at the table. */
final class PartyChecks {

  private PartyChecks() {}

  static void oneChair(Pack pack, Problems problems) {
    pack.scenario().list("parties").stream()
        .filter(Pack::isChair)
        .skip(1)
        .forEach(chair -> problems.fault(chair.at("role"), "A scenario has at most one chair."));
  }

  static void twoNegotiators(Pack pack, Problems problems) {
    if (pack.points().size() < 2) {
      problems.fault(
          pack.scenario().at("parties"), "At least two parties must negotiate; a chair does not.");
    }
  }

  static void headFirst(Pack pack, Problems problems) {
    pack.scenario().list("parties").stream()
        .map(party -> party.list("seats").getFirst())
        .filter(seat -> !seat.text().equals("head"))
        .forEach(seat -> problems.fault(seat, "The first seat of a delegation is the head."));
  }
}
