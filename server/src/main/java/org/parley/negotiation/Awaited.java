package org.parley.negotiation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.scenario.PartyId;

/**
 * Who holds the room up. Only delegations in which somebody sits are ever awaited, and a chair only
 * while it has the floor.
 */
public final class Awaited {

  private Awaited() {}

  /** The delegations on which the phase, or a sheet one consent short, waits; in floor order. */
  public static List<PartyId> by(Room room) {
    var awaited =
        switch (room.stage()) {
          case Stage.Briefing _ -> notReady(room);
          case Stage.Statements _ -> holder(room);
          case Stage.Negotiation _, Stage.Consultation _ -> inNegotiation(room);
          case Stage.Ordering _ -> unsealed(room);
          case Stage.Ratification _ -> heads(room);
          case Stage.Waiting _, Stage.Closed _ -> Set.<PartyId>of();
        };
    return room.staffed().stream().filter(awaited::contains).toList();
  }

  /** Those for whom the clock waits once more when the time of the phase is up. */
  static List<PartyId> owing(Room room) {
    var owing =
        switch (room.stage()) {
          case Stage.Negotiation _, Stage.Consultation _ -> lastConsents(room);
          case Stage.Briefing _,
              Stage.Statements _,
              Stage.Ratification _,
              Stage.Ordering _,
              Stage.Waiting _,
              Stage.Closed _ ->
              Set.copyOf(by(room));
        };
    return room.staffed().stream().filter(owing::contains).toList();
  }

  private static Set<PartyId> notReady(Room room) {
    var waiting = new LinkedHashSet<>(room.waitedFor());
    waiting.removeAll(room.ready());
    return waiting;
  }

  private static Set<PartyId> holder(Room room) {
    return room.floor().map(Set::of).orElse(Set.of());
  }

  /** Once one delegation has nothing to add, the room waits for the others to say so too. */
  private static Set<PartyId> inNegotiation(Room room) {
    var awaited = new LinkedHashSet<>(lastConsents(room));
    awaited.addAll(holder(room));
    if (!room.ready().isEmpty()) {
      awaited.addAll(notReady(room));
    }
    return awaited;
  }

  /** Only negotiating parties give orders. */
  private static Set<PartyId> unsealed(Room room) {
    var writing = new LinkedHashSet<>(Floor.round(room));
    writing.removeIf(party -> room.lived().orders(party).sealed());
    return writing;
  }

  private static Set<PartyId> heads(Room room) {
    var awaited = new LinkedHashSet<PartyId>();
    room.table().pending().forEach(agreement -> awaited.addAll(agreement.unanswered()));
    return awaited;
  }

  /** Those that alone keep a sheet from being agreed and have not said what they think of it. */
  private static Set<PartyId> lastConsents(Room room) {
    var last = new LinkedHashSet<PartyId>();
    for (var sheet : room.sheets().values()) {
      var missing = Consents.missing(room, sheet);
      if (missing.size() == 1 && Standing.of(room, sheet) instanceof Standing.Adoptable) {
        missing.stream().filter(party -> !hasAnswered(room, sheet, party)).forEach(last::add);
      }
    }
    return last;
  }

  private static boolean hasAnswered(Room room, Sheet sheet, PartyId party) {
    return room.ready().contains(party)
        || sheet.criticisms().containsKey(party)
        || room.sheets().values().stream()
            .anyMatch(
                other ->
                    other.isBy(party) && other.answers().filter(sheet.id()::equals).isPresent());
  }
}
