package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.PartyId;

/**
 * How far the play has come.
 *
 * @param floor who has the floor, where it goes round
 * @param heard the delegations that have had the floor in this phase
 * @param ready the delegations that have declared ready in this phase
 */
public record Progress(
    Stage stage, Clock clock, Optional<PartyId> floor, Set<PartyId> heard, Set<PartyId> ready) {

  static final Progress NONE =
      new Progress(new Stage.Waiting(), new Clock.Stopped(), Optional.empty(), Set.of(), Set.of());

  Progress begun(Stage next, Optional<Instant> ends) {
    var running = ends.<Clock>map(end -> new Clock.Running(end, Optional.empty(), false));
    return new Progress(
        next, running.orElseGet(Clock.Stopped::new), Optional.empty(), Set.of(), Set.of());
  }

  Progress given(PartyId party, Optional<Instant> until) {
    return new Progress(
        stage, clock.withFloor(until), Optional.of(party), Copies.with(heard, party), ready);
  }

  Progress floorCleared() {
    return new Progress(stage, clock.withFloor(Optional.empty()), Optional.empty(), heard, ready);
  }

  Progress declared(PartyId party) {
    return new Progress(stage, clock, floor, heard, Copies.with(ready, party));
  }

  Progress continued(PartyId party) {
    return new Progress(stage, clock, floor, heard, Copies.without(ready, party));
  }

  /** Something new is on the table: nobody has read it yet, so nobody is ready. */
  Progress recalled() {
    return new Progress(stage, clock, floor, heard, Set.of());
  }

  Progress grace(Instant ends) {
    return with(new Clock.Running(ends, Optional.empty(), true));
  }

  Progress paused(Duration phaseLeft, Optional<Duration> floorLeft) {
    return with(new Clock.Paused(phaseLeft, floorLeft, clock.inGrace()));
  }

  Progress resumed(Instant phaseEnds, Optional<Instant> floorEnds) {
    return with(new Clock.Running(phaseEnds, floorEnds, clock.inGrace()));
  }

  /** The last speaker has the rest of the statements, so its floor grows with the phase. */
  Progress extended(Duration by) {
    return with(clock.extended(by, stage instanceof Stage.Statements));
  }

  Progress postponed(Duration lost) {
    return with(clock.postponed(lost));
  }

  private Progress with(Clock changed) {
    return new Progress(stage, changed, floor, heard, ready);
  }
}
