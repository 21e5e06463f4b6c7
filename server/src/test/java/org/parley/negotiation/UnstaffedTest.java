package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.RATIFICATION;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.adopted;
import static org.parley.negotiation.Happened.agreed;
import static org.parley.negotiation.Happened.declined;
import static org.parley.negotiation.Happened.failed;
import static org.parley.negotiation.Happened.packageTabled;
import static org.parley.negotiation.Happened.phaseBegan;
import static org.parley.negotiation.Happened.ratified;
import static org.parley.negotiation.Happened.withheld;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.DeltaPact.DAM;
import static org.parley.scenario.DeltaPact.DARK;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.DeltaPact.RADAR;
import static org.parley.scenario.DeltaPact.SHARED;
import static org.parley.scenario.DeltaPact.SHUT;
import static org.parley.scenario.DeltaPact.STATION;
import static org.parley.scenario.DeltaPact.settles;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.settles;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * What the East does when nobody plays it. No deal is worth 20 to it; the dam shut is worth 15, the
 * radar 25, a cap on missiles 10.
 */
class UnstaffedTest {

  private static final Package RADAR_ALONE = settles(RADAR, STATION);
  private static final Package RADAR_FOR_WATER = settles(RADAR, STATION, DAM, SHARED);
  private static final Package WATER_FOR_NOTHING = settles(DAM, SHARED);

  private static Story eastIsEmpty() {
    return threeBanks(seats(north), seats(south), seats(chair));
  }

  @Test
  void aPartyThatNobodyPlaysSignsWhatIsWorthAtLeastNoDeal() {
    given(eastIsEmpty())
        .when(north.tables(RADAR_ALONE))
        .then(packageTabled(1, NORTH, RADAR_ALONE), adopted(1, EAST), agreed(1, NORTH, EAST));
  }

  @Test
  void itSaysAtOnceWhenSomethingIsWorthLess() {
    given(eastIsEmpty())
        .when(north.tables(settles(DAM, SHARED, MISSILES, CAP)))
        .as("the South is asked first")
        .then(packageTabled(1, NORTH, settles(DAM, SHARED, MISSILES, CAP)))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH), withheld(1, EAST))
        .thenRoom(room -> assertThat(room.sheets()).hasSize(1));
  }

  @Test
  void itFollowsItsInstructions() {
    given(eastIsEmpty())
        .when(north.tables(WATER_FOR_NOTHING))
        .then(packageTabled(1, NORTH, WATER_FOR_NOTHING), withheld(1, EAST));
  }

  @Test
  void itIsNotAskedTwiceWhileNothingChanges() {
    given(eastIsEmpty())
        .and(north.tables(WATER_FOR_NOTHING))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH));
  }

  @Test
  void itThinksAgainWhenTheGroundHasChanged() {
    given(eastIsEmpty())
        .and(north.tables(settles(MISSILES, CAP)))
        .and(north.tables(WATER_FOR_NOTHING))
        .thenRoom(room -> assertThat(withheldBy(room, 2)).containsExactly(EAST))
        .when(south.adopts(1))
        .thenAmongOthers(agreed(1, NORTH, SOUTH), withheld(2, EAST));
  }

  @Test
  void itDoesNotGiveUpForLessWhatItHas() {
    given(eastIsEmpty())
        .and(north.tables(RADAR_ALONE))
        .as("worth 40; with the dam shared it is 25, above no deal but below what it has")
        .when(north.tables(WATER_FOR_NOTHING))
        .then(packageTabled(2, NORTH, WATER_FOR_NOTHING), withheld(2, EAST));
    given(eastIsEmpty())
        .when(north.tables(RADAR_FOR_WATER))
        .thenAmongOthers(agreed(1, NORTH, EAST));
  }

  @Test
  void itConfirmsWhatItSigned() {
    given(eastIsEmpty())
        .and(north.tables(RADAR_ALONE))
        .when(advances())
        .then(phaseBegan(new Stage.Ratification(1), NOON.plus(RATIFICATION)), ratified(1, EAST));
  }

  @Test
  void itConfirmsNothingThatAPersonSignedAgainstItsInterest() {
    given(threeBanks())
        .and(north.tables(settles(DAM, SHARED, RADAR, STATION)), east.adopts(1))
        .and(north.tables(settles(RADAR, DARK, DAM, SHUT)))
        .and(east.adopts(2), unseats(east))
        .as("what both lead to is worth 15, less than no deal")
        .when(advances())
        .thenAmongOthers(declined(1, EAST), failed(1, EAST), declined(2, EAST), failed(2, EAST));
  }

  @Test
  void itIsAskedOnlyWhereItsConsentIsNeeded() {
    given(eastIsEmpty())
        .and(north.tables(settles(MISSILES, CAP)))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH), agreed(1, NORTH, SOUTH));
  }

  @Test
  void itSignsASheetThatBindsItsAuthorAloneWhereNobodyElseIsLeftToSign() {
    given(threeBanks(seats(south)))
        .when(south.tables(settles(TRADE, QUOTA)))
        .then(
            packageTabled(1, SOUTH, settles(TRADE, QUOTA)),
            adopted(1, NORTH),
            agreed(1, NORTH, SOUTH));
    given(eastIsEmpty())
        .when(south.tables(settles(TRADE, QUOTA)))
        .as("the North can be asked")
        .then(packageTabled(1, SOUTH, settles(TRADE, QUOTA)));
  }

  @Test
  void whoeverTakesItsSeatDecidesAnew() {
    given(eastIsEmpty())
        .and(north.tables(settles(DAM, SHARED, MISSILES, CAP)), south.adopts(1))
        .and(seats(east))
        .thenRoom(room -> assertThat(withheldBy(room, 1)).isEmpty())
        .thenRoom(room -> assertThat(Awaited.by(room)).containsExactly(EAST));
  }

  @Test
  void whenItsLastSeatEmptiesItAnswersInsteadOfHoldingTheRoomUp() {
    given(threeBanks())
        .and(north.tables(RADAR_ALONE))
        .when(unseats(east))
        .then(
            new RoomEvent.DelegateUnseated(east.seat()), adopted(1, EAST), agreed(1, NORTH, EAST));
  }

  private static Set<PartyId> withheldBy(Room room, int sheet) {
    return room.table().sheet(new SheetId(sheet)).orElseThrow().withheld();
  }
}
