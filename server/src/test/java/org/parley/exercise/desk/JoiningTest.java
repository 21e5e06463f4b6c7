package org.parley.exercise.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.School.done;
import static org.parley.exercise.School.refusal;
import static org.parley.exercise.desk.Lobby.joined;
import static org.parley.exercise.desk.Lobby.opened;
import static org.parley.exercise.desk.Lobby.roster;

import java.nio.file.Path;
import java.security.Principal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Attempt;
import org.parley.exercise.CommandId;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal.ExerciseClosed;
import org.parley.exercise.ExerciseRefusal.ExerciseFull;
import org.parley.exercise.ExerciseRefusal.NameTaken;
import org.parley.exercise.ExerciseRefusal.UnknownCode;
import org.parley.exercise.ExerciseRefusal.UnknownToken;
import org.parley.exercise.Identity;
import org.parley.exercise.Joined;
import org.parley.exercise.Roster;
import org.parley.exercise.School;
import org.parley.exercise.SeatToken;
import org.parley.exercise.SignInId;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;

/** People come in by the code, once, and come back by their token, always. */
class JoiningTest {

  @TempDir Path folder;
  private final ManualClock clock = new ManualClock(MORNING);
  private School school;
  private Exercise exercise;

  @BeforeEach
  void open() {
    school = School.in(folder, clock);
    exercise = opened(school, 2);
  }

  @AfterEach
  void close() throws InterruptedException {
    school.close();
  }

  @Test
  void whoJoinsWaitsInTheLobby() {
    var amira = joined(school, exercise, " Amira ");
    assertThat(amira.name()).isEqualTo("Amira");
    assertThat(roster(school, exercise).delegates())
        .containsExactly(new Roster.Person(amira.delegate(), "Amira", Optional.empty()));
    assertThat(school.rosters().has(amira.delegate())).isTrue();
    assertThat(school.rosters().place(amira.delegate())).isEmpty();
  }

  @Test
  void theCodeWorksHoweverItIsTyped() {
    var code = exercise.code().value().toLowerCase(Locale.ROOT);
    var spaced = code.substring(0, 3) + " " + code.substring(3);
    assertThat(done(school.exercises().findByCode(spaced)).id()).isEqualTo(exercise.id());
    assertThat(done(school.exercises().join(spaced, "Amira")).exercise()).isEqualTo(exercise.id());
  }

  @Test
  void aWrongCodeLeadsNowhere() {
    assertThat(refusal(school.exercises().join("OOOOOO", "Amira"))).isEqualTo(new UnknownCode());
    assertThat(refusal(school.exercises().findByCode(""))).isEqualTo(new UnknownCode());
  }

  @Test
  void aNameIsGivenOnceAndTheNextIsOfferedAnother() {
    joined(school, exercise, "Amira");
    joined(school, exercise, "Amira 2");
    assertThat(refusal(school.exercises().join(exercise.code().value(), "AMIRA ")))
        .isEqualTo(new NameTaken("Amira", "AMIRA 3"));
    joined(school, opened(school, 1), "Amira");
    assertThat(roster(school, exercise).delegates()).hasSize(2);
  }

  @Test
  void anExerciseTakesAsManyAsItHasSeats() {
    joined(school, exercise, 14);
    assertThat(refusal(school.exercises().join(exercise.code().value(), "One more")))
        .isEqualTo(new ExerciseFull(14));
  }

  @Test
  void whoComesWhenTheClassPlaysGetsAFreeSeatAtOnceWhereTheFewestSit() {
    joined(school, exercise, 5);
    done(school.exercises().deal(exercise.id()));
    done(
        school
            .exercises()
            .submitToAll(exercise.id(), new CommandId("begin-all"), new Command.BeginBriefing()));
    var before = peopleByRoom();
    var late = joined(school, exercise, "Late");
    var room = school.rosters().place(late.delegate()).orElseThrow().room();
    assertThat(before.get(room)).isEqualTo(Collections.min(before.values()));
  }

  @Test
  void whoComesWhenAllPlayedRoomsAreFullIsInAndWaits() {
    joined(school, exercise, 7);
    var first = exercise.roster().rooms().getFirst().room();
    var seats = SeatPlan.of(exercise.scenario(), exercise.played()).chairs().iterator();
    roster(school, exercise)
        .delegates()
        .forEach(
            person -> {
              var chair = seats.next();
              done(
                  school
                      .exercises()
                      .place(exercise.id(), person.delegate(), first, chair.party(), chair.role()));
            });
    school
        .rooms()
        .submit(first, new Actor.Facilitator(), new CommandId("begin"), new Command.BeginBriefing())
        .join();
    var late = joined(school, exercise, "Late");
    assertThat(school.rosters().has(late.delegate())).isTrue();
    assertThat(school.rosters().place(late.delegate())).isEmpty();
  }

  private Map<RoomId, Long> peopleByRoom() {
    return roster(school, exercise).delegates().stream()
        .collect(
            Collectors.groupingBy(
                person -> person.place().orElseThrow().room(), Collectors.counting()));
  }

