package org.parley.exercise.desk;

import org.parley.exercise.Roster;
import org.parley.exercise.lane.Beating;
import org.parley.exercise.lane.Clocks;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes everything up where it stopped before the web server lets anyone in. */
@Component
class OpenDoors implements SmartLifecycle {

  /** Long before the web server starts, and long after it has stopped. */
  private static final int PHASE = 0;

  private final ExerciseTables tables;
  private final Register register;
  private final Clocks clocks;
  private final Beating beating;
  private volatile boolean running;

  OpenDoors(ExerciseTables tables, Register register, Clocks clocks, Beating beating) {
    this.tables = tables;
    this.register = register;
    this.clocks = clocks;
    this.beating = beating;
  }

  @Override
  public void start() {
    tables.selectAll().forEach(register::put);
    clocks.takeUp(
        register.open().stream()
            .flatMap(enrolment -> enrolment.rooms().stream())
            .map(Roster.RoomName::room)
            .toList());
    beating.start();
    running = true;
  }

  @Override
  public void stop() {
    beating.stop();
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
