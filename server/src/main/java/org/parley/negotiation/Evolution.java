package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.PartyId;

/** Folds what happened into the room. It never asks whether it was allowed. */
final class Evolution {

  private Evolution() {}

  static Room of(Room room, RoomEvent event) {
    return switch (event) {
      case RoomEvent.RoomOpened _ -> throw new IllegalStateException("the room is open already");
      case RoomEvent.DelegateSeated seated -> seated(room, seated);
      case RoomEvent.DelegateUnseated unseated ->
          LivedEvolution.unseated(
              room.with(room.delegations().unseated(unseated.seat())), unseated.seat());
      case RoomEvent.PhaseBegan began ->
          room.with(room.progress().begun(began.stage(), began.ends()));
      case RoomEvent.GraceBegan began -> room.with(room.progress().grace(began.ends()));
      case RoomEvent.FloorGiven given ->
          room.with(room.progress().given(given.party(), given.until()));
      case RoomEvent.FloorCleared _ -> room.with(room.progress().floorCleared());
      case RoomEvent.ClockPaused paused ->
          room.with(room.progress().paused(paused.phaseLeft(), paused.floorLeft()));
      case RoomEvent.ClockResumed resumed ->
          room.with(room.progress().resumed(resumed.phaseEnds(), resumed.floorEnds()));
      case RoomEvent.ClockExtended extended -> room.with(room.progress().extended(extended.by()));
      case RoomEvent.LostTimeRestored restored ->
          room.with(room.progress().postponed(restored.lost()));
      case RoomEvent.PreparationSubmitted submitted ->
          room.with(room.delegations().prepared(submitted.seat(), submitted.sheet()));
      case RoomEvent.ReadyDeclared declared ->
          room.with(room.progress().declared(declared.party()));
      case RoomEvent.WorkContinued continued ->
          room.with(room.progress().continued(continued.party()));
      case RoomEvent.DraftSaved saved ->
          room.with(
              room.delegations().drafted(saved.seat(), new Draft(saved.terms(), saved.answers())));
      case RoomEvent.DraftDiscarded discarded ->
          room.with(room.delegations().discarded(discarded.seat()));
      case RoomEvent.PackageTabled tabled ->
          tabled(
              room,
              room.table()
                  .tabled(
                      tabled.sheet(),
                      Optional.of(tabled.author()),
                      tabled.answers(),
                      tabled.terms()));
      case RoomEvent.SingleTextTabled tabled ->
          tabled(
              room,
              room.table()
                  .tabled(tabled.sheet(), Optional.empty(), Optional.empty(), tabled.terms()));
      case RoomEvent.SheetCriticised said -> criticised(room, said);
      case RoomEvent.SheetWithdrawn withdrawn -> room.with(room.table().gone(withdrawn.sheet()));
      case RoomEvent.SheetReplaced replaced -> room.with(room.table().gone(replaced.sheet()));
      case RoomEvent.PackageAdopted adopted -> adopted(room, adopted.sheet(), adopted.party());
      case RoomEvent.AdoptionRevoked revoked -> revoked(room, revoked.sheet(), revoked.party());
      case RoomEvent.ConsentWithheld withheld -> withheld(room, withheld.sheet(), withheld.party());
      case RoomEvent.PackageAgreed agreed ->
          room.with(room.table().agreed(agreed.sheet(), agreed.needed()));
      case RoomEvent.AgreementRatified ratified ->
          room.with(room.table().ratified(ratified.sheet(), ratified.party()));
      case RoomEvent.AgreementDeclined declined ->
          room.with(room.table().declined(declined.sheet(), declined.party()));
      case RoomEvent.AgreementEnteredIntoForce entered ->
          LivedEvolution.settled(room.with(room.table().entered(entered.sheet(), entered.turn())));
      case RoomEvent.AgreementFailed failed ->
          LivedEvolution.settled(room.with(room.table().failed(failed.sheet())));
      case RoomEvent.OfImplementation lived -> LivedEvolution.of(room, lived);
      case RoomEvent.CaucusOpened opened -> room.withCaucus(opened.caucus(), opened.parties());
      case RoomEvent.HandRaised raised ->
          room.with(room.delegations().handRaised(raised.seat(), raised.question()));
      case RoomEvent.HandLowered lowered ->
          room.with(room.delegations().handLowered(lowered.seat()));
      case RoomEvent.HandAnswered answered ->
          room.with(room.delegations().handLowered(answered.seat()));
      case RoomEvent.InjectPut put ->
          room.with(room.news().put(room.scenario().inject(put.inject()).orElseThrow()));
      case RoomEvent.BulletinPosted posted ->
          room.with(room.news().posted(Bulletin.of(posted.headline(), posted.text())));
      case RoomEvent.ResultsReleased _ -> room.released();
      case RoomEvent.StatementMade _, RoomEvent.MessageSaid _ -> room;
    };
  }

  private static Room seated(Room room, RoomEvent.DelegateSeated seated) {
    var seat = new Seat(seated.seat(), seated.party(), seated.role(), seated.name());
    return LivedEvolution.unseated(room, seat.id())
        .with(room.delegations().seated(seat))
        .with(room.table().reconsideredBy(seated.party()));
  }

  private static Room tabled(Room room, Table table) {
    return room.with(table).with(room.progress().recalled());
  }

  private static Room criticised(Room room, RoomEvent.SheetCriticised said) {
    var criticism = new Criticism(said.issues(), said.remark());
    return room.with(
        room.table()
            .sheetChanged(said.sheet(), sheet -> sheet.criticised(said.party(), criticism)));
  }

  private static Room adopted(Room room, SheetId id, PartyId party) {
    return room.with(
        room.table()
            .sheetChanged(id, sheet -> sheet.withAdopted(Copies.with(sheet.adopted(), party))));
  }

  private static Room revoked(Room room, SheetId id, PartyId party) {
    return room.with(
        room.table()
            .sheetChanged(id, sheet -> sheet.withAdopted(Copies.without(sheet.adopted(), party))));
  }

  private static Room withheld(Room room, SheetId id, PartyId party) {
    return room.with(
        room.table()
            .sheetChanged(id, sheet -> sheet.withWithheld(Copies.with(sheet.withheld(), party))));
  }
}
