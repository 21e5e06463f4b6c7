package org.parley.perspective;

import java.util.ArrayList;
import java.util.List;
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

  /** Empty where the play ends with the signature: then nobody at home is asked. */
  static List<HomeVote> of(Room room, Home home) {
    var votes = new ArrayList<HomeVote>();
    if (room.settings().implementation().turns() > 0) {
      home.constituencies().forEach(each -> votes.addAll(of(room, each)));
    }
    return votes;
  }

  private static List<HomeVote> of(Room room, Constituency constituency) {
    var votes = new ArrayList<HomeVote>();
    votes.add(vote(room, constituency, Optional.empty(), room.outcome()));
    var prospect = room.prospect();
    for (var sheet : room.sheets().values()) {
      var outcome = sheet.terms().over(prospect);
      votes.add(vote(room, constituency, Optional.of(sheet.id()), outcome));
    }
    for (var agreement : room.table().pending()) {
      var outcome = agreement.terms().over(room.outcome());
      votes.add(vote(room, constituency, Optional.of(agreement.sheet()), outcome));
    }
    return votes;
  }

  private static HomeVote vote(
      Room room, Constituency constituency, Optional<SheetId> sheet, Package outcome) {
    return new HomeVote(
        constituency.id(),
        sheet,
        HomeSupport.votes(room, constituency, outcome),
        constituency.factions().stream()
            .filter(faction -> HomeSupport.approves(room, constituency.party(), faction, outcome))
            .map(Faction::name)
            .toList());
  }
}
