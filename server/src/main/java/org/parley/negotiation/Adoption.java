package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Package;

/** How a sheet is answered and becomes an agreement. */
final class Adoption {

  static final Procedure<ByDelegate<Command.AdoptSheet>> ADOPT =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inNegotiation,
              Timing::clockIsNotPaused,
              request -> Tabling.isOnTheTable(request, request.command().sheet()),
              request -> Tabling.canStand(request, terms(request)),
              request -> Tabling.followsInstructions(request, terms(request))),
          Adoption::adopted);

  static final Procedure<ByDelegate<Command.RevokeAdoption>> REVOKE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inNegotiation,
              Timing::clockIsNotPaused,
              request -> Tabling.isOnTheTable(request, request.command().sheet()),
              request -> isNotYourOwn(request, request.command().sheet())),
          Adoption::revoked);

  static final Procedure<ByDelegate<Command.CriticiseSheet>> CRITICISE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inNegotiation,
              Timing::clockIsNotPaused,
              request -> Tabling.isOnTheTable(request, request.command().sheet()),
              request -> isNotYourOwn(request, request.command().sheet()),
              Text.REMARK.fits(request -> request.command().remark()),
              request -> Terms.unknown(request.room().scenario(), request.command().issues()),
              Adoption::saysSomething),
          Adoption::criticised);

  private Adoption() {}

  /**
   * A sheet that all whose consent it needs have adopted is an agreement, whatever made it so: the
   * last signature, or the end of an agreement whose parties it would have had to ask.
   */
  static List<RoomEvent> conclude(Room room, Instant now) {
    if (!Timing.packagesAreOpen(room.stage())) {
      return List.of();
    }
    return room.sheets().values().stream()
        .filter(sheet -> isComplete(room, sheet))
        .findFirst()
        .<RoomEvent>map(
            sheet -> new RoomEvent.PackageAgreed(sheet.id(), Consents.indispensable(room, sheet)))
        .stream()
        .toList();
  }

  private static boolean isComplete(Room room, Sheet sheet) {
    return !Consents.needsAnother(sheet)
        && Consents.missing(room, sheet).isEmpty()
        && Standing.of(room, sheet) instanceof Standing.Adoptable;
  }

  private static Package terms(ByDelegate<Command.AdoptSheet> request) {
    return sheet(request, request.command().sheet()).terms();
  }

  private static Sheet sheet(Request<?> request, SheetId id) {
    return request.room().table().sheet(id).orElseThrow();
  }

  private static Optional<Refusal> isNotYourOwn(ByDelegate<?> request, SheetId id) {
    return require(!sheet(request, id).isBy(request.party()), new Refusal.YourOwnSheet(id));
  }

  private static Optional<Refusal> saysSomething(ByDelegate<Command.CriticiseSheet> request) {
    var command = request.command();
    return require(
        !command.issues().isEmpty() || !command.remark().isBlank(), new Refusal.Empty("criticism"));
  }

  private static List<RoomEvent> adopted(ByDelegate<Command.AdoptSheet> request) {
    var id = request.command().sheet();
    return sheet(request, id).adopted().contains(request.party())
        ? List.of()
        : List.of(new RoomEvent.PackageAdopted(id, request.party()));
  }

  private static List<RoomEvent> revoked(ByDelegate<Command.RevokeAdoption> request) {
    var id = request.command().sheet();
    return sheet(request, id).adopted().contains(request.party())
        ? List.of(new RoomEvent.AdoptionRevoked(id, request.party()))
        : List.of();
  }

  private static List<RoomEvent> criticised(ByDelegate<Command.CriticiseSheet> request) {
    var command = request.command();
    return List.of(
        new RoomEvent.SheetCriticised(
            command.sheet(), request.party(), command.issues(), command.remark().strip()));
  }
}
