package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.answers;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.posts;
import static org.parley.negotiation.Cast.puts;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.scenario.DeltaPact.DAM;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.DeltaPact.RADAR;
import static org.parley.scenario.DeltaPact.SHARED;
import static org.parley.scenario.DeltaPact.STATION;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TEST_FLIGHT;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Act;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.PartyId;

/** Which line an act adds to whose feed. */
class FeedTest {

  private static final Viewer WALL = new Viewer.Projector();
  private static final Viewer FACILITATOR = new Viewer.Facilitator();

  /** What the viewer reads of one act. */
  private static List<FeedItem> read(Story before, Act act, Viewer viewer) {
    var after = before.and(act);
    var room = before.room();
    var lines = new ArrayList<FeedItem>();
    for (var event : after.events().subList(before.events().size(), after.events().size())) {
      room = Negotiation.evolve(room, event);
      Perspective.line(room, NOON, event, viewer).ifPresent(lines::add);
    }
    return lines;
  }

  private static Viewer delegation(PartyId party) {
    return new Viewer.Delegation(party);
  }

  private static SheetId sheet(int number) {
    return new SheetId(number);
  }

  @Test
  void everyoneReadsWhatIsTabledAndWhatItChanges() {
    var terms = outcome(CAP, VISITS, QUOTA);
    assertThat(read(openFloor(), north.tables(terms), WALL))
        .containsExactly(
            new FeedItem.Tabled(NOON, sheet(1), Optional.of(NORTH), Optional.empty(), 0));
    assertThat(
            read(
                openFloor().and(north.tables(terms)),
                south.amends(1, outcome(CAP, VISITS, CLOSED)),
                WALL))
        .containsExactly(
            new FeedItem.Tabled(NOON, sheet(2), Optional.of(SOUTH), Optional.of(sheet(1)), 1));
    assertThat(read(openFloor(), chair.tablesSingleText(terms), WALL))
        .containsExactly(
            new FeedItem.Tabled(NOON, sheet(1), Optional.empty(), Optional.empty(), 0));
  }

