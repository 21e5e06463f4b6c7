package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parley.scenario.Depth;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.verification.Chances;
import org.parley.verification.Detector;

/**
 * What agreed measures find, for everyone to see: those without a quota in every turn, those with
 * one where an inspection is spent and not refused.
 */
final class Findings {

  private Findings() {}

  static List<RoomEvent> resolve(Room room) {
    var unfolding = new Unfolding(room);
    for (var measure : Duties.measures(room)) {
      for (var duty : Duties.inForce(room)) {
        if (measure.watches().contains(duty.id())) {
          unfolding.happens(
              measure.onInspection()
                  ? inspected(unfolding.room(), measure, duty)
                  : List.of(
                      made(
                          unfolding.room(),
                          measure,
                          duty,
                          Optional.empty(),
                          size -> Chances.of(measure, size))));
        }
      }
    }
    return unfolding.events();
  }

  private static List<RoomEvent> inspected(Room room, Measure measure, Obligation duty) {
    var unfolding = new Unfolding(room);
    var inspection = new Orders.Inspection(measure.id(), duty.id());
    for (Party.Negotiator party : room.scenario().negotiators()) {
      if (room.lived().orders(party.id()).counting().inspections().contains(inspection)) {
        unfolding.happens(spent(unfolding.room(), measure, duty, party.id()));
      }
    }
    return unfolding.events();
  }

  private static List<RoomEvent> spent(
      Room room, Measure measure, Obligation duty, PartyId inspector) {
    var access =
        room.lived()
            .orders(duty.party())
            .counting()
            .access()
            .getOrDefault(measure.id(), Orders.Access.FULL);
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.InspectionSpent(inspector, measure.id(), duty.id(), access));
    switch (access) {
      case FULL ->
          events.add(
              made(room, measure, duty, Optional.of(inspector), size -> Chances.of(measure, size)));
      case MANAGED ->
          events.add(
              made(
                  room,
                  measure,
                  duty,
                  Optional.of(inspector),
                  size -> Chances.managed(measure, size)));
      case REFUSED -> {}
    }
    return events;
  }

  private static RoomEvent made(
      Room room,
      Measure measure,
      Obligation duty,
      Optional<PartyId> inspector,
      IntFunction<Detector> detector) {
    var size = Violations.size(room, duty);
    var chance = Chances.alarm(measure, detector, size, isTruthful(room, duty, size)).value();
    var by = inspector.map(PartyId::value).orElse("everyone");
    var die = Dice.of(room).thrown("finding " + measure.id() + " " + duty.id() + " " + by);
    var told = detector.apply(Chances.ONE_STEP);
    var finding =
        new Finding(
            next(room),
            room.stage().turnNumber(),
            measure.id(),
            duty.id(),
            duty.party(),
            Optional.empty(),
            inspector,
            die < chance,
            told.detection().value(),
            told.falseAlarm().value(),
            Optional.empty());
    return new RoomEvent.FindingMade(finding, chance, die);
  }

  /** Where nobody is asked what it declares, whoever violates conceals it. */
  private static boolean isTruthful(Room room, Obligation duty, int size) {
    return Depths.plays(room, Depth.VERIFICATION)
        ? room.lived().orders(duty.party()).counting().truthfulData()
        : size == 0;
  }

  /** Agreed findings are numbered among themselves: their numbers say nothing of others'. */
  private static FindingId next(Room room) {
    var agreed =
        room.lived().findings().stream().filter(finding -> finding.owner().isEmpty()).count();
    return new FindingId((int) agreed + 1);
  }
}
