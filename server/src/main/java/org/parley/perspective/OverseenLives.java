package org.parley.perspective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.negotiation.Finding;
import org.parley.negotiation.HomeSupport;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Room;
import org.parley.perspective.OverseenLife.HomeStand;
import org.parley.perspective.OverseenLife.MeansFinding;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Party;

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
        last.map(turn -> violated(room, turn)).orElse(Map.of()),
        last.stream().flatMap(turn -> found(room, turn.turn())).toList(),
        lived.estimates(),
        List.copyOf(lived.crises()),
        room.scenario().negotiators().stream().flatMap(party -> home(room, party)).toList());
  }

  /** What was ordered against a duty that no longer bound is no violation. */
  private static Map<ObligationId, Integer> violated(Room room, LivedTurn turn) {
    var violated = new LinkedHashMap<ObligationId, Integer>();
    turn.orders().values().forEach(orders -> violated.putAll(orders.violations()));
    violated
        .keySet()
        .retainAll(turn.duties(room.scenario().regime()).stream().map(Obligation::id).toList());
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
