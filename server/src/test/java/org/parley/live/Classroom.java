package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.api.Browser;
import org.parley.exercise.Answer;
import org.parley.exercise.Attempt;
import org.parley.exercise.CommandId;
import org.parley.exercise.Exercise;
import org.parley.exercise.Exercises;
import org.parley.exercise.Joined;
import org.parley.exercise.NewExercise;
import org.parley.exercise.Rooms;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Talk;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.scenario.Scenarios;
import org.parley.scenario.SeatRole;
import org.parley.scenario.pack.ScenarioPacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A class that plays in two rooms on a running server: the river pact, or a shipped scenario. */
final class Classroom {

  static final String TOKEN = "a-token-from-the-session";

  /** Talk in the app, an open floor, and no clock: phases end when the facilitator says so. */
  private static final RoomSettings UNTIMED =
      new RoomSettings(
          Talk.BOTH,
          PointsDisplay.EXACT,
          Optional.empty(),
          2,
          FloorRule.OPEN,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          RoomSettings.Implementing.NONE,
          Duration.ZERO);

  private final int port;
  private final Exercises exercises;
  private final Rooms rooms;
  private final Exercise exercise;
  private int commands;

  private Classroom(
      int port, Exercises exercises, Rooms rooms, Scenario scenario, RoomSettings settings) {
    this.port = port;
    this.exercises = exercises;
    this.rooms = rooms;
    this.exercise = done(exercises.create(wanted(scenario, settings)));
  }

  static Classroom opened(int port, Exercises exercises, Rooms rooms) {
    return opened(port, exercises, rooms, Scenarios.riverPact());
  }

  static Classroom opened(int port, Exercises exercises, Rooms rooms, Scenario scenario) {
    return new Classroom(port, exercises, rooms, scenario, UNTIMED);
  }

  /** One that lives for a turn under what it signs. */
  static Classroom living(int port, Exercises exercises, Rooms rooms, Scenario scenario) {
    var aTurn = new RoomSettings.Implementing(1, Depth.FULL, true, Duration.ZERO, Duration.ZERO);
    return new Classroom(port, exercises, rooms, scenario, UNTIMED.living(aTurn));
  }

  private static NewExercise wanted(Scenario scenario, RoomSettings settings) {
    var parties = scenario.parties().stream().map(Party::id).collect(Collectors.toSet());
    return new NewExercise("Class 7b", scenario.id(), 2, settings, parties);
  }

  Exercise exercise() {
    return exercise;
  }

  RoomId room(int number) {
    return exercise.roster().rooms().get(number - 1).room();
  }

  // People

  Joined join(String name) {
    return done(exercises.join(exercise.code().value(), name));
  }

  void seat(Joined who, int room, PartyId party, SeatRole role) {
    done(exercises.place(exercise.id(), who.delegate(), room(room), party, role));
  }

  void unseat(Joined who) {
    done(exercises.unplace(exercise.id(), who.delegate()));
  }

  void remove(Joined who) {
    done(exercises.remove(exercise.id(), who.delegate()));
  }

  void close() {
    done(exercises.close(exercise.id()));
  }

  /** The browser of somebody who has joined. */
  Browser browser(Joined who) {
    var browser = new Browser(port);
    browser.cookies().put("PARLEY_SEAT", who.token().value());
    return browser;
  }

  /** Somebody who joins as head of a delegation, connects, and knows how the room stands. */
  LiveSeat seated(String name, int room, PartyId party) {
    var joined = join(name);
    seat(joined, room, party, SeatRole.HEAD);
    return LiveSeat.in(room(room), connected(joined)).synced();
  }

  // Connections

  StompClient connected(Joined who) {
    return opened(who).connect(TOKEN);
  }

  /** A handshake as one's browser makes it. */
  StompClient opened(Joined who) {
    return opened("PARLEY_SEAT=" + who.token().value() + "; PARLEY_CSRF=" + TOKEN);
  }

  StompClient stranger() {
    return opened("PARLEY_CSRF=" + TOKEN).connect(TOKEN);
  }

  StompClient opened(String cookies) {
    return StompClient.open(port, Map.of("Cookie", cookies, "Origin", "http://localhost:" + port));
  }

  // Rooms

  void facilitator(int room, Command.OfFacilitator command) {
    var id = new CommandId("facilitator-" + ++commands);
    assertThat(rooms.submit(room(room), new Actor.Facilitator(), id, command).join())
        .isInstanceOf(Answer.Accepted.class);
  }

  void nextPhase(int room) {
    var stage = rooms.find(room(room)).orElseThrow().stage();
    facilitator(room, new Command.AdvancePhase(stage));
  }

  /** Leads a room to a phase that is still to come. */
  void nextPhases(int room, Class<? extends Stage> until) {
    while (!until.isInstance(rooms.find(room(room)).orElseThrow().stage())) {
      nextPhase(room);
    }
  }

  /** Leads a room through briefing and statements. */
  void beginNegotiation(int room) {
    facilitator(room, new Command.BeginBriefing());
    nextPhase(room);
    nextPhase(room);
  }

  private static <T> T done(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Done<T>(var value) -> value;
      case Attempt.Refused<T>(var reason) -> throw new AssertionError(reason.sentence());
    };
  }

  static final class Configuration {

    @Bean
    @Primary
    ScenarioLibrary shelf() {
      var scenarios = new ArrayList<>(ScenarioPacks.shipped().scenarios());
      scenarios.add(Scenarios.riverPact());
      return new Shelf(List.copyOf(scenarios));
    }
  }

  private record Shelf(List<Scenario> scenarios) implements ScenarioLibrary {

    @Override
    public Optional<Scenario> find(ScenarioId id) {
      return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    @Override
    public List<PackProblem> problems() {
      return List.of();
    }
  }
}
