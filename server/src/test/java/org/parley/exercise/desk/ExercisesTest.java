package org.parley.exercise.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.School.done;
import static org.parley.exercise.School.refusal;
import static org.parley.exercise.desk.Lobby.joined;
import static org.parley.exercise.desk.Lobby.opened;
import static org.parley.exercise.desk.Lobby.roster;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Answer;
import org.parley.exercise.Classes;
import org.parley.exercise.CommandId;
import org.parley.exercise.DelegateId;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal.ExerciseClosed;
import org.parley.exercise.ExerciseRefusal.NoSuchRole;
import org.parley.exercise.ExerciseRefusal.NotForAllRooms;
import org.parley.exercise.ExerciseRefusal.PartiesUnfit;
import org.parley.exercise.ExerciseRefusal.PartyNotPlayed;
import org.parley.exercise.ExerciseRefusal.RoomRefused;
import org.parley.exercise.ExerciseRefusal.RoomsUnfit;
import org.parley.exercise.ExerciseRefusal.SettingUnfit;
import org.parley.exercise.ExerciseRefusal.TitleUnfit;
import org.parley.exercise.ExerciseRefusal.UnknownDelegate;
import org.parley.exercise.ExerciseRefusal.UnknownExercise;
import org.parley.exercise.ExerciseRefusal.UnknownRoom;
import org.parley.exercise.ExerciseRefusal.UnknownScenario;
import org.parley.exercise.ExerciseRefusal.UnknownToken;
import org.parley.exercise.ListedExercise;
import org.parley.exercise.NewExercise;
import org.parley.exercise.Place;
import org.parley.exercise.RoomAnswer;
import org.parley.exercise.Roster;
import org.parley.exercise.School;
import org.parley.negotiation.Clock;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Seat;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.Scenarios;
import org.parley.scenario.SeatRole;

/** What a facilitator does with a class before and while it plays. */
class ExercisesTest {

  private static final NewExercise WANTED = Classes.wanted(Scenarios.riverPact(), 2);

  @TempDir Path folder;
  private final ManualClock clock = new ManualClock(MORNING);
  private School school;

  @BeforeEach
  void open() {
    school = School.in(folder, clock);
  }

  @AfterEach
  void close() throws InterruptedException {
    school.close();
  }

