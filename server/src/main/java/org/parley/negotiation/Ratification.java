package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Home;
import org.parley.scenario.PartyId;

/** How what was agreed enters into force, or does not. */
final class Ratification {

  static final Procedure<ByDelegate<Command.RatifyAgreement>> RATIFY =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inRatification,
              Timing::clockIsNotPaused,
              request -> isPending(request, request.command().sheet()),
              Council::hasAVoice,
              request -> signed(request, request.command().sheet())),
          Ratification::ratified);

  static final Procedure<ByDelegate<Command.DeclineAgreement>> DECLINE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inRatification,
              Timing::clockIsNotPaused,
              request -> isPending(request, request.command().sheet()),
              Council::hasAVoice,
              request -> signed(request, request.command().sheet()),
              Ratification::hasNotConfirmed),
          Ratification::declinedBy);

  private Ratification() {}

  /** A party that was needed ends the agreement by declining; any other only leaves it. */
  static List<RoomEvent> declined(Agreement agreement, PartyId party) {
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.AgreementDeclined(agreement.sheet(), party));
    if (agreement.needed().contains(party)) {
      events.add(new RoomEvent.AgreementFailed(agreement.sheet(), Set.of(party), Optional.empty()));
    }
    return events;
  }

  /**
   * When ratification ends, agreements enter into force in the order in which they were agreed. One
   * that rests on another that failed may have become impossible, and fails too.
   */
  static List<RoomEvent> conclude(Room room, int turn) {
    var course = new Unfolding(room);
    course.happens(Confirmation.outstanding(room));
    for (var agreement : course.room().table().pending()) {
      course.happens(conclude(course.room(), agreement, turn));
    }
    return course.events();
  }

  private static RoomEvent conclude(Room room, Agreement agreement, int turn) {
    var lacking = room.inFloorOrder(agreement.lacking());
    if (!lacking.isEmpty()) {
      return new RoomEvent.AgreementFailed(agreement.sheet(), lacking, Optional.empty());
    }
    return Feasibility.obstacle(room, agreement.terms(), room.outcome())
        .<RoomEvent>map(
            because ->
                new RoomEvent.AgreementFailed(agreement.sheet(), Set.of(), Optional.of(because)))
        .orElseGet(() -> new RoomEvent.AgreementEnteredIntoForce(agreement.sheet(), turn));
  }

  /** Where the play is broken off, nobody confirms what waits. */
  static List<RoomEvent> brokenOff(Room room) {
    return room.table().pending().stream()
        .<RoomEvent>map(
            agreement ->
                new RoomEvent.AgreementFailed(
                    agreement.sheet(),
                    room.inFloorOrder(agreement.lacking()),
                    Optional.of("The facilitator closed the room.")))
        .toList();
  }

  static Optional<Refusal> isPending(Request<?> request, SheetId sheet) {
    return Rule.require(
        request.room().table().pending(sheet).isPresent(),
        new Refusal.NoSuch("agreement " + sheet + " that waits for ratification"));
  }

  static Optional<Refusal> signed(ByDelegate<?> request, SheetId sheet) {
    var agreement = pending(request, sheet);
    return Rule.require(
        agreement.parties().contains(request.party()),
        new Refusal.NotAwaited(namesOf(request.room(), agreement.unanswered())));
  }

  private static List<String> namesOf(Room room, Set<PartyId> parties) {
    return room.inFloorOrder(parties).stream().map(room::nameOf).toList();
  }

  private static Optional<Refusal> hasNotConfirmed(ByDelegate<Command.DeclineAgreement> request) {
    var agreement = pending(request, request.command().sheet());
    return Rule.require(
        !hasConfirmed(request, agreement),
        new Refusal.AlreadyDone("Your delegation has confirmed this agreement already."));
  }

  private static List<RoomEvent> ratified(ByDelegate<Command.RatifyAgreement> request) {
    var agreement = pending(request, request.command().sheet());
    if (hasConfirmed(request, agreement)) {
      return List.of();
    }
    return headDecides(request)
        ? Confirmation.by(request.room(), agreement, request.party())
        : voted(request, agreement, true);
  }

  private static List<RoomEvent> declinedBy(ByDelegate<Command.DeclineAgreement> request) {
    var agreement = pending(request, request.command().sheet());
    return headDecides(request)
        ? declined(agreement, request.party())
        : voted(request, agreement, false);
  }

  /** Whether or not its voters at home have been counted. */
  private static boolean hasConfirmed(ByDelegate<?> request, Agreement agreement) {
    var mandates = request.room().lived().bonds().mandates();
    return agreement.ratified().contains(request.party())
        || mandates.confirmed(agreement.sheet(), request.party());
  }

  private static boolean headDecides(ByDelegate<?> request) {
    return Council.rule(request.room(), request.party()) == Home.DecisionRule.HEAD;
  }

  /** A seat may change its vote until its council has decided. */
  private static List<RoomEvent> voted(ByDelegate<?> request, Agreement agreement, boolean aye) {
    var seat = request.seat().id();
    var before = request.room().lived().bonds().votes(agreement.sheet()).get(seat);
    return Boolean.valueOf(aye).equals(before)
        ? List.of()
        : List.of(new RoomEvent.CouncilVoted(agreement.sheet(), request.party(), seat, aye));
  }

  private static Agreement pending(Request<?> request, SheetId sheet) {
    return request.room().table().pending(sheet).orElseThrow();
  }
}
