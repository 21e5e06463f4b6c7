package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Ids;
import org.parley.exercise.School;

/** The clocks of all rooms hang on one thread, which nothing may end but the server itself. */
class BeatingTest {

  @TempDir Path folder;

  @Test
  void anErrorOfTheMachineDoesNotStopTheClocks() throws InterruptedException {
    var clock = new ManualClock(MORNING);
    var looks = new CountDownLatch(3);
    InstantSource failing =
        () -> {
          looks.countDown();
          throw new InternalError("the machine failed");
        };
    try (var school = School.in(folder, clock)) {
      var timekeeper = new Timekeeper(school.rooms(), failing, new Ids(new Random(7)));
      var beating = new Beating(timekeeper, school.part(Heartbeat.class), clock);
      beating.start();
      assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
      beating.stop();
    }
  }
}
