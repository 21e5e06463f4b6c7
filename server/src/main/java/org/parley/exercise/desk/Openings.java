package org.parley.exercise.desk;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.parley.exercise.Answer;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseRefusal.UnknownScenario;
import org.parley.exercise.NewExercise;
import org.parley.exercise.Rooms;
import org.parley.exercise.Roster.RoomName;
import org.parley.negotiation.RoomEvent.RoomOpened;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioLibrary;
import org.springframework.stereotype.Component;

/**
 * Opens exercises. The rooms come first and the exercise after: if the server dies in between,
 * there are rooms that nobody asks for, but never an exercise without its rooms.
 */
@Component
class Openings {

  private final ScenarioLibrary library;
  private final Rooms rooms;
  private final ExerciseTables tables;
  private final Register register;
  private final Mint mint;
  private final InstantSource clock;

  /** Held while a code is chosen and stored, so that no other exercise takes it. */
  private final ReentrantLock choosing = new ReentrantLock();

  Openings(
      ScenarioLibrary library,
      Rooms rooms,
      ExerciseTables tables,
      Register register,
      Mint mint,
      InstantSource clock) {
    this.library = library;
    this.rooms = rooms;
    this.tables = tables;
    this.register = register;
    this.mint = mint;
    this.clock = clock;
  }

  Attempt<Enrolment> create(NewExercise wanted) {
    return library
        .find(wanted.scenario())
        .map(scenario -> create(wanted, scenario))
        .orElseGet(() -> Attempt.refused(new UnknownScenario()));
  }

  private Attempt<Enrolment> create(NewExercise wanted, Scenario scenario) {
    return Wishes.refusal(wanted, scenario)
        .map(Attempt::<Enrolment>refused)
        .orElseGet(
            () -> {
              var opened = openRooms(wanted, scenario);
              return Attempt.done(store(wanted, scenario, opened));
            });
  }

  private List<RoomName> openRooms(NewExercise wanted, Scenario scenario) {
    var names =
        IntStream.rangeClosed(1, wanted.rooms())
            .mapToObj(number -> new RoomName(mint.room(), "Room " + number))
            .toList();
    var opened =
        names.stream()
            .map(name -> rooms.open(opening(name, wanted, scenario)).thenAccept(Openings::require))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(opened).join();
    return names;
  }

  /** A room of that name can be there already only if randomness is broken. */
  private static void require(Answer answer) {
    switch (answer) {
      case Answer.Accepted _ -> {}
      case Answer.Refused(var reason) -> throw new IllegalStateException(reason.sentence());
    }
  }

  private RoomOpened opening(RoomName name, NewExercise wanted, Scenario scenario) {
    return new RoomOpened(
        name.room(),
        name.name(),
        scenario.id(),
        scenario.contentHash(),
        mint.seed(),
        wanted.settings());
  }

  private Enrolment store(NewExercise wanted, Scenario scenario, List<RoomName> opened) {
    choosing.lock();
    try {
      var enrolment =
          new Enrolment(
              mint.exercise(),
              wanted.title().strip(),
              scenario.card().title(),
              mint.code(code -> register.coded(code).filter(Enrolment::isOpen).isPresent()),
              mint.projectorKey(),
              clock.instant().truncatedTo(ChronoUnit.MILLIS),
              Optional.empty(),
              Wishes.inFloorOrder(wanted, scenario),
              opened,
              List.of(),
              0);
      tables.insert(enrolment);
      register.put(enrolment);
      return enrolment;
    } finally {
      choosing.unlock();
    }
  }
}
