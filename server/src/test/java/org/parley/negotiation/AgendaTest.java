package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.emptyRoom;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Happened.packageTabled;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.FloorRule;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;

/** A class deals with the issues on its agenda; the others stay as they are. */
class AgendaTest {

  private static final Scenario CASE = Scenarios.withFloor(Scenarios.riverPact(), FloorRule.OPEN);
  private static final Refusal INSPECTIONS_STAY = new Refusal.NotOnTheAgenda("Inspections");

  /** Missiles and trade are dealt with, inspections are not. */
  private static Story room() {
    return emptyRoom(CASE, talking(CASE).about(Set.of(MISSILES, TRADE)))
        .and(seats(north), seats(south), beginsBriefing(), advances(), advances());
  }

  @Test
  void aSheetSettlesNothingThatIsOffTheAgenda() {
    given(room()).when(north.tables(outcome(CAP, VISITS, QUOTA))).thenRefused(INSPECTIONS_STAY);
    given(room())
        .and(north.tables(settles(TRADE, QUOTA)))
        .when(south.amends(1, outcome(CAP, VISITS, QUOTA)))
        .thenRefused(INSPECTIONS_STAY);
  }

  @Test
  void notEvenAsItIs() {
    given(room()).when(north.tables(settles(INSPECTIONS, NONE))).thenRefused(INSPECTIONS_STAY);
  }

  @Test
  void neitherDraftsNorCriticismTouchIt() {
    given(room()).when(north.drafts(settles(INSPECTIONS, VISITS))).thenRefused(INSPECTIONS_STAY);
    given(room())
        .and(north.tables(settles(TRADE, QUOTA)))
        .when(south.criticises(1, "Who looks?", INSPECTIONS))
        .thenRefused(INSPECTIONS_STAY);
  }

  @Test
  void theOutcomeKeepsItsStatusQuo() {
    var deal = deal();
    given(room()).when(north.tables(deal)).then(packageTabled(1, NORTH, deal));
    given(room())
        .and(north.tables(deal), south.adopts(1))
        .when(advances())
        .thenRoom(room -> assertThat(room.prospect()).isEqualTo(outcome(CAP, NONE, QUOTA)));
  }

  @Test
  void aRoomOpenedWithoutAnAgendaDealsWithEverything() {
    var all = outcome(CAP, VISITS, QUOTA);
    given(
            emptyRoom(CASE, talking(CASE))
                .and(seats(north), seats(south), beginsBriefing(), advances(), advances()))
        .when(north.tables(all))
        .then(packageTabled(1, NORTH, all));
  }

  private static Package deal() {
    var terms = new LinkedHashMap<IssueId, OptionId>(Map.of(MISSILES, CAP));
    terms.put(TRADE, QUOTA);
    return new Package(terms);
  }
}
