package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.PartyId;

/**
 * What the others say to an alarm, and do about it. A response may be made firmer or turned into
 * acceptance, which is the last word; it may not be softened otherwise, so that nobody protests
 * twice.
 */
public final class Responses {

  static final Procedure<ByDelegate<Command.RespondToAlarm>> RESPOND =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inConsultation,
              Timing::clockIsNotPaused,
              Consultations::arePlayed,
              request -> Consultations.exists(request, request.command().alarm()),
              request -> Consultations.isOpen(request, request.command().alarm()),
              request ->
                  obstacle(
                      request.room(),
                      request.party(),
                      alarm(request),
                      request.command().response())),
          request -> isSaid(request) ? List.of() : responded(request));

  private Responses() {}

  /** What keeps the party from responding so to an alarm that is before the commission. */
  public static Optional<Refusal> obstacle(
      Room room, PartyId party, Alarm alarm, AlarmResponse response) {
    var before = before(alarm, party);
    return isNotTheAccused(alarm, party)
        .or(
            () ->
                before.equals(Optional.of(response))
                    ? Optional.empty()
                    : hasNotAccepted(before)
                        .or(() -> isNotSofter(before, response))
                        .or(() -> isAdmissible(room, party, alarm, response)));
  }

  private static Alarm alarm(ByDelegate<Command.RespondToAlarm> request) {
    return Consultations.alarm(request, request.command().alarm());
  }

  private static Optional<AlarmResponse> before(Alarm alarm, PartyId party) {
    return Optional.ofNullable(alarm.responses().get(party));
  }

  private static boolean isSaid(ByDelegate<Command.RespondToAlarm> request) {
    return before(alarm(request), request.party())
        .equals(Optional.of(request.command().response()));
  }

  private static Optional<Refusal> isNotTheAccused(Alarm alarm, PartyId party) {
    return require(!alarm.accused().equals(party), new Inadmissible.YouAreAccused());
  }

  private static Optional<Refusal> hasNotAccepted(Optional<AlarmResponse> before) {
    return require(
        before.filter(AlarmResponse.Accept.class::isInstance).isEmpty(),
        new Inadmissible.AlreadyAccepted());
  }

  private static Optional<Refusal> isNotSofter(
      Optional<AlarmResponse> before, AlarmResponse response) {
    return before
        .filter(_ -> !(response instanceof AlarmResponse.Accept))
        .filter(
            old -> firmness(response) < firmness(old) || response instanceof AlarmResponse.Protest)
        .map(_ -> new Inadmissible.SofterThanBefore());
  }

  private static int firmness(AlarmResponse response) {
    return switch (response) {
      case AlarmResponse.Accept() -> 0;
      case AlarmResponse.Protest _ -> 1;
      case AlarmResponse.Suspend _ -> 2;
      case AlarmResponse.DeclareBreach _ -> 3;
    };
  }

  private static Optional<Refusal> isAdmissible(
      Room room, PartyId party, Alarm alarm, AlarmResponse response) {
    return switch (response) {
      case AlarmResponse.Accept() -> Optional.empty();
      case AlarmResponse.Protest(var text) ->
          Text.REMARK.<String>fits(words -> words).refuses(text);
      case AlarmResponse.Suspend(var duty) -> Suspensions.obstacle(room, party, duty);
      case AlarmResponse.DeclareBreach(var agreement) -> mayEnd(room, party, alarm, agreement);
    };
  }

  private static Optional<Refusal> mayEnd(
      Room room, PartyId party, Alarm alarm, SheetId agreement) {
    var bound =
        room.table().inForce().stream()
            .filter(it -> it.sheet().equals(agreement))
            .filter(it -> it.parties().contains(party))
            .findFirst();
    if (bound.isEmpty()) {
      return Optional.of(new UnlawfulOrder.NotParty(agreement));
    }
    var duty = room.scenario().regime().obligation(alarm.obligation());
    return require(
        duty.filter(it -> Duties.comesFrom(bound.get(), it)).isPresent(),
        new Inadmissible.OtherAgreement(agreement));
  }

  private static List<RoomEvent> responded(ByDelegate<Command.RespondToAlarm> request) {
    var command = request.command();
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.AlarmResponded(command.alarm(), request.party(), command.response()));
    events.addAll(following(request));
    return events;
  }

  private static List<RoomEvent> following(ByDelegate<Command.RespondToAlarm> request) {
    var room = request.room();
    var tension = room.scenario().regime().implementation().tension();
    var name = room.subject(request.party());
    return switch (request.command().response()) {
      case AlarmResponse.Accept() -> List.of();
      case AlarmResponse.Protest _ -> TensionMoves.by(room, name + " protests", tension.protest());
      case AlarmResponse.Suspend(var duty) ->
          List.of(new RoomEvent.ObligationSuspended(duty, request.party()));
      case AlarmResponse.DeclareBreach(var agreement) -> {
        var because = name + " declared a material breach";
        var events = new ArrayList<RoomEvent>();
        events.addAll(endedOrLeft(room, agreement, request.party(), because + "."));
        events.addAll(TensionMoves.by(room, because, tension.breach()));
        yield events;
      }
    };
  }

  private static List<RoomEvent> endedOrLeft(
      Room room, SheetId agreement, PartyId party, String because) {
    return endsByBreach(room, agreement, party)
        ? Endings.of(room, agreement, because)
        : List.of(new RoomEvent.AgreementLeft(agreement, party));
  }

  /**
   * Whether the agreement ends for everybody where the party declares a material breach of it, as
   * it does where it needs the party's consent. Otherwise the party alone leaves it, as in the
   * Vienna Convention on the Law of Treaties (1969), art. 60: one party of several cannot end a
   * treaty for the others.
   */
  public static boolean endsByBreach(Room room, SheetId agreement, PartyId party) {
    return room.table().inForce().stream()
        .filter(it -> it.sheet().equals(agreement))
        .anyMatch(it -> it.needed().contains(party));
  }
}
