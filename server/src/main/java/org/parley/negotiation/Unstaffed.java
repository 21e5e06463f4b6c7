package org.parley.negotiation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/**
 * What a party does that nobody plays. It proposes nothing and blocks nothing by silence: asked
 * last, when only such parties are still missing, it signs what its instructions allow and what is
 * worth at least as much to it as refusing, and otherwise says no at once.
 */
final class Unstaffed {

  private Unstaffed() {}

  /** What such parties owe an answer to now. */
  static List<RoomEvent> answer(Room room, Instant now) {
    return switch (room.stage()) {
      case Stage.Negotiation _ -> toSheets(room).stream().toList();
      case Stage.Ordering _ -> Hosts.unstaffed(room);
      case Stage.Consultation _ ->
          toSheets(room).map(List::of).orElseGet(() -> Hosts.unstaffed(room));
      case Stage.Ratification _ -> toAgreements(room);
      case Stage.Waiting _, Stage.Briefing _, Stage.Statements _, Stage.Closed _ -> List.of();
    };
  }

  private static Optional<RoomEvent> toSheets(Room room) {
    return room.sheets().values().stream()
        .filter(sheet -> !sheet.adopted().isEmpty())
        .filter(sheet -> Standing.of(room, sheet) instanceof Standing.Adoptable)
        .flatMap(sheet -> toSheet(room, sheet).stream())
        .findFirst();
  }

  private static Optional<RoomEvent> toSheet(Room room, Sheet sheet) {
    var asked = asked(room, sheet);
    if (asked.stream().anyMatch(room::isStaffed)) {
      return Optional.empty();
    }
    return asked.stream()
        .filter(party -> !sheet.withheld().contains(party))
        .findFirst()
        .map(party -> toSheet(room, sheet, party));
  }

  /** Those needed; or anyone else, where only the second signature is lacking. */
  private static Set<PartyId> asked(Room room, Sheet sheet) {
    var missing = Consents.missing(room, sheet);
    if (!missing.isEmpty() || !Consents.needsAnother(sheet)) {
      return missing;
    }
    var others = new LinkedHashSet<>(Floor.round(room));
    others.removeAll(sheet.adopted());
    return others;
  }

  private static RoomEvent toSheet(Room room, Sheet sheet, PartyId party) {
    return signs(room, party, room.agreements(), sheet.terms().over(room.prospect()))
        ? new RoomEvent.PackageAdopted(sheet.id(), party)
        : new RoomEvent.ConsentWithheld(sheet.id(), party);
  }

  /** A delegation that had confirmed before it left has answered. */
  private static List<RoomEvent> toAgreements(Room room) {
    var mandates = room.lived().bonds().mandates();
    for (var agreement : room.table().pending()) {
      for (var party : agreement.unanswered()) {
        if (!room.isStaffed(party) && !mandates.confirmed(agreement.sheet(), party)) {
          return signs(room, party, room.table().inForce(), room.prospect())
              ? Confirmation.by(room, agreement, party)
              : Ratification.declined(agreement, party);
        }
      }
    }
    return List.of();
  }

  /**
   * @param standing what stands if it refuses
   * @param outcome what comes if it signs
   */
  private static boolean signs(
      Room room, PartyId party, List<Agreement> standing, Package outcome) {
    var preferences = room.scenario().preferences(party).orElseThrow();
    var allowed = preferences.instructions().stream().allMatch(it -> it.allows(outcome));
    var refusing = refusing(party, preferences, standing, room.outcomeOf(standing));
    return allowed && preferences.worth(outcome).compareTo(refusing) >= 0;
  }

  /** No deal while it has none; what it has, once it has one and that is worth more. */
  private static Points refusing(
      PartyId party, Preferences preferences, List<Agreement> standing, Package today) {
    var reservation = preferences.reservation();
    var kept = preferences.worth(today);
    var bound = standing.stream().anyMatch(agreement -> agreement.parties().contains(party));
    return bound && kept.compareTo(reservation) > 0 ? kept : reservation;
  }
}
