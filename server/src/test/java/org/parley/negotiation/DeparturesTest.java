package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.CAP_WITH_VISITS;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.happened;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.LivedBeginnings.threeSigned;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.settles;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Package;

/** How a party leaves an agreement, and what ends with it. */
class DeparturesTest {

  private static final SheetId AGREEMENT = new SheetId(1);

  private static Story noticed() {
    return nextOrders(firstOrders().and(north.seals(nothing().leaving(1))));
  }

  @Test
  void aNoticeIsGivenForLaterAndTheDutiesStayUntilThen() {
    given(firstOrders().and(north.seals(nothing().leaving(1))))
        .when(advances())
        .thenAmongOthers(
            new RoomEvent.NoticeGiven(new Notice(AGREEMENT, NORTH, FIRST + 1, Optional.empty())))
        .thenRoom(room -> assertThat(Duties.isInForce(room, NORTHERN_MISSILES)).isTrue());
  }

  @Test
  void itTakesEffectAfterItsTurnsAndEndsTheAgreementThatNeededTheParty() {
    given(noticed())
        .when(advances())
        .thenAmongOthers(
            new RoomEvent.AgreementLeft(AGREEMENT, NORTH),
            new RoomEvent.AgreementEnded(AGREEMENT, "North has left it."))
        .thenRoom(
            room -> {
              assertThat(room.outcome()).isEqualTo(room.scenario().statusQuo());
              assertThat(room.lived().notices()).isEmpty();
              assertThat(Duties.inForce(room)).isEmpty();
              assertThat(room.lived().turns().getLast().deal()).isFalse();
            });
  }

  @Test
  void itCanBeTakenBackUpToTheTurnOfItsEffect() {
    given(noticed().and(north.seals(nothing().recalling(1))))
        .when(advances())
        .thenAmongOthers(new RoomEvent.NoticeRecalled(AGREEMENT, NORTH))
        .thenRoom(
            room -> {
              assertThat(room.table().inForce()).hasSize(1);
              assertThat(room.lived().notices()).isEmpty();
            });
  }

  @Test
  void bothMayLeaveAtOnce() {
    var both =
        firstOrders().and(north.seals(nothing().leaving(1)), south.seals(nothing().leaving(1)));
    var over = nextOrders(both).when(advances());
    assertThat(over.room().table().inForce()).isEmpty();
    assertThat(over.room().lived().notices()).isEmpty();
    assertThat(over.events()).filteredOn(RoomEvent.AgreementEnded.class::isInstance).hasSize(1);
  }

  @Test
  void whoWasNotNeededLeavesTheOthersBound() {
    given(nextOrders(threeSigned().and(east.seals(nothing().leaving(1)))))
        .when(advances())
        .thenAmongOthers(new RoomEvent.AgreementLeft(AGREEMENT, EAST))
        .thenRoom(
            room -> {
              var left = room.table().inForce().getFirst();
              assertThat(left.parties()).containsExactly(NORTH, SOUTH);
              assertThat(left.needed()).containsExactly(NORTH, SOUTH);
              assertThat(room.outcome()).isEqualTo(withRiverPact(CAP_WITH_VISITS));
              assertThat(Duties.isInForce(room, NORTHERN_MISSILES)).isTrue();
              assertThat(Duties.isInForce(room, SOUTHERN_MISSILES)).isTrue();
              assertThat(room.lived().notices()).isEmpty();
              assertThat(room.lived().turns().getLast().deal()).isTrue();
            });
  }

  @Test
  void whoHasLeftHasNoMoreSayInTheAgreement() {
    var left =
        given(nextOrders(nextOrders(threeSigned().and(east.seals(nothing().leaving(1))))))
            .when(east.seals(nothing().leaving(1)))
            .thenRefused(new UnlawfulOrder.NotParty(AGREEMENT))
            .and(advances());
    left.and(north.tables(settles(MISSILES, BAN)))
        .when(south.adopts(2))
        .thenAmongOthers(Happened.agreed(2, NORTH, SOUTH));
  }

  private static Package withRiverPact(Package terms) {
    return terms.over(LivedRegimes.delta().statusQuo());
  }

  @Test
  void whatRestedOnAnEndedAgreementEndsToo() {
    var twoSheets =
        happened(
            happened(inForce(firstOrders(settles(MISSILES, BAN)), 2), enters(2)),
            new RoomEvent.ObligationSuspended(NORTHERN_MISSILES, NORTH));
    var events = Endings.of(twoSheets.room(), AGREEMENT, "North has left it.");
    assertThat(events)
        .containsExactly(
            new RoomEvent.AgreementEnded(AGREEMENT, "North has left it."),
            new RoomEvent.AgreementEnded(
                new SheetId(2),
                "A portal can tell no missiles from some, but not twenty from thirty."));
    var after = happened(happened(twoSheets, events.getFirst()), events.getLast());
    assertThat(after.room().lived().suspended()).isEmpty();
  }

  private static Story inForce(Story story, int sheet) {
    var id = new SheetId(sheet);
    var terms = settles(INSPECTIONS, PORTAL);
    var tabled = happened(story, new RoomEvent.PackageTabled(id, NORTH, Optional.empty(), terms));
    var adopted = happened(tabled, new RoomEvent.PackageAdopted(id, SOUTH));
    return happened(adopted, Happened.agreed(sheet, NORTH, SOUTH));
  }

  private static RoomEvent enters(int sheet) {
    return Happened.enteredIntoForce(sheet, FIRST);
  }
}
