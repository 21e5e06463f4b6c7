package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.lane.Stories.AMIRA;
import static org.parley.exercise.lane.Stories.BLUE;
import static org.parley.exercise.lane.Stories.bulletin;
import static org.parley.exercise.lane.Stories.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Answer;
import org.parley.exercise.Rooms;
import org.parley.exercise.School;
import org.parley.journal.Entry;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.RoomId;

/** A lane takes one command at a time, stores it once and tells it afterwards, in order. */
class LaneTest {

  private static final RoomId GREEN = new RoomId("green");

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
  void aRoomIsOpenedOnce() {
    assertThat(school.rooms().open(opening(BLUE)).join()).isEqualTo(new Answer.Accepted(1));
    assertThat(school.rooms().open(opening(BLUE)).join()).isInstanceOf(Answer.Refused.class);
    assertThat(school.rooms().history(BLUE)).hasSize(1);
  }

  @Test
  void nothingHappensInARoomThatIsNotThere() {
    var answer = new Stories(school, GREEN).facilitator(bulletin("Hello")).join();
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            refused -> assertThat(refused.reason()).isInstanceOf(Refusal.NoSuch.class));
    assertThat(school.rooms().find(GREEN)).isEmpty();
  }

  @Test
  void whatIsAcceptedIsInTheJournalWhenItIsTold() {
    var blue = Stories.dealt(school, BLUE);
    var storedWhenTold = new ArrayList<Integer>();
    school
        .rooms()
        .listen(
            (before, after, seq, at, events) ->
                storedWhenTold.add(school.journal().read(BLUE).size()));
    assertThat(blue.facilitator(bulletin("Flood")).join()).isEqualTo(new Answer.Accepted(4));
    assertThat(storedWhenTold).containsExactly(4);
  }

  @Test
  void aRefusedCommandLeavesNoTrace() {
    var blue = Stories.dealt(school, BLUE);
    var before = blue.now();
    assertThat(blue.delegate(AMIRA, new Command.YieldFloor(), "too-early").join())
        .isInstanceOf(Answer.Refused.class);
    assertThat(blue.now()).isEqualTo(before);
    assertThat(school.rooms().history(BLUE)).hasSize(3);
  }

  @Test
  void aCommandSentAgainIsAnsweredAgainAndNotAppliedTwice() {
    var blue = Stories.dealt(school, BLUE);
    var first = blue.facilitator(bulletin("Flood"), "same-id").join();
    blue.facilitator(bulletin("Drought")).join();
    assertThat(blue.facilitator(bulletin("Flood"), "same-id").join()).isEqualTo(first);
    assertThat(school.rooms().history(BLUE))
        .extracting(Entry::commandId)
        .containsOnlyOnce("same-id");
  }

  @Test
  void twoRoomsMayGetTheSameCommand() {
    var blue = Stories.dealt(school, BLUE);
    var green = Stories.dealt(school, GREEN);
    blue.facilitator(bulletin("Flood"), "same-id").join();
    green.facilitator(bulletin("Flood"), "same-id").join();
    assertThat(green.now().bulletin()).isPresent();
  }

  @Test
  void manyAtOnceAreTakenOneByOneAndToldInOrder() {
    var rooms = List.of(Stories.dealt(school, BLUE), Stories.dealt(school, GREEN));
    var told = Collections.synchronizedList(new ArrayList<Rooms.Snapshot>());
    school
        .rooms()
        .listen((before, after, seq, at, events) -> told.add(new Rooms.Snapshot(after, seq)));
    var answers =
        IntStream.range(0, 100)
            .boxed()
            .flatMap(i -> rooms.stream().map(room -> room.facilitator(bulletin("Number " + i))))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(answers).join();
    var expected = LongStream.rangeClosed(4, 103).boxed().toList();
    for (var room : List.of(BLUE, GREEN)) {
      assertThat(told.stream().filter(snapshot -> snapshot.room().id().equals(room)))
          .extracting(Rooms.Snapshot::seq)
          .isEqualTo(expected);
      assertThat(school.rooms().history(room)).hasSize(103);
    }
  }

  @Test
  void aReaderInTheLaneSeesTheRoomBetweenTwoCommands() throws InterruptedException {
    var blue = Stories.dealt(school, BLUE);
    var order = Collections.synchronizedList(new ArrayList<String>());
    var read = new CountDownLatch(1);
    school.rooms().listen((before, after, seq, at, events) -> order.add("told " + seq));
    blue.facilitator(bulletin("Flood"));
    school
        .rooms()
        .inLane(
            BLUE,
            snapshot -> {
              order.add("read " + snapshot.seq());
              read.countDown();
            });
    var last = blue.facilitator(bulletin("Drought"));
    assertThat(read.await(10, TimeUnit.SECONDS)).isTrue();
    last.join();
    assertThat(order).containsExactly("told 4", "read 4", "told 5");
  }

  @Test
  void whoFailsWhileListeningOrReadingDisturbsNobody() {
    var blue = Stories.dealt(school, BLUE);
    school
        .rooms()
        .listen(
            (before, after, seq, at, events) -> {
              throw new IllegalStateException("a listener that fails on purpose");
            });
    school
        .rooms()
        .inLane(
            BLUE,
            snapshot -> {
              throw new IllegalStateException("a reader that fails on purpose");
            });
    assertThat(blue.facilitator(bulletin("Flood")).join()).isEqualTo(new Answer.Accepted(4));
  }

  @Test
  void anErrorOfTheMachineWhileListeningOrReadingStopsNoRoom() throws Exception {
    var blue = Stories.dealt(school, BLUE);
    var told = new CountDownLatch(1);
    school.rooms().listen((before, after, seq, at, events) -> fails());
    school.rooms().listen((before, after, seq, at, events) -> told.countDown());
    school.rooms().inLane(BLUE, snapshot -> fails());
    assertThat(blue.facilitator(bulletin("Flood")).get(10, TimeUnit.SECONDS))
        .isEqualTo(new Answer.Accepted(4));
    assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void fails() {
    throw new InternalError("the machine failed");
  }

  @Test
  void inARoomTimeNeverRunsBackwards() {
    var blue = Stories.dealt(school, BLUE);
    blue.facilitator(bulletin("Flood")).join();
    clock.advance(Duration.ofMinutes(-5));
    blue.facilitator(bulletin("Drought")).join();
    assertThat(school.rooms().history(BLUE)).extracting(Entry::at).isSorted().doesNotContainNull();
    assertThat(school.rooms().history(BLUE).getLast().at()).isEqualTo(MORNING);
  }
}
