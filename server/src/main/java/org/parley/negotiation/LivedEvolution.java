package org.parley.negotiation;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.PartyId;

/** Folds life under the treaty into the room. */
final class LivedEvolution {

  private LivedEvolution() {}

  static Room of(Room room, RoomEvent.OfImplementation event) {
    return switch (event) {
      case RoomEvent.OrdersProposed it ->
          ordered(room, it.party(), _ -> OrderBook.proposedBy(it.seat(), it.orders()));
      case RoomEvent.OrdersEndorsed it ->
          ordered(room, it.party(), book -> book.endorsedBy(it.seat()));
      case RoomEvent.OrdersSealed it -> ordered(room, it.party(), OrderBook::nowSealed);
      case RoomEvent.OrdersReopened it -> ordered(room, it.party(), OrderBook::reopened);
      case RoomEvent.StepTaken it -> climbed(room, ladder -> ladder.taken(it.step()));
      case RoomEvent.StepReversed it -> climbed(room, ladder -> ladder.reversed(it.step()));
      case RoomEvent.HostAsked it ->
          climbed(room, ladder -> ladder.asked(it.step(), it.by(), it.end()));
      case RoomEvent.HostAnswered it ->
          climbed(room, ladder -> ladder.answered(it.step(), it.accept()));
      case RoomEvent.NoticeGiven it -> bound(room, bonds -> bonds.noticed(it.notice()));
      case RoomEvent.NoticeRecalled it ->
          bound(room, bonds -> bonds.withoutNotice(it.agreement(), it.party()));
      case RoomEvent.AgreementLeft it -> left(room, it.agreement(), it.party());
      case RoomEvent.AgreementEnded it -> settled(room.with(room.table().ended(it.agreement())));
      case RoomEvent.AgreementReturned it -> returned(room, it.agreement());
      case RoomEvent.CouncilVoted it ->
          bound(room, bonds -> bonds.voted(it.agreement(), it.seat(), it.aye()));
      case RoomEvent.DelegationConfirmed it ->
          mandated(room, mandates -> mandates.confirmedBy(it.agreement(), it.party()));
      case RoomEvent.BallotCast it -> mandated(room, mandates -> mandates.with(it.cast()));
      case RoomEvent.HomeVoted it ->
          it.abandoned()
              ? mandated(room, mandates -> mandates.abandonedBy(it.party(), it.constituency()))
              : room;
      case RoomEvent.ObligationSuspended it ->
          bound(room, bonds -> bonds.suspended(it.obligation()));
      case RoomEvent.ObligationResumed it -> bound(room, bonds -> bonds.resumed(it.obligation()));
      case RoomEvent.FindingMade it -> knows(room, evidence -> evidence.found(it.finding()));
      case RoomEvent.FindingRevealed it ->
          knows(room, evidence -> evidence.revealed(it.finding(), turn(room)));
      case RoomEvent.TrustEstimated it ->
          knows(room, evidence -> evidence.estimated(it.estimate()));
      case RoomEvent.AlarmRaised it -> knows(room, evidence -> evidence.raised(alarm(room, it)));
      case RoomEvent.ConsultationOpened it -> knows(room, evidence -> evidence.opened(it.alarm()));
      case RoomEvent.AlarmAnswered it ->
          knows(room, evidence -> evidence.answered(it.alarm(), it.answer()));
      case RoomEvent.VisitMade it ->
          knows(room, evidence -> evidence.visited(it.alarm(), it.found()));
      case RoomEvent.AlarmResponded it ->
          knows(room, evidence -> evidence.responded(it.alarm(), it.party(), it.response()));
      case RoomEvent.AlarmClosed it -> knows(room, evidence -> evidence.closed(it.alarm()));
      case RoomEvent.PledgeGiven it -> spoken(room, words -> words.given(it.pledge()));
      case RoomEvent.PledgeDue it -> spoken(room, words -> words.due(it.pledge(), it.turn()));
      case RoomEvent.PledgeKept it -> spoken(room, words -> words.kept(it.pledge(), turn(room)));
      case RoomEvent.PledgeBroken it ->
          spoken(room, words -> words.broken(it.pledge(), turn(room)));
      case RoomEvent.CrisisThrown it ->
          it.happened() ? room.with(room.lived().struckBy(it.crisis())) : room;
      case RoomEvent.TensionMoved it -> room.with(room.lived().atTension(it.to()));
      case RoomEvent.TurnResolved it -> room.with(room.lived().resolved(it.turn()));
      // Read from the log by whoever keeps scores; no rule needs them.
      case RoomEvent.OrdersLapsed _, RoomEvent.ObligationViolated _, RoomEvent.InspectionSpent _ ->
          room;
    };
  }

  /** The agreements have changed: what hung on those that are gone goes with them. */
  static Room settled(Room room) {
    return bound(room, bonds -> bonds.on(room));
  }

  static Room unseated(Room room, SeatId seat) {
    return bound(room, bonds -> bonds.unseated(seat));
  }

  private static int turn(Room room) {
    return room.stage().turnNumber();
  }

  private static Alarm alarm(Room room, RoomEvent.AlarmRaised raised) {
    return new Alarm(
        raised.alarm(),
        turn(room),
        raised.obligation(),
        raised.accused(),
        raised.findings(),
        raised.evidence(),
        Alarm.State.WAITING,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static Room left(Room room, SheetId agreement, PartyId party) {
    return bound(
        room.with(room.table().left(agreement, party)),
        bonds -> bonds.withoutNotice(agreement, party));
  }

  private static Room returned(Room room, SheetId agreement) {
    return settled(
        bound(room.with(room.table().returned(agreement)), bonds -> bonds.returned(agreement)));
  }

  private static Room ordered(Room room, PartyId party, UnaryOperator<OrderBook> change) {
    return room.with(room.lived().with(party, change.apply(room.lived().orders(party))));
  }

  private static Room climbed(Room room, UnaryOperator<Ladder> change) {
    return room.with(room.lived().with(change.apply(room.lived().ladder())));
  }

  private static Room knows(Room room, UnaryOperator<Evidence> change) {
    return room.with(room.lived().with(change.apply(room.lived().evidence())));
  }

  private static Room spoken(Room room, UnaryOperator<Words> change) {
    return room.with(room.lived().with(change.apply(room.lived().words())));
  }

  private static Room mandated(Room room, UnaryOperator<Mandates> change) {
    return bound(room, bonds -> bonds.with(change.apply(bonds.mandates())));
  }

  private static Room bound(Room room, UnaryOperator<Bonds> change) {
    return room.with(room.lived().with(change.apply(room.lived().bonds())));
  }
}
