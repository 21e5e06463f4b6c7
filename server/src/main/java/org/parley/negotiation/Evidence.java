package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.PartyId;

/**
 * What is known, and believed, of who keeps its duties.
 *
 * @param findings all that was found, by agreed measures and by own means
 * @param alarms all that were raised, oldest first
 * @param estimates of trust, oldest first
 */
public record Evidence(List<Finding> findings, List<Alarm> alarms, List<TrustEstimate> estimates) {

  static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

  Optional<Finding> finding(FindingId id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  public Optional<Alarm> alarm(AlarmId id) {
    return alarms.stream().filter(alarm -> alarm.id().equals(id)).findFirst();
  }

  Evidence found(Finding finding) {
    return new Evidence(Copies.with(findings, finding), alarms, estimates);
  }

  Evidence revealed(FindingId id, int inTurn) {
    var shown =
        Copies.changed(findings, each -> each.id().equals(id), finding -> finding.shown(inTurn));
    return new Evidence(shown, alarms, estimates);
  }

  Evidence estimated(TrustEstimate estimate) {
    return new Evidence(findings, alarms, Copies.with(estimates, estimate));
  }

  Evidence raised(Alarm alarm) {
    return new Evidence(findings, Copies.with(alarms, alarm), estimates);
  }

  Evidence opened(AlarmId id) {
    return changed(id, alarm -> alarm.turned(Alarm.State.OPEN));
  }

  Evidence closed(AlarmId id) {
    return changed(id, alarm -> alarm.turned(Alarm.State.CLOSED));
  }

  Evidence answered(AlarmId id, AlarmAnswer answer) {
    return changed(id, alarm -> alarm.answeredBy(answer));
  }

  Evidence visited(AlarmId id, boolean found) {
    return changed(id, alarm -> alarm.visited(found));
  }

  Evidence responded(AlarmId id, PartyId party, AlarmResponse response) {
    return changed(id, alarm -> alarm.respondedBy(party, response));
  }

  private Evidence changed(AlarmId id, UnaryOperator<Alarm> change) {
    var after = Copies.changed(alarms, each -> each.id().equals(id), change);
    return new Evidence(findings, after, estimates);
  }
}
