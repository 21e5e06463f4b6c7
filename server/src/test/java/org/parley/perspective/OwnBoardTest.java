package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.emptyRoom;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.puts;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.FLOOD;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Story;
import org.parley.perspective.OwnBoard.DraftFace;
import org.parley.perspective.OwnBoard.HandFace;
import org.parley.perspective.OwnBoard.OfDelegation;
import org.parley.perspective.OwnBoard.OfFacilitator;
import org.parley.perspective.OwnBoard.PartyWorth;
import org.parley.perspective.OwnBoard.SheetWorth;
import org.parley.perspective.OwnBoard.Worth;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;

class OwnBoardTest {

  private static OfDelegation own(Story story, PartyId party) {
    return (OfDelegation) Perspective.own(story.room(), new Viewer.Delegation(party));
  }

  private static OfFacilitator facilitators(Story story) {
    return (OfFacilitator) Perspective.own(story.room(), new Viewer.Facilitator());
  }

  @Test
  void aDelegationSeesWhatEverySheetWouldBeWorthToIt() {
    var story = openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)));
    assertThat(own(story, NORTH).outcomeWorth()).contains(new Worth(20, -10));
    assertThat(own(story, NORTH).worths())
        .containsExactly(new SheetWorth(new SheetId(1), new Worth(45, 15)));
    assertThat(own(story, SOUTH).worths())
        .containsExactly(new SheetWorth(new SheetId(1), new Worth(45, 20)));
  }

  @Test
  void aSheetIsWorthWhatTheWholeOutcomeWouldBe() {
    var story =
        openFloor()
            .and(north.tables(settles(TRADE, QUOTA)), south.adopts(1))
            .and(north.tables(settles(MISSILES, CAP)));
    assertThat(own(story, SOUTH).worths())
        .as("a cap that nobody checks, beside the quota that was agreed")
        .containsExactly(
            new SheetWorth(new SheetId(2), worth(SOUTH, outcome(CAP, NONE, QUOTA))),
            new SheetWorth(new SheetId(1), worth(SOUTH, outcome(FREE, NONE, QUOTA))));
  }

  @ParameterizedTest
  @EnumSource(
      value = PointsDisplay.class,
      names = {"RANKED", "HIDDEN"})
  void noNumbersAreSeenWhereTheSettingHidesThem(PointsDisplay display) {
    var story =
        emptyRoom(riverPact(), talking(riverPact()).showing(display))
            .and(seats(north), seats(south), beginsBriefing(), advances(), advances())
            .and(north.tables(outcome(CAP, VISITS, QUOTA)));
    assertThat(own(story, NORTH).outcomeWorth()).isEmpty();
    assertThat(own(story, NORTH).worths()).isEmpty();
  }

  @Test
  void theChairHasNoPointsToSee() {
    var story = openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)));
    assertThat(own(story, CHAIR).outcomeWorth()).isEmpty();
    assertThat(own(story, CHAIR).worths()).isEmpty();
  }

  @Test
  void aDelegationSharesItsDraftsPreparationsAndQuestions() {
    var story =
        briefing()
            .and(northernGeneral.drafts(settles(MISSILES, CAP)), north.prepares("Win."))
            .and(north.raisesHand("How?"), chair.drafts(settles(TRADE, QUOTA)));
    var own = own(story, NORTH);
    assertThat(own.drafts())
        .containsExactly(
            new DraftFace(
                northernGeneral.seat(), settles(MISSILES, CAP).terms(), Optional.empty()));
    assertThat(own.preparations()).hasSize(1);
    assertThat(own.hands()).containsExactly(new HandFace(north.seat(), NORTH, "How?"));
    assertThat(own(story, SOUTH).drafts()).isEmpty();
    assertThat(own(story, SOUTH).preparations()).isEmpty();
    assertThat(own(story, SOUTH).hands()).isEmpty();
  }

  @Test
  void theFacilitatorSeesAllOfThat() {
    var story =
        openFloor()
            .and(north.raisesHand("How?"), south.callsCaucusWith(CHAIR), puts(FLOOD))
            .and(north.tables(outcome(CAP, VISITS, QUOTA)));
    var seen = facilitators(story);
    assertThat(seen.hands()).containsExactly(new HandFace(north.seat(), NORTH, "How?"));
    assertThat(seen.caucuses()).hasSize(1);
    assertThat(seen.injectsUsed()).containsExactly(FLOOD);
    assertThat(seen.worths())
        .containsExactly(
            new PartyWorth(
                NORTH,
                new Worth(20, -10),
                List.of(new SheetWorth(new SheetId(1), new Worth(45, 15)))),
            new PartyWorth(
                SOUTH,
                new Worth(20, -5),
                List.of(new SheetWorth(new SheetId(1), new Worth(45, 20)))));
  }

  @Test
  void theWallHasNothingOfItsOwn() {
    assertThat(Perspective.own(openFloor().room(), new Viewer.Projector()))
        .isEqualTo(new OwnBoard.OfProjector());
  }

  private static Worth worth(PartyId party, Package outcome) {
    Preferences preferences = riverPact().preferences(party).orElseThrow();
    return new Worth(preferences.worth(outcome).value(), preferences.surplus(outcome).value());
  }
}
