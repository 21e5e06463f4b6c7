package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.happened;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.settles;

import java.util.Optional;
import org.junit.jupiter.api.Test;

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
