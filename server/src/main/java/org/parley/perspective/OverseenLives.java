package org.parley.perspective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.negotiation.Finding;
import org.parley.negotiation.HomeSupport;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Room;
import org.parley.perspective.OverseenLife.HomeStand;
import org.parley.perspective.OverseenLife.MeansFinding;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/** Builds what the facilitator sees of life under the treaty. */
final class OverseenLives {

  private OverseenLives() {}

  /** Empty before the first orders. */
  static Optional<OverseenLife> of(Room room) {
    return LivedBoards.turn(room).map(_ -> view(room));
  }

  private static OverseenLife view(Room room) {
    var lived = room.lived();
    var last = lived.turns().stream().reduce((_, later) -> later);
    var ordered = last.map(LivedTurn::orders).orElse(Map.of());
    return new OverseenLife(
        ordered,
        violated(ordered),
        last.stream().flatMap(turn -> found(room, turn.turn())).toList(),
        lived.estimates(),
        List.copyOf(lived.crises()),
        room.scenario().negotiators().stream().flatMap(party -> home(room, party)).toList());
  }

  private static Map<ObligationId, Integer> violated(Map<PartyId, Orders> ordered) {
    var violated = new LinkedHashMap<ObligationId, Integer>();
    ordered.values().forEach(orders -> violated.putAll(orders.violations()));
    return violated;
  }

  private static Stream<MeansFinding> found(Room room, int turn) {
    return room.lived().findings().stream()
        .filter(finding -> finding.turn() == turn)
        .flatMap(finding -> found(finding).stream());
  }

  private static Optional<MeansFinding> found(Finding finding) {
    return finding.owner().map(owner -> new MeansFinding(owner, OwnLives.face(finding)));
  }

  private static Stream<HomeStand> home(Room room, Party.Negotiator party) {
    return party.home().constituencies().stream()
        .map(
            it ->
                new HomeStand(
                    party.id(),
                    it.id(),
                    it.name(),
                    HomeSupport.votes(room, it, room.outcome()),
                    it.quota()));
  }
}
