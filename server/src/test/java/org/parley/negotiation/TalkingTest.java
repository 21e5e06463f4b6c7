package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.answers;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Happened.set;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import org.junit.jupiter.api.Test;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenarios;

class TalkingTest {

  private static RoomEvent said(Channel channel, Delegate delegate, String text) {
    return new RoomEvent.MessageSaid(channel, delegate.seat(), delegate.party(), text);
  }

  @Test
  void everyoneIsHeardInThePlenaryInEveryPhase() {
    var inPlenary = said(new Channel.Plenary(), south, "Hello, all.");
    given(waitingRoom()).when(south.saysInPlenary(" Hello, all. ")).then(inPlenary);
    given(briefing()).when(south.saysInPlenary("Hello, all.")).then(inPlenary);
    given(openFloor()).and(closes()).when(south.saysInPlenary("Hello, all.")).then(inPlenary);
  }

  @Test
  void aCaucusIsOfAnyPartiesWithTheOneThatCallsIt() {
    given(threeBanks())
        .when(south.callsCaucusWith(EAST, CHAIR))
        .then(new RoomEvent.CaucusOpened(new CaucusId(1), set(SOUTH, EAST, CHAIR), SOUTH))
        .when(chair.saysInCaucus(1, "Well?"))
        .then(said(new Channel.Caucus(new CaucusId(1)), chair, "Well?"))
        .when(north.callsCaucusWith(SOUTH))
        .then(new RoomEvent.CaucusOpened(new CaucusId(2), set(NORTH, SOUTH), NORTH));
  }

  @Test
  void theSamePartiesMeetInTheSameCaucus() {
    given(threeBanks())
        .and(south.callsCaucusWith(EAST))
        .when(east.callsCaucusWith(SOUTH))
        .thenNothing();
  }

  @Test
  void aCaucusNeedsOthersAndTheyMustExist() {
    given(briefing()).when(south.callsCaucusWith()).thenRefused(new Refusal.Empty("caucus"));
    given(briefing()).when(south.callsCaucusWith(SOUTH)).thenRefused(new Refusal.Empty("caucus"));
    given(briefing())
        .when(south.callsCaucusWith(new PartyId("west")))
        .thenRefused(new Refusal.NoSuch("party \"west\""));
  }

  @Test
  void outsidersAreNotHeardInACaucusNorToldWhetherThereIsOne() {
    var caucus = threeBanks().and(south.callsCaucusWith(EAST));
    var outside = new Refusal.NotInThatCaucus();
    given(caucus).when(north.saysInCaucus(1, "Let me in.")).thenRefused(outside);
    given(caucus).when(north.saysInCaucus(2, "Let me in.")).thenRefused(outside);
  }

  @Test
  void aDelegationWhispersAmongItself() {
    given(briefing())
        .when(northernGeneral.whispers("Ask for more."))
        .then(said(new Channel.Delegation(NORTH), northernGeneral, "Ask for more."));
    given(briefing())
        .when(south.whispersTo(NORTH, "Ask for less."))
        .thenRefused(new Refusal.NotYourDelegation());
  }

  @Test
  void whoeverTalksInPersonFindsChannelsClosed() {
    var scenario = Scenarios.riverPact();
    var inPerson =
        Beginnings.emptyRoom(scenario, RoomSettings.of(scenario)).and(seats(north), seats(south));
    var closed = new Refusal.ChannelsAreClosed();
    given(inPerson).when(north.saysInPlenary("Hello.")).thenRefused(closed);
    given(inPerson).when(north.whispers("Hello.")).thenRefused(closed);
    given(inPerson).when(north.callsCaucusWith(SOUTH)).thenRefused(closed);
    given(inPerson).and(north.raisesHand("How does it work?"));
  }

  @Test
  void duringAPauseCaucusesWait() {
    given(threeBanks())
        .and(south.callsCaucusWith(EAST), pauses())
        .when(south.saysInCaucus(1, "Now?"))
        .thenRefused(new Refusal.ClockStandsStill())
        .when(north.callsCaucusWith(EAST))
        .thenRefused(new Refusal.ClockStandsStill());
  }

  @Test
  void messagesSaySomethingAndNotTooMuch() {
    given(briefing()).when(north.saysInPlenary(" ")).thenRefused(new Refusal.Empty("message"));
    given(briefing())
        .when(north.saysInPlenary("x".repeat(1_001)))
        .thenRefused(new Refusal.TooLong("message", 1_000));
    given(briefing()).and(north.saysInPlenary("\uD83D\uDD4A".repeat(1_000)));
  }

  @Test
  void whoeverNeedsHelpRaisesAHandAndIsAnswered() {
    given(briefing())
        .when(north.raisesHand("What is a portal?"))
        .then(new RoomEvent.HandRaised(north.seat(), NORTH, "What is a portal?"))
        .when(north.raisesHand("What is a portal?"))
        .thenNothing()
        .when(answers(north, "A gate that weighs trains."))
        .then(
            new RoomEvent.HandAnswered(
                north.seat(), NORTH, "What is a portal?", "A gate that weighs trains."))
        .thenRoom(room -> assertThat(room.hands()).isEmpty());
  }

  @Test
  void aHandNeedsNoWordsAndCanBeAnsweredInPerson() {
    given(briefing())
        .and(north.raisesHand(""))
        .when(answers(north, ""))
        .then(new RoomEvent.HandLowered(north.seat()));
  }

  @Test
  void aHandCanBeLoweredAgain() {
    given(briefing())
        .and(north.raisesHand("Sorry?"))
        .when(north.lowersHand())
        .then(new RoomEvent.HandLowered(north.seat()))
        .when(north.lowersHand())
        .thenNothing();
  }

  @Test
  void onlyARaisedHandIsAnswered() {
    given(briefing())
        .when(answers(north, "Yes."))
        .thenRefused(new Refusal.NoSuch("raised hand at that seat"));
  }
}
