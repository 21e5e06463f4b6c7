package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingStatements;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Happened.packageTabled;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;

class DraftingTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);

  private static PreparationSheet.Guess guess(IssueId priority) {
    return new PreparationSheet.Guess(priority, new Points(20));
  }

  @Test
  void theBriefingEndsWithAPreparationSheet() {
    var sheet = new PreparationSheet("Security.", Map.of(SOUTH, guess(TRADE)), DEAL);
    given(briefing())
        .when(north.prepares(Map.of(SOUTH, guess(TRADE)), DEAL))
        .then(new RoomEvent.PreparationSubmitted(north.seat(), sheet))
        .thenRoom(room -> assertThat(room.preparations()).containsValue(sheet));
  }

  @Test
  void thePreparationSheetIsForTheBriefing() {
    var onlyThen = new Refusal.NotInThisPhase("during the briefing");
    given(waitingRoom()).when(north.prepares("Security.")).thenRefused(onlyThen);
    given(openingStatements()).when(north.prepares("Security.")).thenRefused(onlyThen);
  }

  @Test
  void guessesAreAboutOthersThatHavePoints() {
    given(briefing())
        .when(north.prepares(Map.of(NORTH, guess(TRADE)), DEAL))
        .thenRefused(new Refusal.NoSuch("other party \"north\" with points"));
    given(briefing())
        .when(north.prepares(Map.of(CHAIR, guess(TRADE)), DEAL))
        .thenRefused(new Refusal.NoSuch("other party \"chair\" with points"));
    given(briefing())
        .when(north.prepares(Map.of(new PartyId("west"), guess(TRADE)), DEAL))
        .thenRefused(new Refusal.NoSuch("other party \"west\" with points"));
    given(briefing())
        .when(north.prepares(Map.of(SOUTH, guess(new IssueId("moon"))), DEAL))
        .thenRefused(new Refusal.NoSuch("issue \"moon\""));
  }

  @Test
  void theOpeningNamesWhatThereIs() {
    given(briefing())
        .when(north.prepares(Map.of(), settles(TRADE, new OptionId("gift"))))
        .thenRefused(new Refusal.NoSuch("option \"gift\" on Trade"));
    given(briefing())
        .when(north.prepares("x".repeat(2_001)))
        .thenRefused(new Refusal.TooLong("account of your interests", 2_000));
  }

  @Test
  void aDraftMayBeUnfinishedAndImpossible() {
    given(briefing()).and(north.drafts(Package.EMPTY));
    given(openFloor())
        .when(north.drafts(settles(INSPECTIONS, PORTAL)))
        .then(
            new RoomEvent.DraftSaved(north.seat(), settles(INSPECTIONS, PORTAL), Optional.empty()))
        .when(north.drafts(settles(INSPECTIONS, PORTAL)))
        .thenNothing();
  }

  @Test
  void aDraftNamesWhatThereIs() {
    given(briefing())
        .when(north.drafts(settles(new IssueId("moon"), CAP)))
        .thenRefused(new Refusal.NoSuch("issue \"moon\""));
    given(briefing())
        .when(north.asks(new Command.SaveDraft(DEAL, Optional.of(new SheetId(3)))))
        .thenRefused(new Refusal.NoSuch("sheet 3"));
  }

  @Test
  void thereIsADraftForEachSeatFromTheBriefingOn() {
    given(waitingRoom())
        .when(north.drafts(DEAL))
        .thenRefused(new Refusal.NotInThisPhase("from the briefing to the end of the last turn"));
    given(briefing())
        .and(north.drafts(DEAL), northernGeneral.drafts(settles(MISSILES, BAN)))
        .thenRoom(room -> assertThat(room.drafts()).hasSize(2));
  }

  @Test
  void aDraftCanBeDiscarded() {
    given(briefing())
        .and(north.drafts(DEAL))
        .when(north.discardsDraft())
        .then(new RoomEvent.DraftDiscarded(north.seat()))
        .when(north.discardsDraft())
        .thenNothing();
  }

  @Test
  void tablingUsesTheDraftUpAndItsTwinInTheDelegation() {
    given(openFloor())
        .and(north.drafts(settles(MISSILES, BAN)), northernGeneral.drafts(DEAL))
        .and(south.drafts(DEAL))
        .when(north.tables(DEAL))
        .then(
            packageTabled(1, NORTH, DEAL),
            new RoomEvent.DraftDiscarded(north.seat()),
            new RoomEvent.DraftDiscarded(northernGeneral.seat()))
        .thenRoom(room -> assertThat(room.drafts()).containsOnlyKeys(south.seat()));
  }

  @Test
  void aColleaguesOtherDraftSurvives() {
    given(openFloor())
        .and(northernGeneral.drafts(outcome(CAP, VISITS, CLOSED)))
        .when(north.tables(DEAL))
        .then(packageTabled(1, NORTH, DEAL));
  }

  @Test
  void theChairDraftsItsText() {
    given(openFloor())
        .and(chair.drafts(DEAL))
        .when(chair.tablesSingleText(DEAL))
        .thenAmongOthers(new RoomEvent.DraftDiscarded(chair.seat()));
  }
}
