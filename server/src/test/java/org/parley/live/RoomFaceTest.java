package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.live.RoomFace.LifeFace;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.AlarmId;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.LivedBoard;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.LivedBoard.DutyFace;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scoring.RegimeHealth;

/** The overview tells at a glance which room is about to boil. */
class RoomFaceTest {

  private static final PartyId NORTH = new PartyId("north");
  private static final ObligationId MISSILES = new ObligationId("northern-missiles");

  @Test
  void aRoomShowsItsTensionWhatStandsAndWhatIsBeforeTheConsultation() {
    var board =
        board(
            List.of(duty(false), duty(false), duty(true)),
            List.of(
                alarm(Alarm.State.CLOSED),
                alarm(Alarm.State.WAITING),
                alarm(Alarm.State.OPEN),
                alarm(Alarm.State.OPEN)));
    assertThat(LifeFace.of(board, Depth.VERIFICATION))
        .isEqualTo(
            new LifeFace(Optional.of(new LifeFace.Course(63, List.of(40, 52, 63))), 2, 1, 1, 2));
  }

  @Test
  void aRoomWithoutATreatyOrTensionShowsNeither() {
    assertThat(LifeFace.of(board(List.of(), List.of()), Depth.BASIC))
        .isEqualTo(new LifeFace(Optional.empty(), 0, 0, 0, 0));
  }

  private static LivedBoard board(List<DutyFace> duties, List<AlarmFace> alarms) {
    var health = new RegimeHealth(Optional.empty(), Optional.empty(), true, true, "It stands.");
    return new LivedBoard(
        3,
        List.of(),
        63,
        List.of(40, 52, 63),
        List.of(),
        List.of(),
        duties,
        List.of(),
        alarms,
        List.of(),
        List.of(),
        List.of(),
        health);
  }

  private static DutyFace duty(boolean suspended) {
    return new DutyFace(MISSILES, NORTH, suspended, new Likelihood(0, 0.5));
  }

  private static AlarmFace alarm(Alarm.State state) {
    return new AlarmFace(
        new AlarmId(1),
        3,
        MISSILES,
        NORTH,
        state,
        4,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
