package org.parley.exercise.lane;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.School;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent.RoomOpened;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SeatId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.SeatRole;

/** One room of a school, in the words of its tests. */
final class Stories {

  static final RoomId BLUE = new RoomId("blue");
  static final SeatId AMIRA = new SeatId("amira");
  static final SeatId BORIS = new SeatId("boris");

  private static final Actor FACILITATOR = new Actor.Facilitator();

  private final School school;
  private final RoomId room;
  private final AtomicInteger commands = new AtomicInteger();

  Stories(School school, RoomId room) {
    this.school = school;
    this.room = room;
  }

  static RoomOpened opening(RoomId room) {
    return opening(room, Scenarios.riverPact());
  }

  static RoomOpened opening(RoomId room, Scenario scenario) {
    return new RoomOpened(
        room, "Room " + room, scenario.id(), scenario.contentHash(), 7, RoomSettings.of(scenario));
  }

  /** An open room with a northern and a southern head. */
  static Stories dealt(School school, RoomId room) {
    return dealt(school, opening(room));
  }

  static Stories dealt(School school, RoomOpened opening) {
    var room = opening.room();
    school.rooms().open(opening).join();
    var stories = new Stories(school, room);
    stories.facilitator(seat(AMIRA, Scenarios.NORTH, "Amira")).join();
    stories.facilitator(seat(BORIS, Scenarios.SOUTH, "Boris")).join();
    return stories;
  }

  private static Command seat(SeatId seat, PartyId party, String name) {
    return new Command.SeatDelegate(seat, party, SeatRole.HEAD, name);
  }

  static Command bulletin(String headline) {
    return new Command.PostBulletin(headline, "More below.");
  }

  CompletableFuture<Answer> facilitator(Command command) {
    return facilitator(command, "story-" + commands.incrementAndGet());
  }

  CompletableFuture<Answer> facilitator(Command command, String id) {
    return school.rooms().submit(room, FACILITATOR, new CommandId(id), command);
  }

  CompletableFuture<Answer> delegate(SeatId seat, Command command, String id) {
    return school.rooms().submit(room, new Actor.Delegate(seat), new CommandId(id), command);
  }

  Room now() {
    return school.rooms().find(room).orElseThrow();
  }
}
