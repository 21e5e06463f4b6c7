package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.Notice;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Story;
import org.parley.scoring.Defection.Way;

/** What scoring reads in a room's log. */
class PlayTest {

  private static final SheetId SIGNED = new SheetId(1);

  @Test
  void whatWasSignedIsScoredThoughItEndsLater() {
    var ended =
        LivedBeginnings.firstOrders()
            .andThen(new RoomEvent.AgreementEnded(SIGNED, "The notice ran out."));
    var play = play(ended);
    assertThat(play.deal()).isTrue();
    assertThat(play.outcome()).isEqualTo(outcome(CAP, VISITS, QUOTA));
    assertThat(play.needed()).containsExactlyInAnyOrder(NORTH, SOUTH);
    var lived = play.lived().orElseThrow();
    assertThat(lived.signed()).isEqualTo(new Holding(play.outcome(), true));
    assertThat(lived.last()).isEqualTo(new Holding(livedRiverPact().statusQuo(), false));
  }

  @Test
  void thereIsNoLivedPartBeforeTheFirstOrders() {
    var signed =
        LivedBeginnings.agreed(
            LivedBeginnings.settings(livedRiverPact().regime().implementation().depth(), true)
                .living(RoomSettings.Implementing.NONE),
            livedRiverPact(),
            outcome(CAP, VISITS, QUOTA));
    assertThat(play(signed).deal()).isTrue();
    assertThat(play(signed).lived()).isEmpty();
  }

  @Test
  void whoIsMadeToLeaveByAConstituencyIsToldApartAndARecalledNoticeIsForgotten() {
    var story =
        LivedBeginnings.firstOrders()
            .andThen(
                new RoomEvent.NoticeGiven(new Notice(SIGNED, NORTH, 4, Optional.empty())),
                new RoomEvent.NoticeRecalled(SIGNED, NORTH),
                new RoomEvent.NoticeGiven(new Notice(SIGNED, SOUTH, 4, Optional.of(PARLIAMENT))),
                new RoomEvent.ObligationSuspended(NORTHERN_MISSILES, NORTH));
    assertThat(play(story).lived().orElseThrow().defections())
        .extracting(Defection::party, Defection::way, Defection::forcedBy, Defection::sentence)
        .containsExactly(
            tuple(
                SOUTH,
                Way.WITHDRAWAL,
                Optional.of(PARLIAMENT),
                "South had to give notice of withdrawal: Southern secret: parliament no longer"
                    + " carried what held. Its defection was involuntary."),
            tuple(
                NORTH,
                Way.SUSPENSION,
                Optional.empty(),
                "North held back what it owed while an alarm was discussed."));
  }

  @Test
  void aLogThatDoesNotBeginWithAnOpeningIsRefused() {
    assertThatThrownBy(() -> Play.of(livedRiverPact(), List.of()))
        .hasMessage("a log without an opening");
  }

  private static Play play(Story story) {
    return Play.of(livedRiverPact(), story.log());
  }
}
