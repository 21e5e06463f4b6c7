package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Depth;
import org.parley.scenario.Faction;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/**
 * How those vote at home who must carry what their party signs (Putnam 1988). Words that the party
 * abandoned cost it support: each raises what an outcome must be worth to every faction by the
 * audience cost (Fearon 1994). So does, in one constituency, each vote that its representative cast
 * against its interests.
 */
public final class HomeSupport {

  private HomeSupport() {}

  /** Those who are asked; nobody where the play ends with the signature. */
  static List<Constituency> asked(Room room, PartyId party) {
    return room.settings().implementation().turns() > 0
        ? Council.home(room, party).constituencies()
        : List.of();
  }

  /** The votes for an outcome, as things stand between the party and its voters. */
  public static long votes(Room room, Constituency constituency, Package outcome) {
    return constituency.factions().stream()
        .filter(faction -> approves(room, constituency, faction, outcome))
        .mapToLong(Faction::votes)
        .sum();
  }

  public static boolean carries(Room room, Constituency constituency, Package outcome) {
    return votes(room, constituency, outcome) >= constituency.quota();
  }

  /** Whether a faction votes for an outcome. */
  public static boolean approves(
      Room room, Constituency constituency, Faction faction, Package outcome) {
    return faction.preferences().surplus(outcome).value() >= lost(room, constituency);
  }

  /** The points that each faction asks besides what no deal is worth to it. */
  public static long lost(Room room, Constituency constituency) {
    var cost = room.scenario().regime().implementation().audience().broken().value();
    var broken = room.lived().reputation(constituency.party()).broken();
    var abandoned = room.lived().bonds().mandates().abandoned(constituency);
    return Math.multiplyExact(cost, (long) broken + abandoned);
  }

  /** Whether a constituency that forced a notice would carry what holds now. */
  static boolean carriesAgain(Room room, PartyId party, ConstituencyId id) {
    return Council.home(room, party).constituencies().stream()
        .filter(constituency -> constituency.id().equals(id))
        .allMatch(constituency -> carries(room, constituency, room.outcome()));
  }

  /**
   * After every resolution, constituencies look again at what holds. One that no longer carries it
   * forces its party to give notice, without the party's will, unless a notice runs already.
   */
  static List<RoomEvent> resolve(Room room) {
    return Depths.plays(room, Depth.FULL)
        ? room.scenario().negotiators().stream()
            .map(Party.Negotiator::id)
            .flatMap(party -> forced(room, party).stream())
            .toList()
        : List.of();
  }

  private static List<RoomEvent> forced(Room room, PartyId party) {
    return asked(room, party).stream()
        .filter(constituency -> !carries(room, constituency, room.outcome()))
        .findFirst()
        .map(constituency -> notices(room, party, constituency.id()))
        .orElse(List.of());
  }

  private static List<RoomEvent> notices(Room room, PartyId party, ConstituencyId by) {
    var effect = room.stage().turnNumber() + room.scenario().regime().implementation().notice();
    return room.table().inForce().stream()
        .filter(agreement -> agreement.parties().contains(party))
        .filter(agreement -> room.lived().bonds().notice(agreement.sheet(), party).isEmpty())
        .<RoomEvent>map(
            agreement ->
                new RoomEvent.NoticeGiven(
                    new Notice(agreement.sheet(), party, effect, Optional.of(by))))
        .toList();
  }
}
