package org.parley.negotiation;

import java.util.List;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/** What binds whom at this moment. */
public final class Duties {

  private Duties() {}

  /** What the agreements in force oblige to and nobody holds back, in the scenario's order. */
  public static List<Obligation> inForce(Room room) {
    return room.scenario().regime().obligations(room.outcome()).stream()
        .filter(duty -> !room.lived().suspended().contains(duty.id()))
        .toList();
  }

  public static List<Obligation> inForceOn(Room room, PartyId party) {
    return inForce(room).stream().filter(duty -> duty.party().equals(party)).toList();
  }

  public static boolean isInForce(Room room, ObligationId duty) {
    return inForce(room).stream().anyMatch(it -> it.id().equals(duty));
  }

  /** Whether the agreements in force oblige to it, suspended or not. */
  static boolean wouldBind(Room room, ObligationId duty) {
    return room.scenario().regime().obligations(room.outcome()).stream()
        .anyMatch(it -> it.id().equals(duty));
  }

  /** A duty comes from every agreement that settles an issue on which it depends. */
  static boolean comesFrom(Agreement agreement, Obligation duty) {
    return duty.when().options().entrySet().stream()
        .anyMatch(
            it ->
                agreement.terms().option(it.getKey()).filter(it.getValue()::contains).isPresent());
  }

  /** The measures that the agreements in force give. */
  static List<Measure> measures(Room room) {
    return room.scenario().regime().measures().stream()
        .filter(measure -> measure.when().holdsIn(room.outcome()))
        .toList();
  }
}
