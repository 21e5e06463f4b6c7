package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/**
 * Who may speak or table now. In the statements the floor goes once round the delegations that
 * somebody plays; in a negotiation with a rotating floor it goes round and round. A chair has no
 * turn in the round: it presides, and can give the floor to whom it likes.
 */
final class Floor {

  static final Procedure<ByDelegate<Command.MakeStatement>> STATE =
      new Procedure<>(
          List.of(
              Floor::isTimeForWords,
              Timing::clockIsNotPaused,
              Floor::isYoursInStatements,
              Text.STATEMENT.says(request -> request.command().text()),
              Text.STATEMENT.fits(request -> request.command().text())),
          Floor::stated);

  static final Procedure<ByDelegate<Command.YieldFloor>> YIELD =
      new Procedure<>(
          List.of(Floor::goesRound, Timing::clockIsNotPaused, Floor::isHeldByYou),
          request -> List.of(pass(request.room(), request.at())));

  static final Procedure<ByDelegate<Command.GiveFloor>> GIVE =
      new Procedure<>(
          List.of(
              Roles::chairs,
              Floor::goesRound,
              Timing::clockIsNotPaused,
              Timing::timeIsNotUp,
              Floor::canTakeIt),
          Floor::given);

  private Floor() {}

  /** Tabling needs the floor where it rotates. */
  static Optional<Refusal> isYours(ByDelegate<?> request) {
    return rotates(request.room()) ? isHeldByYou(request) : Optional.empty();
  }

  /** The floor goes to the next delegation; to nobody where all have been heard. */
  static RoomEvent pass(Room room, Instant now) {
    var next = room.clock().inGrace() ? Optional.<PartyId>empty() : next(room);
    return next.<RoomEvent>map(party -> give(room, party, now))
        .orElseGet(RoomEvent.FloorCleared::new);
  }

  /** Gives the floor to the next where it goes round and its holder is gone, or nobody has it. */
  static List<RoomEvent> settle(Room room, Instant now) {
    var held = room.floor().filter(room::isStaffed).isPresent();
    if (!rotates(room) || held) {
      return List.of();
    }
    var event = pass(room, now);
    var changesNothing = event instanceof RoomEvent.FloorCleared && room.floor().isEmpty();
    return changesNothing ? List.of() : List.of(event);
  }

  /** Whether only the holder of the floor may act now. */
  static boolean rotates(Room room) {
    return switch (room.stage()) {
      case Stage.Statements _ -> true;
      case Stage.Negotiation _ -> room.settings().floor() == FloorRule.ROTATING;
      case Stage.Waiting _,
          Stage.Briefing _,
          Stage.Ratification _,
          Stage.Ordering _,
          Stage.Consultation _,
          Stage.Closed _ ->
          false;
    };
  }

  /** The delegations among which the floor goes round, in the order of this turn. */
  static List<PartyId> round(Room room) {
    var negotiators = room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
    var first = (turn(room.stage()) - 1) % negotiators.size();
    var order = new ArrayList<>(negotiators.subList(first, negotiators.size()));
    order.addAll(negotiators.subList(0, first));
    return order;
  }

  /** Each turn begins with another delegation, so that speaking first is nobody's privilege. */
  private static int turn(Stage stage) {
    return switch (stage) {
      case Stage.Statements(var turn) -> turn;
      case Stage.Negotiation(var turn) -> turn;
      case Stage.Ratification(var turn) -> turn;
      case Stage.Ordering(var turn) -> turn;
      case Stage.Consultation(var turn) -> turn;
      case Stage.Waiting _, Stage.Briefing _, Stage.Closed _ -> 1;
    };
  }

  /** In the statements whoever was heard is passed over, in the negotiation whoever is ready. */
  private static Optional<PartyId> next(Room room) {
    var staffed = afterHolder(room).stream().filter(room::isStaffed).toList();
    if (room.stage() instanceof Stage.Statements) {
      return staffed.stream().filter(party -> !room.progress().heard().contains(party)).findFirst();
    }
    return staffed.stream()
        .filter(party -> !room.ready().contains(party))
        .findFirst()
        .or(() -> staffed.stream().findFirst());
  }

