package org.parley.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.scenario.PartyId;
import org.parley.scoring.Defection.Way;

/** Reads who turned from what was signed in the open. A notice that is recalled does not count. */
final class DefectionReading {

  private final Map<Map.Entry<SheetId, PartyId>, Defection> withdrawals = new LinkedHashMap<>();
  private final List<Defection> others = new ArrayList<>();

  void read(int turn, RoomEvent.OfImplementation event) {
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

  List<Defection> all() {
    var all = new ArrayList<>(withdrawals.values());
    all.addAll(others);
    return List.copyOf(all);
  }
}
