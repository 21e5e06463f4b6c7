package org.parley.cli.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.agent.Agent;
import org.parley.agent.Dice;
import org.parley.agent.Steward;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Decision;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.Stage;
import org.parley.perspective.Board;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * One room from the first event to the close. Every command goes through the rules; in each round
 * of a negotiation every delegation answers what is on the table and tables once, in an order that
 * the dice choose.
 */
final class RoomPlay {

  private static final Instant START = Instant.EPOCH;

  private final List<Agent> agents;
  private final List<Steward> stewards;
  private final int rounds;
  private final Dice dice;
  private final List<RoomEvent> events = new ArrayList<>();
  private Room room;
  private Board board;
  private Instant now = START;

  private RoomPlay(
      Scenario scenario,
      RoomSettings settings,
      List<Agent> agents,
      List<Steward> stewards,
      int rounds,
      Dice dice) {
    this.agents = new ArrayList<>(agents);
    this.stewards = new ArrayList<>(stewards);
    this.rounds = rounds;
    this.dice = dice;
    var opened =
        new RoomEvent.RoomOpened(
            new RoomId("simulated"),
            "Simulated",
            scenario.id(),
            scenario.contentHash(),
            dice.below(Integer.MAX_VALUE),
            settings);
    events.add(opened);
    room = Negotiation.open(opened, scenario);
    board = Perspective.board(room);
  }

  /**
   * @param stewards who live under what was signed; a party without one does nothing
   * @param rounds of each turn's negotiation; with 0 nothing is signed
   * @return all events of the room
   */
  static List<RoomEvent> of(
      Scenario scenario,
      RoomSettings settings,
      List<Agent> agents,
      List<Steward> stewards,
      int rounds,
      Dice dice) {
    var play = new RoomPlay(scenario, settings, agents, stewards, rounds, dice);
    play.seat(scenario);
    while (!(play.room.stage() instanceof Stage.Closed)) {
      play.phase();
    }
    return play.events;
  }

  private void seat(Scenario scenario) {
    for (var agent : agents) {
      var party = scenario.party(agent.party()).orElseThrow();
      order(
          new Command.SeatDelegate(
              seat(party.id()), party.id(), party.seats().getFirst(), party.name()));
    }
    order(new Command.BeginBriefing());
  }

  /** One phase. What is not over by itself when everybody has acted is ended. */
  private void phase() {
    var stage = room.stage();
    for (var round = 0; round < rounds(stage) && room.stage().equals(stage); round++) {
      shuffle(agents);
      for (var agent : agents) {
        act(agent, time(stage, round));
      }
      pass(step(stage));
    }
    live();
    if (room.stage().equals(stage)) {
      order(new Command.AdvancePhase(stage));
    }
  }

  private int rounds(Stage stage) {
    return switch (stage) {
      case Stage.Negotiation _ -> rounds;
      case Stage.Statements _ -> agents.size();
      case Stage.Waiting _,
          Stage.Briefing _,
          Stage.Ratification _,
          Stage.Ordering _,
          Stage.Consultation _,
          Stage.Closed _ ->
          1;
    };
  }

  /** The share of all negotiation that is over; 1 in the very last round. */
  private double time(Stage stage, int round) {
    if (stage instanceof Stage.Negotiation(var turn)) {
      var last = Math.max(1, room.settings().turns() * rounds - 1);
      return (double) ((turn - 1) * rounds + round) / last;
    }
    return 0;
  }

  /** Within the time of the phase, so that nothing ends by the clock. */
  private Duration step(Stage stage) {
    return stage instanceof Stage.Negotiation
        ? room.settings().negotiation().dividedBy(rounds + 1L)
        : Duration.ZERO;
  }

  /** Stewards act in turn until nobody has anything more to do; then those who order, order. */
  private void live() {
    if (!(room.stage() instanceof Stage.Ordering || room.stage() instanceof Stage.Consultation)) {
      return;
    }
    shuffle(stewards);
    var acted = true;
    while (acted) {
      acted = false;
      for (var steward : stewards) {
        acted |= does(steward, steward.acts(board, own(steward)));
      }
    }
    stewards.forEach(steward -> does(steward, steward.orders(board, own(steward))));
  }

  /** The floor may go round by the clock; agents see where it is. */
  private void pass(Duration time) {
    now = now.plus(time);
    decide(new Actor.Timekeeper(), new Command.LookAtClock());
  }

  private OwnBoard own(Steward steward) {
    return Perspective.own(room, new Viewer.Delegation(steward.party()));
  }

  private boolean does(Steward steward, Optional<Command.OfDelegate> command) {
    command.ifPresent(it -> decide(new Actor.Delegate(seat(steward.party())), it));
    return command.isPresent();
  }

  private void shuffle(List<?> players) {
    for (var place = players.size() - 1; place > 0; place--) {
      Collections.swap(players, place, dice.below(place + 1));
    }
  }

  private void act(Agent agent, double time) {
    for (var next = agent.answer(board, time); next.isPresent(); next = agent.answer(board, time)) {
      command(agent, next);
    }
    command(agent, agent.propose(board, time));
    command(agent, agent.pass(board));
  }

  private void command(Agent agent, Optional<Command.OfDelegate> command) {
    command.ifPresent(it -> decide(new Actor.Delegate(seat(agent.party())), it));
  }

  private void order(Command.OfFacilitator command) {
    decide(new Actor.Facilitator(), command);
  }

  private void decide(Actor actor, Command command) {
    switch (Negotiation.decide(room, actor, command, now)) {
      case Decision.Accepted(var more) -> {
        more.forEach(this::happens);
        board = Perspective.board(room);
      }
      case Decision.Rejected(var reason) ->
          throw new IllegalStateException(actor + " was refused " + command + ": " + reason);
    }
  }

  private void happens(RoomEvent event) {
    events.add(event);
    room = Negotiation.evolve(room, event);
  }

  private static SeatId seat(PartyId party) {
    return new SeatId(party.value());
  }
}
