package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/** What orders a party may give, in the order in which a person should hear of it. */
final class LawfulOrders {

  @FunctionalInterface
  private interface Check {
    Optional<Refusal> obstacle(Room room, PartyId party, Orders orders);
  }

  private static final List<Check> CHECKS =
      List.of(
          LawfulOrders::withinDepth,
          ViolationOrders::obstacle,
          InspectionOrders::inspections,
          InspectionOrders::access,
          StepOrders::steps,
          StepOrders::reversals,
          NoticeOrders::notices,
          NoticeOrders::recalls);

  private LawfulOrders() {}

  /** What is wrong with the orders as things stand, if anything is. */
  static Optional<Refusal> obstacle(Room room, PartyId party, Orders orders) {
    return CHECKS.stream()
        .flatMap(check -> check.obstacle(room, party, orders).stream())
        .findFirst();
  }

  private static Optional<Refusal> withinDepth(Room room, PartyId party, Orders orders) {
    if (!orders.truthfulData() && !Depths.plays(room, Depth.VERIFICATION)) {
      return Optional.of(new Refusal.BeyondDepth("untrue declarations"));
    }
    if (!orders.access().isEmpty() && !Depths.plays(room, Depth.VERIFICATION)) {
      return Optional.of(new Refusal.BeyondDepth("refused inspections"));
    }
    var leaves = !orders.notices().isEmpty() || !orders.recalls().isEmpty();
    if (leaves && !Depths.plays(room, Depth.VERIFICATION)) {
      return Optional.of(new Refusal.BeyondDepth("notices of withdrawal"));
    }
    var moves = !orders.steps().isEmpty() || !orders.reversals().isEmpty();
    return moves ? Depths.require(room, Depth.FULL, "steps of one's own") : Optional.empty();
  }
}