  private static List<PartyId> afterHolder(Room room) {
    var round = round(room);
    var start = room.floor().map(round::indexOf).orElse(-1) + 1;
    var order = new ArrayList<>(round.subList(start, round.size()));
    order.addAll(round.subList(0, start));
    return order;
  }

  private static RoomEvent give(Room room, PartyId party, Instant now) {
    return switch (room.clock()) {
      case Clock.Running running ->
          new RoomEvent.FloorGiven(party, until(room, party, running.phaseEnds(), now));
      case Clock.Stopped _, Clock.Paused _ -> new RoomEvent.FloorGiven(party, Optional.empty());
    };
  }

  private static Optional<Instant> until(Room room, PartyId party, Instant phaseEnds, Instant now) {
    if (room.stage() instanceof Stage.Statements) {
      return Optional.of(shareEnds(room, party, phaseEnds, now));
    }
    return Optional.of(room.settings().floorTime())
        .filter(Duration::isPositive)
        .map(now::plus)
        .map(end -> end.isBefore(phaseEnds) ? end : phaseEnds);
  }

  /** What is left is shared by those still to speak; the time that one saves goes to the others. */
  private static Instant shareEnds(Room room, PartyId party, Instant phaseEnds, Instant now) {
    var others =
        round(room).stream()
            .filter(room::isStaffed)
            .filter(other -> !other.equals(party))
            .filter(other -> !room.progress().heard().contains(other))
            .count();
    var left = Duration.between(now, phaseEnds);
    return others == 0 ? phaseEnds : now.plusMillis(left.toMillis() / (others + 1));
  }

  private static Optional<Refusal> goesRound(Request<?> request) {
    return Rule.require(
        rotates(request.room()), new Refusal.NotInThisPhase("while the floor goes round"));
  }

  private static Optional<Refusal> isTimeForWords(Request<?> request) {
    return switch (request.room().stage()) {
      case Stage.Statements _,
          Stage.Negotiation _,
          Stage.Ratification _,
          Stage.Ordering _,
          Stage.Consultation _ ->
          Optional.empty();
      case Stage.Waiting _, Stage.Briefing _, Stage.Closed _ ->
          Optional.of(new Refusal.NotInThisPhase("from the first statements to the last turn"));
    };
  }

  private static Optional<Refusal> isYoursInStatements(ByDelegate<?> request) {
    var free =
        !(request.room().stage() instanceof Stage.Statements)
            || Roles.isChair(request.room(), request.party());
    return free ? Optional.empty() : isHeldByYou(request);
  }

  private static Optional<Refusal> isHeldByYou(ByDelegate<?> request) {
    var holder = request.room().floor();
    return Rule.require(
        holder.equals(Optional.of(request.party())),
        new Refusal.NotYourFloor(holder.map(request.room()::nameOf).orElse("Nobody")));
  }

  private static Optional<Refusal> canTakeIt(ByDelegate<Command.GiveFloor> request) {
    var party = request.command().party();
    var room = request.room();
    return Rule.require(
        round(room).contains(party) && room.isStaffed(party),
        new Refusal.NoSuch("delegation \"" + party + "\" that could take the floor"));
  }

  private static List<RoomEvent> stated(ByDelegate<Command.MakeStatement> request) {
    var room = request.room();
    var party = request.party();
    var statement = new RoomEvent.StatementMade(party, request.command().text().strip());
    var passes =
        room.stage() instanceof Stage.Statements && room.floor().equals(Optional.of(party));
    return passes ? List.of(statement, pass(room, request.at())) : List.of(statement);
  }

  private static List<RoomEvent> given(ByDelegate<Command.GiveFloor> request) {
    var party = request.command().party();
    return request.room().floor().equals(Optional.of(party))
        ? List.of()
        : List.of(give(request.room(), party, request.at()));
  }
}
