package org.parley.perspective;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.negotiation.Room;
import org.parley.negotiation.SheetId;
import org.parley.scenario.Package;

/** What could come to hold: the whole outcome to which each sheet and agreement would lead. */
final class Prospects {

  private Prospects() {}

  /**
   * For every sheet the outcome if it and all that was agreed enters into force; for every
   * agreement that waits, if it alone does.
   */
  static Map<SheetId, Package> of(Room room) {
    var prospect = room.prospect();
    var outcomes = new LinkedHashMap<SheetId, Package>();
    room.sheets().values().forEach(it -> outcomes.put(it.id(), it.terms().over(prospect)));
    var outcome = room.outcome();
    room.table().pending().forEach(it -> outcomes.put(it.sheet(), it.terms().over(outcome)));
    return outcomes;
  }
}
