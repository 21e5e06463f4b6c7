package org.parley.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Party;

/**
 * How a delegation's orders come to count. They are sealed as soon as enough seats of its council
 * stand behind them, whatever made it so.
 */
final class Ordering {

  static final Procedure<ByDelegate<Command.SealOrders>> SEAL =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inOrders,
              Timing::clockIsNotPaused,
              Council::hasAVoice,
              Ordering::isNotSealed,
              request -> LawfulOrders.obstacle(request.room(), request.party(), orders(request))),
          request ->
              List.of(
                  new RoomEvent.OrdersProposed(
                      request.party(), request.seat().id(), orders(request))));

  static final Procedure<ByDelegate<Command.EndorseOrders>> ENDORSE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inOrders,
              Timing::clockIsNotPaused,
              Council::hasAVoice,
              Ordering::isNotSealed,
              Ordering::lieBeforeTheCouncil,
              Ordering::areStillLawful),
          Ordering::endorsed);

  static final Procedure<ByDelegate<Command.ReopenOrders>> REOPEN =
      new Procedure<>(
          List.of(
              Roles::negotiates, Timing::inOrders, Timing::clockIsNotPaused, Council::hasAVoice),
          request ->
              book(request).endorsed().isEmpty()
                  ? List.of()
                  : List.of(new RoomEvent.OrdersReopened(request.party())));

  private Ordering() {}

  /** Orders behind which enough seats stand are sealed. */
  static List<RoomEvent> conclude(Room room, Instant now) {
    if (!(room.stage() instanceof Stage.Ordering)) {
      return List.of();
    }
    return room.lived().orders().entrySet().stream()
        .filter(entry -> !entry.getValue().sealed())
        .filter(entry -> Council.carries(room, entry.getKey(), entry.getValue().endorsed()))
        .<RoomEvent>map(entry -> new RoomEvent.OrdersSealed(entry.getKey()))
        .findFirst()
        .stream()
        .toList();
  }

  /** Says who sealed nothing in time. An empty delegation has forgotten nothing. */
  static List<RoomEvent> lapsed(Room room) {
    return room.scenario().negotiators().stream()
        .map(Party.Negotiator::id)
        .filter(party -> room.isStaffed(party) && !room.lived().orders(party).sealed())
        .<RoomEvent>map(
            party ->
                new RoomEvent.OrdersLapsed(
                    party, room.lived().orders(party).proposed().isPresent()))
        .toList();
  }

  private static Orders orders(ByDelegate<Command.SealOrders> request) {
    return request.command().orders();
  }

  private static OrderBook book(ByDelegate<?> request) {
    return request.room().lived().orders(request.party());
  }

  private static Optional<Refusal> isNotSealed(ByDelegate<?> request) {
    return Rule.require(
        !book(request).sealed(),
        new Refusal.AlreadyDone(
            "Your delegation's orders are sealed. Take them back first to change them."));
  }

  private static Optional<Refusal> lieBeforeTheCouncil(ByDelegate<?> request) {
    return Rule.require(
        book(request).proposed().isPresent(),
        new Refusal.NoSuch("proposal of orders before your council"));
  }

  /** A host may have taken its word back since they were proposed. */
  private static Optional<Refusal> areStillLawful(ByDelegate<?> request) {
    return book(request)
        .proposed()
        .flatMap(orders -> LawfulOrders.obstacle(request.room(), request.party(), orders));
  }

  private static List<RoomEvent> endorsed(ByDelegate<?> request) {
    var seat = request.seat().id();
    return book(request).endorsed().contains(seat)
        ? List.of()
        : List.of(new RoomEvent.OrdersEndorsed(request.party(), seat));
  }
}
