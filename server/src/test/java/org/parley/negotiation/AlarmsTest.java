package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.happened;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/** How findings become alarms. */
class AlarmsTest {

  private static Finding finding(
      int id, ObligationId duty, boolean alarm, double detection, double falseAlarm) {
    var accused = duty.equals(NORTHERN_MISSILES) ? NORTH : SOUTH;
    return finding(id, duty, accused, Optional.empty(), alarm, detection, falseAlarm);
  }

  private static Finding finding(
      int id,
      ObligationId duty,
      PartyId accused,
      Optional<PartyId> owner,
      boolean alarm,
      double detection,
      double falseAlarm) {
    return new Finding(
        new FindingId(id),
        FIRST,
        VISITS_MEASURE,
        duty,
        accused,
        owner,
        Optional.empty(),
        alarm,
        detection,
        falseAlarm,
        Optional.empty());
  }

  private static Story found(Story story, Finding... findings) {
    for (var finding : findings) {
      story = happened(story, new RoomEvent.FindingMade(finding, .5, .4));
    }
    return story;
  }

  private static Story bothAccused(Story story) {
    return found(
        story,
        finding(1, NORTHERN_MISSILES, true, .5, .03),
        finding(2, NORTHERN_MISSILES, false, .2, .1),
        finding(3, SOUTHERN_MISSILES, true, .8, .02));
  }

  @Test
  void theStrongestComesFirstAndOpensTheOneConsultation() {
    var events = Alarms.resolve(bothAccused(firstOrders()).room());
    assertThat(events).hasSize(3);
    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            RoomEvent.AlarmRaised.class,
            alarm -> {
              assertThat(alarm.accused()).isEqualTo(SOUTH);
              assertThat(alarm.evidence()).isEqualTo(40, within(1e-12));
            });
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            RoomEvent.AlarmRaised.class,
            alarm -> {
              assertThat(alarm.findings()).isEqualTo(Set.of(new FindingId(1)));
              assertThat(alarm.evidence()).isEqualTo(.5 / .03 * (.8 / .9), within(1e-12));
            });
    assertThat(events.get(2)).isEqualTo(new RoomEvent.ConsultationOpened(new AlarmId(1)));
  }

  @Test
  void atBasicDepthAnAlarmIsNewsAndNoMore() {
    assertThat(Alarms.resolve(bothAccused(firstOrders(Depth.BASIC)).room()))
        .hasSize(2)
        .allMatch(RoomEvent.AlarmRaised.class::isInstance);
  }

  @Test
  void whatOwnMeansFindIsNoPublicAlarm() {
    var own = finding(2_001, NORTHERN_MISSILES, NORTH, Optional.of(SOUTH), true, .3, .08);
    assertThat(Alarms.resolve(found(firstOrders(), own).room())).isEmpty();
  }

  @Test
  void cleanReportsRaiseNoAlarm() {
    var clean = finding(1, NORTHERN_MISSILES, false, .5, .03);
    assertThat(Alarms.resolve(found(firstOrders(), clean).room())).isEmpty();
  }

  @Test
  void evidenceIsNeverInfinite() {
    var certain = finding(1, NORTHERN_MISSILES, true, .5, 0);
    assertThat(Alarms.evidence(List.of(certain, certain))).isEqualTo(Alarms.MOST_EVIDENCE);
  }
}
