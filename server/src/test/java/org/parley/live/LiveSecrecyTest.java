package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.exercise.Exercises;
import org.parley.exercise.Rooms;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Command;
import org.parley.negotiation.PreparationSheet;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole game; every byte that each side receives is kept, and none holds another's secret. */
@LiveTest
class LiveSecrecyTest {

  @LocalServerPort private int port;
  @Autowired private Exercises exercises;
  @Autowired private Rooms rooms;
  private Classroom classroom;

  @BeforeEach
  void open() {
    classroom = Classroom.opened(port, exercises, rooms);
  }

  @Test
  void nobodyReceivesAByteOfAnothersSecrets() {
    var north = classroom.seated("Amira", 1, NORTH);
    var south = classroom.seated("Badr", 1, SOUTH);
    var chair = classroom.seated("Nura", 1, CHAIR);
    var elsewhere = classroom.seated("Dina", 2, NORTH);
    var wall = wall();
    play(north, south);
    var all = List.of(north, south, chair, elsewhere);
    all.forEach(seat -> seat.sync(0));
    // Whatever was sent before these answers has then arrived as well.
    all.forEach(seat -> seat.says(new Command.RaiseHand("Is that all?")));
    wall.subscribe("again", wallTopic())
        .next(frame -> frame.header("subscription").equals("again"));

    assertThat(north.client().recording()).contains("Kept by north", "Agreed by north and south");
    assertThat(south.client().recording()).contains("Kept by south", "Agreed by north and south");
    for (var listener : List.of(south.client(), chair.client(), wall)) {
      assertThat(listener.recording())
          .doesNotContain("Kept by north", "\"of-delegation\",\"party\":\"north\"");
    }
    for (var listener : List.of(north.client(), chair.client(), wall)) {
      assertThat(listener.recording())
          .doesNotContain("Kept by south", "\"of-delegation\",\"party\":\"south\"");
    }
    for (var outsider : List.of(chair.client(), elsewhere.client(), wall)) {
      assertThat(outsider.recording())
          .isNotEmpty()
          .doesNotContain("Kept by", "Agreed by north and south");
    }
    for (var listener : List.of(north, south, chair, elsewhere)) {
      assertThat(listener.client().recording())
          .doesNotContainIgnoringCase("secret")
          .doesNotContain("of-facilitator");
    }
  }

  private void play(LiveSeat north, LiveSeat south) {
    classroom.facilitator(1, new Command.BeginBriefing());
    keepSecrets(north, NORTH, SOUTH);
    keepSecrets(south, SOUTH, NORTH);
    classroom.nextPhase(1);
    classroom.nextPhase(1);
    north.does(new Command.OpenCaucus(Set.of(NORTH, SOUTH)));
    south.sees(LiveSecrecyTest::hasACaucus);
    var caucus = new Channel.Caucus(new CaucusId(1));
    south.does(new Command.Say(caucus, "Agreed by north and south alone"));
    north.does(new Command.TablePackage(outcome(CAP, VISITS, QUOTA)));
    south.does(new Command.AmendSheet(new SheetId(1), outcome(BAN, PORTAL, QUOTA)));
    north.does(new Command.AdoptSheet(new SheetId(2)));
    classroom.nextPhase(1);
    north.sees(view -> view.board().stage() instanceof Stage.Ratification);
    north.does(new Command.RatifyAgreement(new SheetId(2)));
    south.does(new Command.RatifyAgreement(new SheetId(2)));
    classroom.facilitator(1, new Command.CloseRoom());
    classroom.facilitator(1, new Command.ReleaseResults());
  }

  /** Everything that a delegation may keep to itself. */
  private void keepSecrets(LiveSeat seat, PartyId own, PartyId other) {
    var kept = "Kept by " + own;
    var guesses = Map.of(other, new PreparationSheet.Guess(TRADE, new Points(17)));
    var opening = new Package(Map.of(MISSILES, CAP));
    seat.does(new Command.SubmitPreparation(new PreparationSheet(kept, guesses, opening)));
    seat.does(new Command.SaveDraft(outcome(CAP, VISITS, QUOTA), Optional.empty()));
    seat.does(new Command.Say(new Channel.Delegation(own), kept));
    seat.does(new Command.RaiseHand(kept));
  }

  private static boolean hasACaucus(Frame.View view) {
    return !((OwnBoard.OfDelegation) view.own()).caucuses().isEmpty();
  }

  private StompClient wall() {
    var key = classroom.exercise().projectorKey();
    return classroom
        .stranger()
        .subscribe("class", "/projector/" + key)
        .subscribe("room", wallTopic());
  }

  private String wallTopic() {
    return "/projector/" + classroom.exercise().projectorKey() + "/" + classroom.room(1);
  }
}
