package org.parley.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.Defection.Way;

/** Reads a room's events for what was lived under the treaty, or without one. */
final class LivedReading {

  private final Scenario scenario;
  private Optional<Room> room = Optional.empty();
  private Optional<Holding> signed = Optional.empty();
  private final Map<Map.Entry<SheetId, PartyId>, Defection> withdrawals = new LinkedHashMap<>();
  private final List<Defection> others = new ArrayList<>();

  LivedReading(Scenario scenario) {
    this.scenario = scenario;
  }

  void read(RoomEvent event) {
    if (event instanceof RoomEvent.OfImplementation lived) {
      room.ifPresent(before -> defect(before.stage().turnNumber(), lived));
    }
    if (signed.isEmpty() && event instanceof RoomEvent.PhaseBegan(Stage.Ordering _, var _)) {
      signed = room.map(Holding::in);
    }
    room =
        event instanceof RoomEvent.RoomOpened opened
            ? Optional.of(Negotiation.open(opened, scenario))
            : room.map(before -> Negotiation.evolve(before, event));
  }

  private void defect(int turn, RoomEvent.OfImplementation event) {
    if (event instanceof RoomEvent.NoticeGiven(var notice)) {
      withdrawals.put(
          Map.entry(notice.agreement(), notice.party()),
          new Defection(turn, notice.party(), Way.WITHDRAWAL, notice.forcedBy()));
    }
    if (event instanceof RoomEvent.NoticeRecalled(var agreement, var party)) {
      withdrawals.remove(Map.entry(agreement, party));
    }
    if (event instanceof RoomEvent.ObligationSuspended(_, var party)) {
      others.add(new Defection(turn, party, Way.SUSPENSION, Optional.empty()));
    }
    if (event instanceof RoomEvent.AlarmResponded(_, var party, AlarmResponse.DeclareBreach _)) {
      others.add(new Defection(turn, party, Way.DECLARED_BREACH, Optional.empty()));
    }
  }

  private List<Defection> defections() {
    var all = new ArrayList<>(withdrawals.values());
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Empty until the first orders are written. */
  Optional<LivedPlay> play() {
    return room.flatMap(
        now ->
            signed.map(
                then ->
                    new LivedPlay(
                        scenario,
                        now.settings().implementation().depth(),
                        then,
                        Holding.in(now),
                        now.lived(),
                        defections())));
  }
}
