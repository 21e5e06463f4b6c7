package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Depth;
import org.parley.scenario.Home;
import org.parley.scenario.PartyId;

/** How a delegation decides within: its national security council. */
public final class Council {

  private Council() {}

  /** What stands behind the party; nothing behind a chair. */
  static Home home(Room room, PartyId party) {
    return room.scenario().home(party);
  }

  /** Councils sit only where life under the treaty is played in full; else the head decides. */
  public static Home.DecisionRule rule(Room room, PartyId party) {
    return room.settings().implementation().depth().includes(Depth.FULL)
        ? home(room, party).decides()
        : Home.DecisionRule.HEAD;
  }

  /** Whether the seats that say yes are enough to decide; only filled seats count. */
  static boolean carries(Room room, PartyId party, Set<SeatId> ayes) {
    var seats = seats(room, party);
    var voting = ayes.stream().filter(seats::contains).count();
    return switch (rule(room, party)) {
      case HEAD -> room.head(party).map(Seat::id).filter(ayes::contains).isPresent();
      case MAJORITY -> 2 * voting > seats.size();
      case UNANIMITY -> voting > 0 && voting == seats.size();
    };
  }

  /** How many seats must say yes. */
  public static int needed(Room room, PartyId party) {
    var filled = seats(room, party).size();
    return switch (rule(room, party)) {
      case HEAD -> 1;
      case MAJORITY -> filled / 2 + 1;
      case UNANIMITY -> filled;
    };
  }

  /** Refuses whoever is not the head where the head decides alone. */
  static Optional<Refusal> hasAVoice(Request.ByDelegate<?> request) {
    return rule(request.room(), request.party()) == Home.DecisionRule.HEAD
        ? Roles.leadsItsDelegation(request)
        : Optional.empty();
  }

  private static List<SeatId> seats(Room room, PartyId party) {
    return room.seats().values().stream()
        .filter(seat -> seat.party().equals(party))
        .map(Seat::id)
        .toList();
  }
}