  @Test
  void aClosedExerciseLetsNobodyInNorBack() {
    var amira = joined(school, exercise, "Amira");
    done(school.exercises().close(exercise.id()));
    assertThat(refusal(school.exercises().join(exercise.code().value(), "Boris")))
        .isEqualTo(new ExerciseClosed());
    assertThat(refusal(school.exercises().comeBack(amira.token()))).isEqualTo(new ExerciseClosed());
    assertThat(school.rosters().has(amira.delegate())).isFalse();
    assertThat(identify(amira.token().value())).isEqualTo(new Identity.Anonymous());
  }

  @Test
  void aTokenIsThePersonOnAnyDeviceAndAfterAPowerCut() throws Exception {
    var amira = joined(school, exercise, "Amira");
    assertThat(done(school.exercises().comeBack(amira.token()))).isEqualTo(amira);
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(done(restarted.exercises().comeBack(amira.token()))).isEqualTo(amira);
      assertThat(restarted.exercises().find(exercise.id()))
          .isEqualTo(school.exercises().find(exercise.id()));
    }
  }

  @Test
  void aTokenIsLongAndNotStored() {
    var amira = joined(school, exercise, "Amira");
    assertThat(amira.token().value()).matches("[A-Za-z0-9_-]{43}");
    assertThat(amira.token().toString()).doesNotContain(amira.token().value());
    assertThat(school.database().template().queryForList("select * from delegate").toString())
        .doesNotContain(amira.token().value())
        .contains("Amira");
  }

  @Test
  void aWrongTokenIsNobody() {
    joined(school, exercise, "Amira");
    assertThat(refusal(school.exercises().comeBack(new SeatToken("guess"))))
        .isEqualTo(new UnknownToken());
    assertThat(identify("guess")).isEqualTo(new Identity.Anonymous());
  }

  @Test
  void theSeatCookieTellsWhoSomeoneIsUnlessTheFacilitatorSignedIn() {
    var amira = joined(school, exercise, "Amira");
    assertThat(identify(amira.token().value()))
        .isEqualTo(new Identity.Delegate(exercise.id(), amira.delegate()));
    Principal teacher = () -> "a-sign-in";
    var cookies = Map.of("PARLEY_SEAT", amira.token().value());
    assertThat(school.identities().identify(Optional.of(teacher), cookies))
        .isEqualTo(new Identity.Facilitator(new SignInId("a-sign-in")));
    assertThat(school.identities().identify(Optional.empty(), Map.of()))
        .isEqualTo(new Identity.Anonymous());
  }

  @Test
  void theProjectorKeyOpensOneExerciseWhileItIsOpen() {
    assertThat(school.identities().projector(exercise.projectorKey())).contains(exercise.id());
    assertThat(school.identities().projector("guess")).isEmpty();
    done(school.exercises().close(exercise.id()));
    assertThat(school.identities().projector(exercise.projectorKey())).isEmpty();
  }

  @Test
  void twoHundredJoinAtOnceAndEachIsThereOnce() throws Exception {
    var large = opened(school, 30);
    var heard = new ConcurrentLinkedQueue<ExerciseId>();
    school.rosters().listen(heard::add);
    var all = joinAtOnce(large, 200);
    assertThat(new HashSet<>(all.stream().map(Joined::delegate).toList())).hasSize(200);
    assertThat(new HashSet<>(all.stream().map(Joined::token).toList())).hasSize(200);
    assertThat(roster(school, large).delegates())
        .extracting(Roster.Person::name)
        .containsExactlyInAnyOrderElementsOf(all.stream().map(Joined::name).toList());
    assertThat(heard).hasSize(200).containsOnly(large.id());
    try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
      assertThat(roster(restarted, large)).isEqualTo(roster(school, large));
    }
  }

  @Test
  void ofManyWhoWantOneNameAtOnceOneGetsIt() throws Exception {
    var name = "Amira";
    List<Callable<Attempt<Joined>>> tries =
        IntStream.range(0, 20)
            .<Callable<Attempt<Joined>>>mapToObj(
                _ -> () -> school.exercises().join(exercise.code().value(), name))
            .toList();
    assertThat(results(tries).stream().filter(Attempt.Done.class::isInstance)).hasSize(1);
    assertThat(roster(school, exercise).delegates()).hasSize(1);
  }

  private List<Joined> joinAtOnce(Exercise large, int people) throws Exception {
    List<Callable<Attempt<Joined>>> tries =
        IntStream.range(0, people)
            .<Callable<Attempt<Joined>>>mapToObj(
                i -> () -> school.exercises().join(large.code().value(), "Person " + i))
            .toList();
    return results(tries).stream().map(School::done).toList();
  }

  private static List<Attempt<Joined>> results(List<Callable<Attempt<Joined>>> tries)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(tries).stream().map(Future::resultNow).toList();
    }
  }

  private Identity identify(String token) {
    return school.identities().identify(Optional.empty(), Map.of("PARLEY_SEAT", token));
  }
}
