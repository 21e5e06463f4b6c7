package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import org.junit.jupiter.api.Test;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.Story;

/** What everyone sees of life under the treaty, and what only the facilitator does. */
class LivedBoardTest {

  private static LivedBoard board(Story story) {
    return Perspective.board(story.room()).lived().orElseThrow();
  }

  private static OverseenLife overseen(Story story) {
    var own = (OwnBoard.OfFacilitator) Perspective.own(story.room(), new Viewer.Facilitator());
    return own.lived().orElseThrow();
  }

  private static Story ordered() {
    return firstOrders()
        .and(north.seals(nothing().violating(NORTHERN_MISSILES, 1).taking(NORTHERN_WORKS)));
  }

  @Test
  void itTellsWhoHasSealedAndWhatBindsWhom() {
    var board = board(ordered());
    assertThat(board.turn()).isEqualTo(3);
    assertThat(board.sealed()).containsExactly(NORTH);
    assertThat(board.steps()).as("orders are not carried out yet").isEmpty();
    assertThat(board.tensions()).containsExactly(40);
    assertThat(board.duties())
        .extracting(LivedBoard.DutyFace::obligation)
        .containsExactlyInAnyOrder(NORTHERN_MISSILES, SOUTHERN_MISSILES);
  }

  @Test
  void afterTheTurnStepsStandAndTensionHasMoved() {
    var resolved = ordered().and(advances());
    assertThat(board(resolved).steps()).containsExactly(NORTHERN_WORKS);
    assertThat(board(resolved).sealed()).isEmpty();
    assertThat(board(resolved).tensions()).hasSize(2).last().isEqualTo(board(resolved).tension());
  }

  @Test
  void aRegimeInForceIsWholeAndVerified() {
    var health = board(firstOrders()).health();
    assertThat(health.limits()).contains(1.0);
    assertThat(health.verification()).contains(1.0);
    assertThat(health.dialogue()).isTrue();
    assertThat(health.standing()).isTrue();
  }

  @Test
  void aDutyHeldBackCountsAgainstTheLimits() {
    var held = firstOrders().andThen(new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH));
    assertThat(board(held).health().limits()).contains(0.5);
    assertThat(board(held).duties())
        .filteredOn(LivedBoard.DutyFace::suspended)
        .extracting(LivedBoard.DutyFace::obligation)
        .containsExactly(SOUTHERN_MISSILES);
  }

  @Test
  void withoutAgreementNothingStands() {
    var health = board(firstOrdersWithoutAgreement()).health();
    assertThat(health.limits()).isEmpty();
    assertThat(health.standing()).isFalse();
  }

  @Test
  void whatWasOrderedUnderATreatyThatEndedMeanwhileStaysASecretAndDidNotHappen() {
    var leaving = firstOrders().and(north.seals(nothing().leaving(1)), advances(), advances());
    var ended =
        leaving.and(
            north.seals(nothing().violating(NORTHERN_MISSILES, 1)),
            south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)),
            advances());
    assertThat(board(ended).duties()).isEmpty();
    assertThat(board(ended).inspections()).isEmpty();
    assertThat(overseen(ended).violated()).isEmpty();
  }

  @Test
  void theFacilitatorSeesOrdersOnlyWhenTheyAreResolved() {
    assertThat(overseen(ordered()).ordered()).isEmpty();
    var resolved = overseen(ordered().and(advances()));
    assertThat(resolved.violated()).containsEntry(NORTHERN_MISSILES, 1).hasSize(1);
    assertThat(resolved.ordered()).containsKeys(NORTH, SOUTH);
    assertThat(resolved.home())
        .extracting(OverseenLife.HomeStand::votes, OverseenLife.HomeStand::quota)
        .containsExactly(tuple(75L, 51L));
  }
}
