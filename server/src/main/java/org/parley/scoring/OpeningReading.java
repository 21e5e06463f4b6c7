package org.parley.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.negotiation.PreparationSheet;
import org.parley.negotiation.Seat;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/** Reads what parties meant to open with; {@link Opening} says whose sheet counts. */
final class OpeningReading {

  private record Handed(SeatRole role, PreparationSheet sheet) {

    boolean givesWayTo(SeatRole other) {
      return role != SeatRole.HEAD || other == SeatRole.HEAD;
    }
  }

  private final Map<PartyId, Handed> handed = new LinkedHashMap<>();

  void prepared(Seat seat, PreparationSheet sheet) {
    var before = handed.get(seat.party());
    if (before == null || before.givesWayTo(seat.role())) {
      handed.put(seat.party(), new Handed(seat.role(), sheet));
    }
  }

  /** What each party meant to open with, where it said so. */
  Map<PartyId, Package> openings() {
    var openings = new LinkedHashMap<PartyId, Package>();
    handed.forEach(
        (party, it) -> {
          if (!it.sheet().opening().isEmpty()) {
            openings.put(party, it.sheet().opening());
          }
        });
    return openings;
  }
}
