package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.FLOOR;
import static org.parley.negotiation.Beginnings.NEGOTIATION;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.puts;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.scenario.DeltaPact.DAM;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.DeltaPact.RADAR;
import static org.parley.scenario.DeltaPact.SHARED;
import static org.parley.scenario.DeltaPact.STATION;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.FLOOD;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Standing;
import org.parley.negotiation.Story;
import org.parley.perspective.Board.AgreementFace;
import org.parley.perspective.Board.Change;
import org.parley.perspective.Board.ClockFace;
import org.parley.perspective.Board.CriticismFace;
import org.parley.perspective.Board.DelegationFace;
import org.parley.perspective.Board.Headline;
import org.parley.perspective.Board.ReplacementFace;
import org.parley.perspective.Board.SeatFace;
import org.parley.perspective.Board.SheetFace;
import org.parley.scenario.SeatRole;

class BoardTest {

  private static Board board(Story story) {
    return Perspective.board(story.room());
  }

  @Test
  void itShowsPhaseClockAndFloor() {
    var board = board(openingTurn());
    assertThat(board.stage()).isEqualTo(new Stage.Negotiation(1));
    assertThat(board.turns()).isEqualTo(2);
    assertThat(board.floor()).contains(NORTH);
    assertThat(board.awaited()).containsExactly(NORTH);
    assertThat(board.clock())
        .isEqualTo(
            new ClockFace.Running(NOON.plus(NEGOTIATION), Optional.of(NOON.plus(FLOOR)), false));
    assertThat(board(waitingRoom()).clock()).isEqualTo(new ClockFace.Stopped());
    assertThat(board(openingTurn().and(pauses())).clock())
        .isEqualTo(
            new ClockFace.Paused(NEGOTIATION.toMillis(), Optional.of(FLOOR.toMillis()), false));
  }

  @Test
  void itShowsWhoSitsWhereAndWhoActsAsHead() {
    var board = board(briefing().and(unseats(north), unseats(chair), south.isReady()));
    assertThat(board.delegations().getFirst())
        .isEqualTo(
            new DelegationFace(
                NORTH,
                true,
                false,
                List.of(new SeatFace(northernGeneral.seat(), SeatRole.MILITARY, "Nils", true))));
    assertThat(board.delegations().get(1).ready()).isTrue();
    assertThat(board.delegations().get(2).staffed()).isFalse();
  }

  @Test
  void theNewestSheetComesFirstWithWhatItChanges() {
    var board =
        board(
            openFloor()
                .and(north.tables(settles(MISSILES, CAP)))
                .and(south.amends(1, outcome(BAN, VISITS, QUOTA)))
                .and(north.criticises(2, "Too much.", TRADE)));
    assertThat(board.sheets())
        .extracting(SheetFace::sheet)
        .containsExactly(new SheetId(2), new SheetId(1));
    var answer = board.sheets().getFirst();
    assertThat(answer.changes())
        .containsExactly(
            new Change(MISSILES, Optional.of(CAP), Optional.of(BAN)),
            new Change(INSPECTIONS, Optional.empty(), Optional.of(VISITS)),
            new Change(TRADE, Optional.empty(), Optional.of(QUOTA)));
    assertThat(answer.adopted()).containsExactly(SOUTH);
    assertThat(answer.needed()).containsExactly(NORTH, SOUTH);
    assertThat(answer.standing()).isEqualTo(new Standing.Adoptable());
    assertThat(answer.criticisms())
        .containsExactly(new CriticismFace(NORTH, Set.of(TRADE), "Too much."));
  }

  @Test
  void aSheetSaysWhatItWouldReplaceAndWhoWouldNotSign() {
    var board =
        board(
            threeBanks()
                .and(north.tables(settles(MISSILES, CAP)), east.adopts(1), south.adopts(1))
                .and(north.tables(settles(MISSILES, BAN))));
    assertThat(board.sheets().getFirst().replaces())
        .containsExactly(
            new ReplacementFace(new SheetId(1), List.of(MISSILES), List.of(NORTH, SOUTH, EAST)));
    var refused =
        board(threeBanks(seats(north), seats(south)).and(north.tables(settles(DAM, SHARED))));
    assertThat(refused.sheets().getFirst().withheld()).containsExactly(EAST);
  }

  @Test
  void aSheetThatOneAloneIsBoundByNeedsAnother() {
    var board = board(openFloor().and(south.tables(settles(TRADE, QUOTA))));
    assertThat(board.sheets().getFirst().needed()).containsExactly(SOUTH);
    assertThat(board.sheets().getFirst().needsAnother()).isTrue();
  }

  @Test
  void agreementsShowHowFarTheyHaveCome() {
    var agreed =
        threeBanks()
            .and(north.tables(settles(RADAR, STATION)), south.adopts(1), east.adopts(1))
            .and(advances(), north.ratifies(1));
    var terms = Map.of(RADAR, STATION);
    var parties = List.of(NORTH, SOUTH, EAST);
    assertThat(board(agreed).agreements())
        .containsExactly(
            new AgreementFace(
                new SheetId(1),
                terms,
                parties,
                List.of(NORTH, EAST),
                List.of(NORTH),
                Optional.empty()));
    assertThat(board(agreed).outcome()).isEqualTo(agreed.room().scenario().statusQuo().terms());
    assertThat(board(agreed.and(east.ratifies(1), advances())).agreements())
        .as("the South signed without need and did not confirm")
        .containsExactly(
            new AgreementFace(
                new SheetId(1),
                terms,
                List.of(NORTH, EAST),
                List.of(NORTH, EAST),
                List.of(NORTH, EAST),
                Optional.of(1)));
  }

  @Test
  void itShowsTheNewestHeadline() {
    assertThat(board(briefing()).headline()).isEmpty();
    assertThat(board(briefing().and(puts(FLOOD))).headline())
        .contains(
            new Headline(
                Optional.of(FLOOD),
                "Flood on both banks",
                riverPact().inject(FLOOD).orElseThrow().text(),
                "2030-03-20"));
  }
}
