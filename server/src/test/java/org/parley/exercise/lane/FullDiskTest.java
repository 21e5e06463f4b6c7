package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.lane.Stories.BLUE;
import static org.parley.exercise.lane.Stories.bulletin;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Answer;
import org.parley.exercise.School;
import org.parley.journal.Entry;
import org.parley.journal.FullDisk;
import org.parley.journal.JournalFailure;

/** What cannot be stored is not told, and is done once when it is sent again. */
class FullDiskTest {

  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void makeRoom() {
    FullDisk.makeRoom();
  }

  @Test
  void aFullDiskRefusesAndTheRoomGoesOnWhenThereIsSpaceAgain() throws Exception {
    try (var school = School.onFullDisk(folder, new ManualClock(MORNING))) {
      var blue = Stories.dealt(school, BLUE);
      var told = new ArrayList<Long>();
      school.rooms().listen((before, after, seq, at, events) -> told.add(seq));

      FullDisk.fillUp();
      assertThatThrownBy(blue.facilitator(bulletin("Flood"), "flood")::join)
          .hasCauseInstanceOf(JournalFailure.class);
      assertThat(blue.now().bulletin()).isEmpty();
      assertThat(told).isEmpty();

      FullDisk.makeRoom();
      assertThat(blue.facilitator(bulletin("Flood"), "flood").join())
          .isEqualTo(new Answer.Accepted(4));
      assertThat(told).containsExactly(4L);
      assertThat(school.rooms().history(BLUE))
          .extracting(Entry::commandId)
          .containsOnlyOnce("flood");
    }
  }
}
