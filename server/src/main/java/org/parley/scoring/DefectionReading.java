package org.parley.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Notice;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.Defection.Way;

/** Reads who turned from what was signed in the open. A notice that is recalled does not count. */
final class DefectionReading {

  private final Scenario scenario;
  private final Map<Map.Entry<SheetId, PartyId>, Defection> withdrawals = new LinkedHashMap<>();
  private final List<Defection> others = new ArrayList<>();

  DefectionReading(Scenario scenario) {
    this.scenario = scenario;
  }

  void read(int turn, RoomEvent.OfImplementation event) {
    if (event instanceof RoomEvent.NoticeGiven(var notice)) {
      withdrawals.put(Map.entry(notice.agreement(), notice.party()), withdrawal(turn, notice));
    }
    if (event instanceof RoomEvent.NoticeRecalled(var agreement, var party)) {
      withdrawals.remove(Map.entry(agreement, party));
    }
    if (event instanceof RoomEvent.ObligationSuspended(_, var party)) {
      others.add(Defection.chosen(scenario, turn, party, Way.SUSPENSION));
    }
    if (event instanceof RoomEvent.AlarmResponded(_, var party, AlarmResponse.DeclareBreach _)) {
      others.add(Defection.chosen(scenario, turn, party, Way.DECLARED_BREACH));
    }
  }

  private Defection withdrawal(int turn, Notice notice) {
    return notice
        .forcedBy()
        .map(by -> Defection.forced(scenario, turn, notice.party(), by))
        .orElseGet(() -> Defection.chosen(scenario, turn, notice.party(), Way.WITHDRAWAL));
  }

  List<Defection> all() {
    var all = new ArrayList<>(withdrawals.values());
    all.addAll(others);
    return List.copyOf(all);
  }
}
