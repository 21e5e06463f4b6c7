package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByFacilitator;
import org.parley.scenario.Party;

/** Who sits where; may change in every phase. */
final class Seating {

  static final Procedure<ByFacilitator<Command.SeatDelegate>> SEAT =
      new Procedure<>(
          List.of(
              Seating::partyExists,
              Seating::placeExists,
              Text.NAME.says(request -> request.command().name()),
              Text.NAME.fits(request -> request.command().name()),
              Seating::placeIsFree),
          Seating::seated);

  static final Procedure<ByFacilitator<Command.UnseatDelegate>> UNSEAT =
      new Procedure<>(List.of(), Seating::unseated);

  private Seating() {}

  private static Optional<Refusal> partyExists(ByFacilitator<Command.SeatDelegate> request) {
    return Rule.require(
        party(request).isPresent(),
        new Refusal.NoSuch("party \"" + request.command().party() + "\""));
  }

  private static Optional<Refusal> placeExists(ByFacilitator<Command.SeatDelegate> request) {
    var party = party(request).orElseThrow();
    return Rule.require(
        party.seats().contains(request.command().role()),
        new Refusal.NoSuch("such seat in the delegation of " + party.spoken()));
  }

  private static Optional<Refusal> placeIsFree(ByFacilitator<Command.SeatDelegate> request) {
    var command = request.command();
    return request.room().seats().values().stream()
        .filter(seat -> seat.party().equals(command.party()) && seat.role() == command.role())
        .filter(seat -> !seat.id().equals(command.seat()))
        .findFirst()
        .map(seat -> new Refusal.SeatTaken(seat.name()));
  }

  private static Optional<Party> party(ByFacilitator<Command.SeatDelegate> request) {
    return request.room().scenario().party(request.command().party());
  }

  private static List<RoomEvent> seated(ByFacilitator<Command.SeatDelegate> request) {
    var command = request.command();
    var seat = new Seat(command.seat(), command.party(), command.role(), command.name().strip());
    return seat.equals(request.room().seats().get(seat.id()))
        ? List.of()
        : List.of(new RoomEvent.DelegateSeated(seat.id(), seat.party(), seat.role(), seat.name()));
  }

  private static List<RoomEvent> unseated(ByFacilitator<Command.UnseatDelegate> request) {
    var seat = request.command().seat();
    return request.room().seats().containsKey(seat)
        ? List.of(new RoomEvent.DelegateUnseated(seat))
        : List.of();
  }
}
