package org.parley.exercise.desk;

import org.parley.exercise.Roster;
import org.parley.exercise.lane.Clocks;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes everything up where it stopped before the web server lets anyone in. */
@Component
class OpenDoors implements SmartLifecycle {

  /** Long before the web server starts; the timekeeper begins right after. */
  private static final int PHASE = 0;

  private final ExerciseTables tables;
  private final Register register;
  private final Clocks clocks;
  private volatile boolean running;

  OpenDoors(ExerciseTables tables, Register register, Clocks clocks) {
    this.tables = tables;
    this.register = register;
    this.clocks = clocks;
  }

  @Override
  public void start() {
    tables.selectAll().forEach(register::put);
    clocks.takeUp(
        register.open().stream()
            .flatMap(enrolment -> enrolment.rooms().stream())
            .map(Roster.RoomName::room)
            .toList());
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