  @Test
  void anExerciseOpensWithItsRoomsAndIsTheSameAfterAPowerCut() throws Exception {
    var exercise = opened(school, 3);
    assertThat(exercise.roster().rooms())
        .extracting(Roster.RoomName::name)
        .containsExactly("Room 1", "Room 2", "Room 3");
    assertThat(exercise.played()).containsExactly(NORTH, SOUTH, CHAIR);
    assertThat(exercise.open()).isTrue();
    assertThat(rooms(exercise))
        .allSatisfy(
            room -> {
              assertThat(school.rooms().find(room)).isPresent();
              assertThat(school.rosters().exerciseOf(room)).contains(exercise.id());
            });
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(restarted.exercises().find(exercise.id())).contains(exercise);
    }
  }

  @Test
  void theNewestExerciseComesFirst() {
    var first = opened(school, 1);
    clock.advance(Duration.ofMinutes(1));
    var second = opened(school, 1);
    joined(school, first, 2);
    assertThat(school.exercises().list())
        .containsExactly(listed(second, MORNING.plusSeconds(60), 0), listed(first, MORNING, 2));
  }

  @Test
  void whatCannotBeOpenedIsRefusedByName() {
    assertThat(refusalOf(with(" ", 2, WANTED.settings(), WANTED.played())))
        .isInstanceOf(TitleUnfit.class);
    assertThat(refusalOf(with("Two\nlines", 2, WANTED.settings(), WANTED.played())))
        .isInstanceOf(TitleUnfit.class);
    assertThat(refusalOf(with("No room", 0, WANTED.settings(), WANTED.played())))
        .isInstanceOf(RoomsUnfit.class);
    assertThat(refusalOf(with("Chair alone", 1, WANTED.settings(), Set.of(CHAIR))))
        .isInstanceOf(PartiesUnfit.class);
    var strangers = Set.of(NORTH, new PartyId("atlantis"));
    assertThat(refusalOf(with("Strangers", 1, WANTED.settings(), strangers)))
        .isInstanceOf(PartiesUnfit.class);
    assertThat(refusalOf(with("Backwards", 1, negativeGrace(), WANTED.played())))
        .isEqualTo(new SettingUnfit("grace time", "between 0 seconds and 24 hours"));
    assertThat(school.exercises().list()).isEmpty();
  }

  @Test
  void anUnknownScenarioIsRefused() {
    var unknown =
        new NewExercise("Lost", new ScenarioId("lost"), 1, WANTED.settings(), WANTED.played());
    assertThat(refusal(school.exercises().create(unknown))).isEqualTo(new UnknownScenario());
  }

  @Test
  void dealingGivesEveryoneAPlaceAndMovesNobody() {
    var exercise = opened(school, 2);
    joined(school, exercise, 6);
    var dealt = done(school.exercises().deal(exercise.id()));
    assertThat(dealt.delegates()).allMatch(person -> person.place().isPresent());
    assertThat(places(dealt).stream().map(Place::room).distinct()).hasSize(2);

    var late = joined(school, exercise, "Late");
    var again = done(school.exercises().deal(exercise.id()));
    assertThat(again.delegates().subList(0, 6)).isEqualTo(dealt.delegates());
    assertThat(school.rosters().place(late.delegate())).isPresent();
  }

  @Test
  void aPlaceIsASeatInTheRoom() {
    var exercise = opened(school, 1);
    var amira = joined(school, exercise, "Amira");
    done(school.exercises().deal(exercise.id()));
    var place = school.rosters().place(amira.delegate()).orElseThrow();
    assertThat(school.rooms().find(place.room()).orElseThrow().seats())
        .containsExactly(
            Map.entry(place.seat(), new Seat(place.seat(), place.party(), SeatRole.HEAD, "Amira")));
  }

  @Test
  void aPersonMovesBetweenRoomsAndIsInOneOnly() throws Exception {
    var exercise = opened(school, 2);
    var amira = joined(school, exercise, "Amira").delegate();
    var rooms = rooms(exercise);
    place(exercise, amira, rooms.get(0), NORTH, SeatRole.HEAD);
    place(exercise, amira, rooms.get(0), SOUTH, SeatRole.PRESS);
    var moved = place(exercise, amira, rooms.get(1), NORTH, SeatRole.MILITARY);
    assertThat(places(moved))
        .containsExactly(
            new Place(rooms.get(1), new SeatId(amira.value()), NORTH, SeatRole.MILITARY));
    assertThat(school.rooms().find(rooms.get(0)).orElseThrow().seats()).isEmpty();
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(roster(restarted, exercise)).isEqualTo(moved);
    }
  }

  @Test
  void whoseNewSeatIsTakenKeepsTheOldOne() {
    var exercise = opened(school, 2);
    var amira = joined(school, exercise, "Amira").delegate();
    var boris = joined(school, exercise, "Boris").delegate();
    var rooms = rooms(exercise);
    place(exercise, amira, rooms.get(0), NORTH, SeatRole.HEAD);
    var before = place(exercise, boris, rooms.get(1), NORTH, SeatRole.HEAD);
    var refused =
        refusal(school.exercises().place(exercise.id(), boris, rooms.get(0), NORTH, SeatRole.HEAD));
    assertThat(refused).isEqualTo(new RoomRefused(new Refusal.SeatTaken("Amira")));
    assertThat(roster(school, exercise)).isEqualTo(before);
  }

  @Test
  void aPlaceThatDoesNotExistIsRefusedByName() {
    var exercise = Classes.wanted(Scenarios.riverPact(), 1);
    var withoutChair = done(school.exercises().create(played(exercise, Set.of(NORTH, SOUTH))));
    var room = rooms(withoutChair).getFirst();
    var amira = joined(school, withoutChair, "Amira").delegate();
    assertThat(refusedPlace(withoutChair, amira, new RoomId("nowhere"), NORTH, SeatRole.HEAD))
        .isEqualTo(new UnknownRoom());
    assertThat(refusedPlace(withoutChair, amira, room, CHAIR, SeatRole.HEAD))
        .isEqualTo(new PartyNotPlayed());
    assertThat(refusedPlace(withoutChair, amira, room, NORTH, SeatRole.PRESS))
        .isEqualTo(new NoSuchRole());
    assertThat(refusedPlace(withoutChair, new DelegateId("?"), room, NORTH, SeatRole.HEAD))
        .isEqualTo(new UnknownDelegate());
    assertThat(refusal(school.exercises().deal(new ExerciseId("?"))))
        .isEqualTo(new UnknownExercise());
  }

  @Test
  void whoIsUnplacedWaitsAgainAndWhoIsRemovedIsGone() throws Exception {
    var exercise = opened(school, 1);
    var amira = joined(school, exercise, "Amira");
    done(school.exercises().deal(exercise.id()));
    var unplaced = done(school.exercises().unplace(exercise.id(), amira.delegate()));
    assertThat(unplaced.delegates())
        .extracting(Roster.Person::place)
        .containsOnly(Optional.empty());

    done(school.exercises().deal(exercise.id()));
    var removed = done(school.exercises().remove(exercise.id(), amira.delegate()));
    assertThat(removed.delegates()).isEmpty();
    assertThat(school.rooms().find(rooms(exercise).getFirst()).orElseThrow().seats()).isEmpty();
    assertThat(school.rosters().has(amira.delegate())).isFalse();
    assertThat(refusal(school.exercises().comeBack(amira.token()))).isEqualTo(new UnknownToken());
    var another = joined(school, exercise, "Amira");
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(roster(restarted, exercise).delegates())
          .extracting(Roster.Person::delegate)
          .containsExactly(another.delegate());
    }
  }

  @Test
  void oneCommandGoesToEveryRoomOnce() {
    var exercise = opened(school, 3);
    var id = new CommandId("begin-all");
    var answers = done(school.exercises().submitToAll(exercise.id(), id, begin()));
    assertThat(answers).extracting(RoomAnswer::room).isEqualTo(rooms(exercise));
    assertThat(answers).extracting(RoomAnswer::answer).containsOnly(new Answer.Accepted(2));
    assertThat(done(school.exercises().submitToAll(exercise.id(), id, begin()))).isEqualTo(answers);
    assertThat(rooms(exercise))
        .allMatch(room -> stage(room) instanceof Stage.Briefing)
        .allMatch(room -> school.rooms().history(room).size() == 2);
  }

  @Test
  void peopleAreNotSeatedInAllRoomsAtOnce() {
    var exercise = opened(school, 1);
    var seat = new Command.SeatDelegate(new SeatId("?"), NORTH, SeatRole.HEAD, "Ghost");
    assertThat(
            refusal(school.exercises().submitToAll(exercise.id(), new CommandId("seat-all"), seat)))
        .isEqualTo(new NotForAllRooms());
  }

  @Test
  void aClosedExerciseStandsStillAndCanBeRead() throws Exception {
    var exercise = opened(school, 1);
    var room = rooms(exercise).getFirst();
    joined(school, exercise, 2);
    done(school.exercises().deal(exercise.id()));
    done(school.exercises().submitToAll(exercise.id(), new CommandId("begin-all"), begin()));
    var closed = done(school.exercises().close(exercise.id()));
    assertThat(closed.open()).isFalse();
    assertThat(school.rooms().find(room).orElseThrow().clock()).isInstanceOf(Clock.Paused.class);
    assertThat(refusal(school.exercises().deal(exercise.id()))).isEqualTo(new ExerciseClosed());
    assertThat(school.rosters().roster(exercise.id())).isEmpty();
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(restarted.exercises().find(exercise.id())).contains(closed);
      assertThat(closed.roster().delegates()).allMatch(person -> person.place().isPresent());
    }
  }

  @Test
  void everyChangeOfTheRosterIsHeard() {
    var heard = new ArrayList<Integer>();
    var exercise = opened(school, 1);
    school.rosters().listen(id -> heard.add(peopleOnOpenRoster(id)));
    var amira = joined(school, exercise, "Amira").delegate();
    done(school.exercises().deal(exercise.id()));
    refusal(school.exercises().join(exercise.code().value(), "Amira"));
    done(school.exercises().unplace(exercise.id(), amira));
    done(school.exercises().remove(exercise.id(), amira));
    done(school.exercises().close(exercise.id()));
    assertThat(heard).containsExactly(1, 1, 1, 0, -1);
  }

  private static ListedExercise listed(Exercise exercise, Instant createdAt, int people) {
    return new ListedExercise(
        exercise.id(), "Class 7b", "River Pact", exercise.code(), createdAt, true, 1, people);
  }

  private Roster place(
      Exercise exercise, DelegateId delegate, RoomId room, PartyId party, SeatRole role) {
    return done(school.exercises().place(exercise.id(), delegate, room, party, role));
  }

  private Object refusedPlace(
      Exercise exercise, DelegateId delegate, RoomId room, PartyId party, SeatRole role) {
    return refusal(school.exercises().place(exercise.id(), delegate, room, party, role));
  }

  private Object refusalOf(NewExercise wanted) {
    return refusal(school.exercises().create(wanted));
  }

  private static NewExercise with(
      String title, int rooms, RoomSettings settings, Set<PartyId> played) {
    return new NewExercise(title, Scenarios.RIVER_PACT, rooms, settings, played);
  }

  private static NewExercise played(NewExercise wanted, Set<PartyId> played) {
    return with(wanted.title(), wanted.rooms(), wanted.settings(), played);
  }

  private static RoomSettings negativeGrace() {
    var plan = WANTED.settings();
    return new RoomSettings(
        plan.talk(),
        plan.pointsDisplay(),
        plan.agenda(),
        plan.turns(),
        plan.floor(),
        plan.floorTime(),
        plan.briefing(),
        plan.statements(),
        plan.negotiation(),
        plan.ratification(),
        plan.implementation(),
        Duration.ofSeconds(-1));
  }

  private static Command.OfFacilitator begin() {
    return new Command.BeginBriefing();
  }

  private static List<RoomId> rooms(Exercise exercise) {
    return exercise.roster().rooms().stream().map(Roster.RoomName::room).toList();
  }

  private static List<Place> places(Roster roster) {
    return roster.delegates().stream().flatMap(person -> person.place().stream()).toList();
  }

  private int peopleOnOpenRoster(ExerciseId id) {
    return school.rosters().roster(id).map(roster -> roster.delegates().size()).orElse(-1);
  }

  private Stage stage(RoomId room) {
    return school.rooms().find(room).orElseThrow().stage();
  }
}
