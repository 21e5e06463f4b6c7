package org.parley.perspective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.Sheet;
import org.parley.negotiation.SheetId;
import org.parley.scenario.Inject;
import org.parley.scenario.PartyId;

/** Says which events become a line of a viewer's feed. */
final class Feed {

  private Feed() {}

  /**
   * @param after the room after the event
   */
  static Optional<FeedItem> line(Room after, Instant at, RoomEvent event, Viewer viewer) {
    return switch (event) {
      case RoomEvent.PhaseBegan began -> everyone(new FeedItem.PhaseOpened(at, began.stage()));
      case RoomEvent.StatementMade made ->
          everyone(new FeedItem.Statement(at, made.party(), made.text()));
      case RoomEvent.PackageTabled tabled ->
          everyone(tabled(after, at, tabled.sheet(), Optional.of(tabled.author())));
      case RoomEvent.SingleTextTabled tabled ->
          everyone(tabled(after, at, tabled.sheet(), Optional.empty()));
      case RoomEvent.SheetWithdrawn withdrawn ->
          everyone(new FeedItem.Withdrawn(at, withdrawn.sheet()));
      case RoomEvent.SheetReplaced replaced ->
          everyone(new FeedItem.Replaced(at, replaced.sheet(), replaced.by()));
      case RoomEvent.SheetCriticised said ->
          everyone(new FeedItem.Criticised(at, said.sheet(), said.party(), said.remark()));
      case RoomEvent.PackageAdopted adopted ->
          everyone(
              new FeedItem.Adopted(
                  at, adopted.sheet(), adopted.party(), !after.isStaffed(adopted.party())));
      case RoomEvent.AdoptionRevoked revoked ->
          everyone(new FeedItem.Revoked(at, revoked.sheet(), revoked.party()));
      case RoomEvent.PackageAgreed agreed -> everyone(new FeedItem.Agreed(at, agreed.sheet()));
      case RoomEvent.AgreementRatified ratified ->
          everyone(
              new FeedItem.Ratified(
                  at, ratified.sheet(), ratified.party(), !after.isStaffed(ratified.party())));
      case RoomEvent.AgreementEnteredIntoForce entered ->
          everyone(new FeedItem.InForce(at, entered.sheet()));
      case RoomEvent.AgreementFailed failed ->
          everyone(
              new FeedItem.Failed(
                  at, failed.sheet(), List.copyOf(failed.without()), failed.because()));
      case RoomEvent.AgreementDeclined declined ->
          everyone(
              new FeedItem.Declined(
                  at, declined.sheet(), declined.party(), !after.isStaffed(declined.party())));
      case RoomEvent.ConsentWithheld withheld ->
          everyone(new FeedItem.Withheld(at, withheld.sheet(), withheld.party()));
      case RoomEvent.InjectPut put -> everyone(bulletin(after, at, put));
      case RoomEvent.BulletinPosted posted ->
          everyone(new FeedItem.Bulletin(at, posted.headline(), posted.text(), "", List.of()));
      case RoomEvent.ResultsReleased _ -> everyone(new FeedItem.ResultsOut(at));
      case RoomEvent.MessageSaid said -> message(after, at, said, viewer);
      case RoomEvent.CaucusOpened opened ->
          hears(viewer, opened.parties())
              ? Optional.of(
                  new FeedItem.CaucusCalled(
                      at, opened.caucus(), List.copyOf(opened.parties()), opened.by()))
              : Optional.empty();
      case RoomEvent.HandAnswered answered ->
          hears(viewer, Set.of(answered.party()))
              ? Optional.of(
                  new FeedItem.Answer(
                      at,
                      answered.seat(),
                      answered.party(),
                      answered.question(),
                      answered.answer()))
              : Optional.empty();
      case RoomEvent.OfImplementation lived -> new LivedFeed(after, at, viewer).line(lived);
      case RoomEvent.RoomOpened _,
          RoomEvent.DelegateSeated _,
          RoomEvent.DelegateUnseated _,
          RoomEvent.GraceBegan _,
          RoomEvent.FloorGiven _,
          RoomEvent.FloorCleared _,
          RoomEvent.ClockPaused _,
          RoomEvent.ClockResumed _,
          RoomEvent.ClockExtended _,
          RoomEvent.LostTimeRestored _,
          RoomEvent.PreparationSubmitted _,
          RoomEvent.ReadyDeclared _,
          RoomEvent.WorkContinued _,
          RoomEvent.DraftSaved _,
          RoomEvent.DraftDiscarded _,
          RoomEvent.HandRaised _,
          RoomEvent.HandLowered _ ->
          Optional.empty();
    };
  }

  private static Optional<FeedItem> everyone(FeedItem item) {
    return Optional.of(item);
  }

  private static FeedItem tabled(Room after, Instant at, SheetId id, Optional<PartyId> author) {
    var sheet = Optional.ofNullable(after.sheets().get(id));
    var answers = sheet.flatMap(Sheet::answers);
    var changes = sheet.map(Boards::changes).map(List::size).orElse(0);
    return new FeedItem.Tabled(at, id, author, answers, changes);
  }

  private static FeedItem bulletin(Room after, Instant at, RoomEvent.InjectPut put) {
    Inject inject = after.scenario().inject(put.inject()).orElseThrow();
    return new FeedItem.Bulletin(
        at, inject.headline(), inject.text(), inject.date(), inject.sources());
  }

  private static Optional<FeedItem> message(
      Room after, Instant at, RoomEvent.MessageSaid said, Viewer viewer) {
    var heard =
        switch (said.channel()) {
          case Channel.Plenary _ -> true;
          case Channel.Caucus caucus ->
              hears(viewer, after.caucuses().getOrDefault(caucus.caucus(), Set.of()));
          case Channel.Delegation delegation -> hears(viewer, Set.of(delegation.party()));
        };
    return heard
        ? Optional.of(
            new FeedItem.Message(
                at,
                said.channel(),
                said.party(),
                said.seat(),
                name(after, said.seat()),
                said.text()))
        : Optional.empty();
  }

  static String name(Room room, SeatId seat) {
    var sitting = room.seats().get(seat);
    return sitting == null ? "" : sitting.name();
  }

  /** Words among parties are heard by them and by the facilitator, never on the wall. */
  static boolean hears(Viewer viewer, Set<PartyId> parties) {
    return switch (viewer) {
      case Viewer.Delegation delegation -> parties.contains(delegation.party());
      case Viewer.Facilitator _ -> true;
      case Viewer.Projector _ -> false;
    };
  }
}
