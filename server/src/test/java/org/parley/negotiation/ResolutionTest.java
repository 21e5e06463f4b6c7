package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.LivedBeginnings.settings;
import static org.parley.negotiation.LivedBeginnings.withDice;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Orders.Access;
import org.parley.scenario.Depth;
import org.parley.scenario.Scenarios;

/** What follows from orders, all at once and only once. */
class ResolutionTest {

  private static Story everythingOrdered() {
    return firstOrders()
        .and(
            north.seals(
                nothing()
                    .violating(NORTHERN_MISSILES, 2)
                    .inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)),
            south.seals(
                nothing()
                    .violating(SOUTHERN_MISSILES, 1)
                    .inspecting(VISITS_MEASURE, NORTHERN_MISSILES)));
  }

  private static List<RoomEvent> resolved(Story story) {
    return Resolution.of(story.room(), FIRST);
  }

  @Test
  void theSameDiceGiveTheSameTurnAndOthersAnother() {
    var story = everythingOrdered();
    assertThat(resolved(story)).isEqualTo(resolved(story));
    assertThat(resolved(withDice(story, 8))).isNotEqualTo(resolved(story));
  }

  @Test
  void aTurnIsResolvedInTheCommandThatEndsItsOrdersAndNeverAgain() {
    var resolved = everythingOrdered().when(advances());
    assertThat(resolved.events()).filteredOn(RoomEvent.TurnResolved.class::isInstance).hasSize(1);
    assertThat(((Decision.Accepted) resolved.last()).events().getLast())
        .isInstanceOf(RoomEvent.PhaseBegan.class);
    var later = resolved.and(advances(), advances());
    assertThat(later.room().lived().turns()).extracting(LivedTurn::turn).containsExactly(3, 4);
    assertThat(later.room().lived().orders()).isEmpty();
  }

  @Test
  void theTurnIsKeptAsItWas() {
    given(everythingOrdered())
        .when(advances())
        .thenRoom(
            room -> {
              var turn = room.lived().turns().getFirst();
              assertThat(turn.deal()).isTrue();
              assertThat(turn.outcome()).isEqualTo(LivedBeginnings.CAP_WITH_VISITS);
              assertThat(turn.orders().getOrDefault(NORTH, Orders.NONE).violations())
                  .containsEntry(NORTHERN_MISSILES, 2);
              assertThat(turn.tension()).isEqualTo(room.lived().tension());
            });
  }

  @Test
  void violationsAndInspectionsHappenAsOrdered() {
    given(everythingOrdered())
        .when(advances())
        .thenAmongOthers(
            new RoomEvent.ObligationViolated(NORTHERN_MISSILES, NORTH, 2),
            new RoomEvent.ObligationViolated(SOUTHERN_MISSILES, SOUTH, 1),
            new RoomEvent.InspectionSpent(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES, Access.FULL),
            new RoomEvent.InspectionSpent(NORTH, VISITS_MEASURE, SOUTHERN_MISSILES, Access.FULL));
  }

  @Test
  void aRefusedInspectionFindsNothing() {
    var refused =
        firstOrders()
            .and(
                north.seals(nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)),
                south.seals(nothing().meeting(VISITS_MEASURE, Access.REFUSED)))
            .when(advances())
            .thenAmongOthers(
                new RoomEvent.InspectionSpent(
                    NORTH, VISITS_MEASURE, SOUTHERN_MISSILES, Access.REFUSED));
    assertThat(refused.room().lived().findings())
        .noneMatch(finding -> finding.measure().equals(VISITS_MEASURE));
  }

  @Test
  void everyThrowIsRecordedWithItsChance() {
    for (var event : resolved(everythingOrdered())) {
      if (event instanceof RoomEvent.FindingMade(var finding, var chance, var die)) {
        assertThat(chance).isBetween(0.0, 1.0);
        assertThat(die).isBetween(0.0, 1.0);
        assertThat(finding.alarm()).isEqualTo(die < chance);
      }
    }
  }

  @Test
  void numbersOfPublicFindingsTellNothingOfOwnMeans() {
    var story = everythingOrdered().and(advances(), advances());
    var second =
        story.and(north.seals(nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)), advances());
    assertThat(second.room().lived().findings())
        .filteredOn(finding -> finding.owner().isEmpty())
        .extracting(Finding::id)
        .containsExactly(new FindingId(1), new FindingId(2), new FindingId(3));
    assertThat(second.room().lived().findings())
        .filteredOn(finding -> finding.owner().equals(Optional.of(SOUTH)))
        .extracting(Finding::id)
        .containsExactly(new FindingId(2_001), new FindingId(2_002));
  }

  @Test
  void ownMeansWorkAtFullDepthOnly() {
    var findings = firstOrders(Depth.VERIFICATION).and(advances()).room().lived().findings();
    assertThat(findings).isEmpty();
  }

  @Test
  void aRoomWithoutAgreementPlaysTheSameTurns() {
    var room = firstOrdersWithoutAgreement().thenStageIs(new Stage.Ordering(FIRST));
    for (var turn = FIRST; turn < FIRST + 3; turn++) {
      room =
          room.thenStageIs(new Stage.Ordering(turn))
              .and(advances())
              .thenStageIs(new Stage.Consultation(turn))
              .and(advances());
    }
    room.thenStageIs(new Stage.Closed());
    assertThat(room.room().lived().turns()).hasSize(3).noneMatch(LivedTurn::deal);
    assertThat(room.room().lived().findings()).isEmpty();
  }

  @Test
  void withoutImplementationTurnsThePlayEndsWithTheSignature() {
    var settings = settings(Depth.FULL, true).living(RoomSettings.Implementing.NONE);
    LivedBeginnings.agreed(settings, Scenarios.livedRiverPact(), LivedBeginnings.CAP_WITH_VISITS)
        .thenStageIs(new Stage.Closed())
        .thenRoom(room -> assertThat(room.lived().turns()).isEmpty());
  }

  @Test
  void aRoomThatIsClosedAmongOrdersResolvesNothing() {
    given(everythingOrdered()).when(closes()).then(Happened.closed());
  }

  @Test
  void packagesAreTabledAgainWhileLivingUnderOne() {
    var better = Scenarios.settles(Scenarios.TRADE, Scenarios.OPEN);
    given(firstOrdersWithoutAgreement().and(advances()))
        .and(north.tables(LivedBeginnings.CAP_WITH_VISITS), south.adopts(1))
        .thenRoom(room -> assertThat(room.table().pending()).hasSize(1))
        .and(advances())
        .thenStageIs(new Stage.Ratification(FIRST))
        .and(north.ratifies(1), south.ratifies(1))
        .thenStageIs(new Stage.Ordering(FIRST + 1))
        .thenRoom(room -> assertThat(Duties.inForce(room)).hasSize(2))
        .when(north.tables(better))
        .thenRefused(new Refusal.NotInThisPhase("during the negotiation"));
  }

  @Test
  void theNextOrdersBeginWithNothing() {
    given(nextOrders(everythingOrdered()))
        .thenRoom(room -> assertThat(room.lived().orders(NORTH).proposed()).isEmpty());
  }
}
