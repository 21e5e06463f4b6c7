package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;

/** Rules on ordered inspections, and on how others' inspections are met. */
final class InspectionOrders {

  private InspectionOrders() {}

  static Optional<Refusal> inspections(Room room, PartyId party, Orders orders) {
    return orders.inspections().stream()
        .flatMap(inspection -> inspection(room, party, inspection).stream())
        .findFirst()
        .or(() -> overBudget(room, orders));
  }

  private static Optional<Refusal> inspection(
      Room room, PartyId party, Orders.Inspection inspection) {
    var measure = measure(room, inspection.measure());
    var duty = room.scenario().regime().obligation(inspection.obligation());
    if (measure.isEmpty()) {
      return unknown(inspection.measure());
    }
    if (duty.isEmpty()) {
      return ViolationOrders.unknown(inspection.obligation());
    }
    return unavailable(room, party, measure.get())
        .or(() -> offTarget(party, measure.get(), duty.get()))
        .or(() -> ViolationOrders.idle(room, duty.get()));
  }

  private static Optional<Refusal> unavailable(Room room, PartyId party, Measure measure) {
    if (!Duties.measures(room).contains(measure)) {
      return Optional.of(new UnlawfulOrder.NotInUse(measure.label()));
    }
    if (measure.quota().isEmpty()) {
      return Optional.of(new UnlawfulOrder.NeedsNoInspection(measure.label()));
    }
    var inspectors = measure.quota().get().inspectors();
    return Rule.require(
        inspectors.contains(party), new UnlawfulOrder.NotAnInspector(measure.label()));
  }

  private static Optional<Refusal> offTarget(PartyId party, Measure measure, Obligation duty) {
    if (duty.party().equals(party)) {
      return Optional.of(new UnlawfulOrder.InspectsItself(duty.duty()));
    }
    return Rule.require(
        measure.watches().contains(duty.id()),
        new UnlawfulOrder.DoesNotWatch(measure.label(), duty.duty()));
  }

  private static Optional<Refusal> overBudget(Room room, Orders orders) {
    return room.scenario().regime().measures().stream()
        .filter(measure -> spent(orders, measure) > budget(measure))
        .findFirst()
        .map(measure -> new UnlawfulOrder.OverBudget(measure.label(), budget(measure)));
  }

  private static long spent(Orders orders, Measure measure) {
    return orders.inspections().stream()
        .filter(inspection -> inspection.measure().equals(measure.id()))
        .count();
  }

  private static int budget(Measure measure) {
    return measure.quota().map(Quota::perTurn).orElse(0);
  }

  static Optional<Refusal> access(Room room, PartyId party, Orders orders) {
    return orders.access().keySet().stream()
        .flatMap(measure -> access(room, measure).stream())
        .findFirst();
  }

  private static Optional<Refusal> access(Room room, MeasureId id) {
    var measure = measure(room, id);
    if (measure.isEmpty()) {
      return unknown(id);
    }
    if (!Duties.measures(room).contains(measure.get())) {
      return Optional.of(new UnlawfulOrder.NotInUse(measure.get().label()));
    }
    return Rule.require(
        measure.get().quota().filter(Quota::refusable).isPresent(),
        new UnlawfulOrder.NotRefusable(measure.get().label()));
  }

  private static Optional<Measure> measure(Room room, MeasureId id) {
    return room.scenario().regime().measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst();
  }

  private static Optional<Refusal> unknown(MeasureId id) {
    return Optional.of(new Refusal.NoSuch("measure \"" + id + "\""));
  }
}
