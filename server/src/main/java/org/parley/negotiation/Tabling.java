package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Package;

/** How packages come on the table, change and leave it. */
final class Tabling {

  /** Enough to bargain with, few enough to read; also bounds the room. */
  static final int MOST_SHEETS = 5;

  static final Procedure<ByDelegate<Command.TablePackage>> TABLE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Tabling::timeIsForSheets,
              Floor::isYours,
              Tabling::leavesRoomForMore,
              request -> isWorthASheet(request, request.command().terms()),
              request -> followsInstructions(request, request.command().terms())),
          Tabling::tabled);

  static final Procedure<ByDelegate<Command.AmendSheet>> AMEND =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Tabling::timeIsForSheets,
              Floor::isYours,
              request -> isOnTheTable(request, request.command().sheet()),
              Tabling::replacesOrLeavesRoom,
              request -> isWorthASheet(request, request.command().terms()),
              request -> followsInstructions(request, request.command().terms())),
          Tabling::amended);

  static final Procedure<ByDelegate<Command.TableSingleText>> SINGLE_TEXT =
      new Procedure<>(
          List.of(
              Roles::chairs,
              Tabling::timeIsForSheets,
              request -> isWorthASheet(request, request.command().terms())),
          Tabling::singleTextTabled);

  static final Procedure<ByDelegate<Command.WithdrawSheet>> WITHDRAW =
      new Procedure<>(
          List.of(
              Timing::inNegotiation,
              Timing::clockIsNotPaused,
              request -> isOnTheTable(request, request.command().sheet()),
              Tabling::isYoursToWithdraw),
          request -> List.of(new RoomEvent.SheetWithdrawn(request.command().sheet())));

  private Tabling() {}

  private static Optional<Refusal> timeIsForSheets(Request<?> request) {
    return Rule.first(
        request, Timing::inNegotiation, Timing::clockIsNotPaused, Timing::timeIsNotUp);
  }

  /** Whoever tables it: the terms can be read, are possible, and no other sheet says the same. */
  private static Optional<Refusal> isWorthASheet(Request<?> request, Package terms) {
    return Rule.first(
        request,
        Terms.exist(_ -> terms),
        Terms.settleSomething(_ -> terms),
        it -> isNew(it, terms),
        it -> canStand(it, terms));
  }

  static Optional<Refusal> isOnTheTable(Request<?> request, SheetId sheet) {
    var table = request.room().table();
    if (sheet.value() < 1 || sheet.value() > table.sheetsTabled()) {
      return Optional.of(new Refusal.NoSuch("sheet " + sheet));
    }
    return require(table.sheet(sheet).isPresent(), new Refusal.SheetOffTheTable(sheet));
  }

  static Optional<Refusal> canStand(Request<?> request, Package terms) {
    return switch (Standing.of(request.room(), terms)) {
      case Standing.Adoptable _ -> Optional.empty();
      case Standing.AlreadyHolds _ -> Optional.of(new Refusal.ChangesNothing());
      case Standing.Impossible(var because) -> Optional.of(new Refusal.NotPossible(because));
    };
  }

  static Optional<Refusal> followsInstructions(ByDelegate<?> request, Package terms) {
    return Feasibility.instruction(request.room(), request.party(), terms)
        .map(Refusal.AgainstInstructions::new);
  }

  private static Optional<Refusal> isNew(Request<?> request, Package terms) {
    return request.room().sheets().values().stream()
        .filter(sheet -> sheet.terms().equals(terms))
        .findFirst()
        .map(sheet -> new Refusal.NothingChanged(sheet.id()));
  }

  private static Optional<Refusal> leavesRoomForMore(ByDelegate<?> request) {
    var own =
        request.room().sheets().values().stream()
            .filter(sheet -> sheet.isBy(request.party()))
            .count();
    return require(own < MOST_SHEETS, new Refusal.TooManySheets(MOST_SHEETS));
  }

  private static Optional<Refusal> replacesOrLeavesRoom(ByDelegate<Command.AmendSheet> request) {
    return amendsOwn(request) ? Optional.empty() : leavesRoomForMore(request);
  }

  /** A single negotiating text belongs to nobody; the chair keeps it. */
  private static Optional<Refusal> isYoursToWithdraw(ByDelegate<Command.WithdrawSheet> request) {
    var id = request.command().sheet();
    var sheet = request.room().table().sheet(id).orElseThrow();
    var yours =
        sheet.isBy(request.party())
            || isSingleText(request.room(), sheet)
                && Roles.isChair(request.room(), request.party());
    return require(yours, new Refusal.NotYourSheet(id));
  }

  /** What a constituency sent back belongs to nobody either, and is not the chair's. */
  private static boolean isSingleText(Room room, Sheet sheet) {
    return sheet.author().isEmpty() && !room.lived().returned().contains(sheet.id());
  }

  private static List<RoomEvent> tabled(ByDelegate<Command.TablePackage> request) {
    return tabled(request, Optional.empty(), request.command().terms());
  }

  private static List<RoomEvent> amended(ByDelegate<Command.AmendSheet> request) {
    var old = request.command().sheet();
    var events = tabled(request, Optional.of(old), request.command().terms());
    if (amendsOwn(request)) {
      events.add(1, new RoomEvent.SheetReplaced(old, request.room().table().nextSheet()));
    }
    return events;
  }

  private static boolean amendsOwn(ByDelegate<Command.AmendSheet> request) {
    return request
        .room()
        .table()
        .sheet(request.command().sheet())
        .filter(sheet -> sheet.isBy(request.party()))
        .isPresent();
  }

  private static List<RoomEvent> tabled(
      ByDelegate<?> request, Optional<SheetId> answers, Package terms) {
    var events = new ArrayList<RoomEvent>();
    var sheet = request.room().table().nextSheet();
    events.add(new RoomEvent.PackageTabled(sheet, request.party(), answers, terms));
    events.addAll(Drafting.usedUp(request, terms));
    return events;
  }

  private static List<RoomEvent> singleTextTabled(ByDelegate<Command.TableSingleText> request) {
    var events = new ArrayList<RoomEvent>();
    var sheet = request.room().table().nextSheet();
    var terms = request.command().terms();
    events.add(new RoomEvent.SingleTextTabled(sheet, terms));
    request.room().sheets().values().stream()
        .filter(old -> isSingleText(request.room(), old))
        .forEach(old -> events.add(new RoomEvent.SheetReplaced(old.id(), sheet)));
    events.addAll(Drafting.usedUp(request, terms));
    return events;
  }
}
