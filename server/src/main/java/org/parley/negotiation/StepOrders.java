package org.parley.negotiation;

import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Implementation;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/** Rules on steps that a party takes alone, and takes back. */
public final class StepOrders {

  private StepOrders() {}

  static Optional<Refusal> steps(Room room, PartyId party, Orders orders) {
    return orders.steps().stream()
        .flatMap(step -> taking(room, party, step, orders.reversals()).stream())
        .findFirst();
  }

  static Optional<Refusal> reversals(Room room, PartyId party, Orders orders) {
    return orders.reversals().stream()
        .flatMap(step -> reversing(room, party, step).stream())
        .findFirst();
  }

  /** What keeps the party from taking the step now, if anything does. */
  public static Optional<Refusal> taking(Room room, PartyId party, StepId id) {
    return taking(room, party, id, Set.of());
  }

  /**
   * @param reversals steps that go in the same turn, on which nothing can be built any more
   */
  private static Optional<Refusal> taking(
      Room room, PartyId party, StepId id, Set<StepId> reversals) {
    var known = plan(room).step(id);
    if (known.isEmpty()) {
      return unknown(id);
    }
    var step = known.get();
    return isYours(room, party, step)
        .or(
            () ->
                Rule.require(!inPlace(room, step), new UnlawfulOrder.AlreadyInPlace(step.label())))
        .or(() -> stands(room, step, reversals))
        .or(() -> isNotForbidden(room, step))
        .or(() -> hasNoHost(room, step));
  }

  /** What keeps the party from taking the step back now, if anything does. */
  public static Optional<Refusal> reversing(Room room, PartyId party, StepId id) {
    var known = plan(room).step(id);
    if (known.isEmpty()) {
      return unknown(id);
    }
    var step = known.get();
    return isYours(room, party, step)
        .or(() -> Rule.require(inPlace(room, step), new UnlawfulOrder.NotInPlace(step.label())));
  }

  static Optional<Refusal> unknown(StepId id) {
    return Optional.of(new Refusal.NoSuch("step \"" + id + "\""));
  }

  private static Optional<Refusal> isYours(Room room, PartyId party, Step step) {
    return Rule.require(
        step.party().equals(party),
        new UnlawfulOrder.NotYourStep(step.label(), room.nameOf(step.party())));
  }

  private static Optional<Refusal> stands(Room room, Step step, Set<StepId> reversals) {
    var missing =
        step.needs().stream()
            .filter(
                need -> !room.lived().inPlace(need) || reversals.contains(need) || goes(room, need))
            .map(need -> plan(room).step(need).map(Step::label).orElse(need.value()))
            .toList();
    return Rule.require(missing.isEmpty(), new UnlawfulOrder.NeedsBefore(step.label(), missing));
  }

  /** Whether it ends by itself in the resolution. */
  private static boolean goes(Room room, StepId id) {
    return plan(room).step(id).filter(step -> isForbidden(room, step)).isPresent();
  }

  /** Whether a duty in force forbids it, in place or not. */
  public static boolean isForbidden(Room room, Step step) {
    return forbidding(room, step).isPresent();
  }

  /** The agreement in force that forbids it; empty where none does. */
  public static Optional<SheetId> forbiddenBy(Room room, Step step) {
    return forbidding(room, step).stream()
        .flatMap(duty -> room.table().inForce().stream().filter(it -> Duties.comesFrom(it, duty)))
        .map(Agreement::sheet)
        .findFirst();
  }

  /** The host whose word it lacks, or has lost. */
  public static Optional<PartyId> unwillingHost(Room room, Step step) {
    return step.host().filter(_ -> !room.lived().ladder().hosting(step.id()).accepted());
  }

  static Optional<Refusal> isNotForbidden(Room room, Step step) {
    return forbidding(room, step)
        .map(duty -> new UnlawfulOrder.Forbidden(step.label(), duty.duty()));
  }

  private static Optional<Obligation> forbidding(Room room, Step step) {
    return Duties.inForce(room).stream()
        .filter(duty -> step.forbiddenBy().contains(duty.id()))
        .findFirst();
  }

  private static Optional<Refusal> hasNoHost(Room room, Step step) {
    return unwillingHost(room, step)
        .map(host -> new UnlawfulOrder.NoHost(step.label(), room.nameOf(host)));
  }

  private static boolean inPlace(Room room, Step step) {
    return room.lived().inPlace(step.id());
  }

  private static Implementation plan(Room room) {
    return room.scenario().regime().implementation();
  }
}
