package org.parley.negotiation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;

/**
 * What agreed measures found against one obligation in one turn is one alarm. The strongest comes
 * before a consultation at once; the others wait until somebody calls one.
 */
final class Alarms {

  /** No evidence is certain; beyond this the number says nothing more. */
  static final double MOST_EVIDENCE = 1_000_000;

  private record Case(Obligation duty, List<Finding> findings, double evidence) {}

  private Alarms() {}

  static List<RoomEvent> resolve(Room room) {
    var unfolding = new Unfolding(room);
    cases(room).forEach(found -> unfolding.happens(raised(unfolding.room(), found)));
    if (Depths.plays(room, Depth.VERIFICATION)) {
      unfolding.room().lived().alarms().stream()
          .skip(room.lived().alarms().size())
          .limit(1)
          .map(alarm -> new RoomEvent.ConsultationOpened(alarm.id()))
          .toList()
          .forEach(unfolding::happens);
    }
    return unfolding.events();
  }

  /** Strongest first; of equals, in the scenario's order. */
  private static Stream<Case> cases(Room room) {
    return room.scenario().regime().obligations().stream()
        .map(duty -> new Case(duty, findings(room, duty), evidence(findings(room, duty))))
        .filter(found -> found.findings().stream().anyMatch(Finding::alarm))
        .sorted(Comparator.comparingDouble(Case::evidence).reversed());
  }

  private static List<Finding> findings(Room room, Obligation duty) {
    return room.lived().findings().stream()
        .filter(finding -> finding.turn() == room.stage().turnNumber())
        .filter(finding -> finding.obligation().equals(duty.id()) && finding.isPublic())
        .toList();
  }

  /**
   * How many times likelier the findings are where the obligation is violated by one step than
   * where it is kept: the product of the likelihood ratios of all of them, clean ones too.
   */
  static double evidence(List<Finding> findings) {
    var product = findings.stream().mapToDouble(Alarms::ratio).reduce(1, (one, two) -> one * two);
    return Math.min(product, MOST_EVIDENCE);
  }

  private static double ratio(Finding finding) {
    return finding.alarm()
        ? ratio(finding.detection(), finding.falseAlarm())
        : ratio(1 - finding.detection(), 1 - finding.falseAlarm());
  }

  private static double ratio(double violated, double kept) {
    return kept == 0 ? MOST_EVIDENCE : Math.min(violated / kept, MOST_EVIDENCE);
  }

  private static RoomEvent raised(Room room, Case found) {
    var ids = new LinkedHashSet<FindingId>();
    found.findings().stream().filter(Finding::alarm).map(Finding::id).forEach(ids::add);
    return new RoomEvent.AlarmRaised(
        new AlarmId(room.lived().alarms().size() + 1),
        found.duty().id(),
        found.duty().party(),
        ids,
        found.evidence());
  }
}
