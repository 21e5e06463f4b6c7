package org.parley.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.Sheet;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** Folds a room's events and keeps beside the room what scores need and the room forgets. */
final class PlayReading {

  private final List<Bid> bids = new ArrayList<>();
  private final WordReading words;
  private final OpeningReading openings = new OpeningReading();
  private final DefectionReading defections;
  private final HomeReading homes;
  private Room room;
  private Optional<Room> signed = Optional.empty();
  private int turn = 1;

  PlayReading(Room opened) {
    room = opened;
    words = new WordReading(opened.scenario());
    defections = new DefectionReading(opened.scenario());
    homes = new HomeReading(opened.scenario());
  }

  void read(RoomEvent event) {
    note(event);
    homes.read(room.stage().turnNumber(), event);
    room = Negotiation.evolve(room, event);
    turn = Math.max(turn, room.stage().turnNumber());
  }

  /** Sees the room as it was before the event. */
  private void note(RoomEvent event) {
    switch (event) {
      case RoomEvent.PhaseBegan(Stage.Ordering _, var _) ->
          signed = signed.or(() -> Optional.of(room));
      case RoomEvent.PackageTabled it -> {
        table(it.sheet(), Optional.of(it.author()), it.terms());
        words.adopted(it.author(), it.sheet(), it.terms());
      }
      case RoomEvent.SingleTextTabled it -> table(it.sheet(), Optional.empty(), it.terms());
      case RoomEvent.PackageAdopted it -> words.adopted(it.party(), it.sheet(), terms(it.sheet()));
      case RoomEvent.AdoptionRevoked it -> words.revoked(it.party(), it.sheet());
      case RoomEvent.SheetCriticised it ->
          words.criticised(it.party(), it.sheet(), terms(it.sheet()), it.issues());
      case RoomEvent.AgreementRatified it -> words.ratified(it.party(), it.sheet());
      case RoomEvent.AgreementDeclined it ->
          words.declined(it.party(), it.sheet(), terms(it.sheet()));
      case RoomEvent.PreparationSubmitted it ->
          openings.prepared(Objects.requireNonNull(room.seats().get(it.seat())), it.sheet());
      case RoomEvent.OfImplementation it -> defections.read(room.stage().turnNumber(), it);
      case RoomEvent.RoomOpened _,
          RoomEvent.PhaseBegan _,
          RoomEvent.PackageAgreed _,
          RoomEvent.AgreementEnteredIntoForce _,
          RoomEvent.DelegateSeated _,
          RoomEvent.DelegateUnseated _,
          RoomEvent.GraceBegan _,
          RoomEvent.FloorGiven _,
          RoomEvent.FloorCleared _,
          RoomEvent.ClockPaused _,
          RoomEvent.ClockResumed _,
          RoomEvent.ClockExtended _,
          RoomEvent.LostTimeRestored _,
          RoomEvent.ReadyDeclared _,
          RoomEvent.WorkContinued _,
          RoomEvent.StatementMade _,
          RoomEvent.DraftSaved _,
          RoomEvent.DraftDiscarded _,
          RoomEvent.SheetWithdrawn _,
          RoomEvent.SheetReplaced _,
          RoomEvent.ConsentWithheld _,
          RoomEvent.AgreementFailed _,
          RoomEvent.CaucusOpened _,
          RoomEvent.MessageSaid _,
          RoomEvent.HandRaised _,
          RoomEvent.HandLowered _,
          RoomEvent.HandAnswered _,
          RoomEvent.InjectPut _,
          RoomEvent.BulletinPosted _,
          RoomEvent.ResultsReleased _ -> {}
    }
  }

  /** What is signed after the negotiation turns belongs to the lived part. */
  Play play() {
    var negotiated = Holding.in(signed.orElse(room));
    return new Play(
        room.scenario(),
        negotiated.outcome(),
        negotiated.deal(),
        needed(signed.orElse(room)),
        room.settings().implementation().turns() > 0,
        List.copyOf(bids),
        words.words(),
        openings.openings(),
        signed.map(then -> lived(Holding.in(then))));
  }

  private static Set<PartyId> needed(Room room) {
    var needed = new LinkedHashSet<PartyId>();
    room.table().inForce().forEach(agreement -> needed.addAll(agreement.needed()));
    return needed;
  }

  private LivedPlay lived(Holding negotiated) {
    return new LivedPlay(
        room.scenario(),
        room.settings().implementation().depth(),
        negotiated,
        Holding.in(room),
        room.lived(),
        defections.all(),
        homes.all());
  }

  private void table(SheetId sheet, Optional<PartyId> author, Package tabled) {
    bids.add(new Bid(sheet, author, turn, tabled.over(room.outcome())));
  }

  /** Of a sheet on the table or already agreed. */
  private Package terms(SheetId id) {
    var sheet = Optional.ofNullable(room.sheets().get(id)).map(Sheet::terms);
    return sheet.orElseGet(
        () ->
            room.agreements().stream()
                .filter(agreement -> agreement.sheet().equals(id))
                .map(Agreement::terms)
                .findFirst()
                .orElseThrow());
  }
}
