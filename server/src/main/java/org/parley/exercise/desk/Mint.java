package org.parley.exercise.desk;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Ids;
import org.parley.exercise.JoinCode;
import org.parley.exercise.SeatToken;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/** Makes everything that is random about exercises and people. */
@Component
class Mint {

  private final RandomGenerator random;
  private final Ids ids;

  Mint(RandomGenerator random, Ids ids) {
    this.random = random;
    this.ids = ids;
  }

  ExerciseId exercise() {
    return new ExerciseId(ids.next());
  }

  RoomId room() {
    return new RoomId(ids.next());
  }

  DelegateId delegate() {
    return new DelegateId(ids.next());
  }

  SeatToken seatToken() {
    return new SeatToken(Secrets.random(random));
  }

  String projectorKey() {
    return Secrets.random(random);
  }

  /** Seeds all dice of one room. */
  long seed() {
    return random.nextLong();
  }

  JoinCode code(Predicate<JoinCode> isTaken) {
    return Stream.generate(() -> Codes.random(random))
        .filter(code -> !isTaken.test(code))
        .findFirst()
        .orElseThrow();
  }
}
