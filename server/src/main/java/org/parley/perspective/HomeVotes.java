package org.parley.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.HomeSupport;
import org.parley.negotiation.Room;
import org.parley.negotiation.SheetId;
import org.parley.perspective.OwnBoard.HomeVote;
import org.parley.scenario.Constituency;
import org.parley.scenario.Faction;
import org.parley.scenario.Home;
import org.parley.scenario.Package;

/** How the constituencies behind one delegation would vote. */
final class HomeVotes {

  private HomeVotes() {}

  /**
   * Empty where the play ends with the signature: then nobody at home is asked.
   *
   * @param prospects as {@link Prospects} has them
   */
  static List<HomeVote> of(Room room, Home home, Map<SheetId, Package> prospects) {
    var votes = new ArrayList<HomeVote>();
    if (room.settings().implementation().turns() > 0) {
      for (var each : home.constituencies()) {
        votes.add(vote(room, each, Optional.empty(), room.outcome()));
        prospects.forEach(
            (sheet, outcome) -> votes.add(vote(room, each, Optional.of(sheet), outcome)));
      }
    }
    return votes;
  }

  private static HomeVote vote(
      Room room, Constituency constituency, Optional<SheetId> sheet, Package outcome) {
    var ayes =
        constituency.factions().stream()
            .filter(faction -> HomeSupport.approves(room, constituency, faction, outcome))
            .toList();
    return new HomeVote(
        constituency.id(),
        sheet,
        ayes.stream().mapToLong(Faction::votes).sum(),
        ayes.stream().map(Faction::name).toList(),
        HomeSupport.lost(room, constituency));
  }
}