  @Test
  void everyoneReadsWhatBecomesOfASheet() {
    var tabled = openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)));
    assertThat(read(tabled, south.criticises(1, "Too soon."), WALL))
        .containsExactly(new FeedItem.Criticised(NOON, sheet(1), SOUTH, "Too soon."));
    assertThat(read(tabled, north.withdraws(1), WALL))
        .containsExactly(new FeedItem.Withdrawn(NOON, sheet(1)));
    assertThat(read(tabled, north.amends(1, settles(MISSILES, CAP)), WALL))
        .endsWith(new FeedItem.Replaced(NOON, sheet(1), sheet(2)));
    assertThat(read(tabled, south.adopts(1), WALL))
        .containsExactly(
            new FeedItem.Adopted(NOON, sheet(1), SOUTH, false),
            new FeedItem.Agreed(NOON, sheet(1)));
  }

  @Test
  void everyoneReadsThatARevokedAdoptionIsGone() {
    var signed = threeBanks().and(north.tables(settles(RADAR, STATION)), south.adopts(1));
    assertThat(read(signed, south.revokes(1), delegation(EAST)))
        .containsExactly(new FeedItem.Revoked(NOON, sheet(1), SOUTH));
  }

  @Test
  void everyoneReadsHowRatificationEnds() {
    var agreed =
        openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)), south.adopts(1), advances());
    assertThat(read(agreed.and(north.ratifies(1)), south.ratifies(1), WALL))
        .containsExactly(
            new FeedItem.Ratified(NOON, sheet(1), SOUTH, false),
            new FeedItem.InForce(NOON, sheet(1)),
            new FeedItem.PhaseOpened(NOON, new Stage.Statements(2)));
    assertThat(read(agreed, south.declines(1), WALL))
        .startsWith(
            new FeedItem.Declined(NOON, sheet(1), SOUTH, false),
            new FeedItem.Failed(NOON, sheet(1), List.of(SOUTH), Optional.empty()));
  }

  @Test
  void everyoneReadsThatAPartyWhichNobodyPlaysFollowedItsInstructions() {
    var eastIsEmpty = threeBanks(seats(north), seats(south));
    assertThat(read(eastIsEmpty, north.tables(settles(RADAR, STATION)), WALL))
        .endsWith(
            new FeedItem.Adopted(NOON, sheet(1), EAST, true), new FeedItem.Agreed(NOON, sheet(1)));
    assertThat(read(eastIsEmpty, north.tables(settles(DAM, SHARED)), WALL))
        .endsWith(new FeedItem.Withheld(NOON, sheet(1), EAST));
    assertThat(read(eastIsEmpty.and(north.tables(settles(RADAR, STATION))), advances(), WALL))
        .endsWith(new FeedItem.Ratified(NOON, sheet(1), EAST, true));
  }

  @Test
  void newsIsForEveryone() {
    assertThat(read(briefing(), puts(TEST_FLIGHT), WALL))
        .containsExactly(
            new FeedItem.Bulletin(
                NOON,
                "A missile flies",
                "The North says that it launched a weather rocket.",
                "2030-09-10",
                List.of("register")));
    assertThat(read(briefing(), posts("Ten minutes", "left"), delegation(CHAIR)))
        .containsExactly(new FeedItem.Bulletin(NOON, "Ten minutes", "left", "", List.of()));
  }

  @Test
  void wordsReachWhomTheyAreMeantFor() {
    var caucus = threeBanks().and(south.callsCaucusWith(EAST));
    var words =
        new FeedItem.Message(
            NOON, new Channel.Caucus(new CaucusId(1)), EAST, east.seat(), "Esra", "Deal?");
    var act = east.saysInCaucus(1, "Deal?");
    assertThat(read(caucus, act, delegation(SOUTH))).containsExactly(words);
    assertThat(read(caucus, act, FACILITATOR)).containsExactly(words);
    assertThat(read(caucus, act, delegation(NORTH))).isEmpty();
    assertThat(read(caucus, act, delegation(CHAIR))).isEmpty();
    assertThat(read(caucus, act, WALL)).isEmpty();
  }

  @Test
  void aCaucusIsKnownToThoseInIt() {
    var called = new FeedItem.CaucusCalled(NOON, new CaucusId(1), List.of(SOUTH, EAST), SOUTH);
    var act = south.callsCaucusWith(EAST);
    assertThat(read(threeBanks(), act, delegation(EAST))).containsExactly(called);
    assertThat(read(threeBanks(), act, delegation(NORTH))).isEmpty();
    assertThat(read(threeBanks(), act, WALL)).isEmpty();
  }

  @Test
  void aDelegationIsHeardByItselfAndTheFacilitator() {
    var act = northernGeneral.whispers("Ask for more.");
    assertThat(read(briefing(), act, delegation(NORTH))).hasSize(1);
    assertThat(read(briefing(), act, FACILITATOR)).hasSize(1);
    assertThat(read(briefing(), act, delegation(SOUTH))).isEmpty();
    assertThat(read(briefing(), act, WALL)).isEmpty();
  }

  @Test
  void anAnswerIsForTheDelegationThatAsked() {
    var asked = briefing().and(north.raisesHand("What is a portal?"));
    var act = answers(north, "A gate.");
    assertThat(read(asked, act, delegation(NORTH)))
        .containsExactly(
            new FeedItem.Answer(NOON, north.seat(), NORTH, "What is a portal?", "A gate."));
    assertThat(read(asked, act, delegation(SOUTH))).isEmpty();
    assertThat(read(asked, act, WALL)).isEmpty();
  }

  @Test
  void workInADelegationAddsNothing() {
    assertThat(read(briefing(), north.prepares("Win."), FACILITATOR)).isEmpty();
    assertThat(read(briefing(), north.drafts(outcome(CAP, VISITS, QUOTA)), FACILITATOR)).isEmpty();
    assertThat(read(briefing(), north.raisesHand("?"), delegation(NORTH))).isEmpty();
  }

  @Test
  void everyoneReadsWhyAStepIsTakenBack() {
    var depot = new RoomEvent.StepTaken(NORTHERN_DEPOT, NORTH);
    var works = new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH);
    assertThat(read(firstOrders().andThen(depot), advances(), WALL))
        .contains(
            new FeedItem.StepReversed(
                NOON, NORTHERN_DEPOT, NORTH, Optional.of(sheet(1)), Optional.empty()));
    assertThat(read(firstOrdersWithoutAgreement().andThen(depot), advances(), WALL))
        .contains(
            new FeedItem.StepReversed(
                NOON, NORTHERN_DEPOT, NORTH, Optional.empty(), Optional.of(SOUTH)));
    var ordered =
        firstOrdersWithoutAgreement()
            .andThen(works)
            .and(north.seals(nothing().reversing(NORTHERN_WORKS)));
    assertThat(read(ordered, advances(), WALL))
        .contains(
            new FeedItem.StepReversed(
                NOON, NORTHERN_WORKS, NORTH, Optional.empty(), Optional.empty()));
  }
}
