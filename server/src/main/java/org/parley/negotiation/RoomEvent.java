package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;

/** What has happened in a room. The events of a room, in order, are the room. */
public sealed interface RoomEvent {

  /**
   * The first event of every room.
   *
   * @param contentHash pins the scenario pack
   * @param seed seeds all dice of this room
   */
  record RoomOpened(
      RoomId room,
      String name,
      ScenarioId scenario,
      String contentHash,
      long seed,
      RoomSettings settings)
      implements RoomEvent {}

  record DelegateSeated(SeatId seat, PartyId party, SeatRole role, String name)
      implements RoomEvent {}

  record DelegateUnseated(SeatId seat) implements RoomEvent {}

  /**
   * @param ends when the phase ends; empty where it does not run against time
   */
  record PhaseBegan(Stage stage, Optional<Instant> ends) implements RoomEvent {}

  /** Time is up and some still owe an answer; the clock waits once more. */
  record GraceBegan(Instant ends) implements RoomEvent {}

  record FloorGiven(PartyId party, Optional<Instant> until) implements RoomEvent {}

  record FloorCleared() implements RoomEvent {}

  record ClockPaused(Duration phaseLeft, Optional<Duration> floorLeft) implements RoomEvent {}

  record ClockResumed(Instant phaseEnds, Optional<Instant> floorEnds) implements RoomEvent {}

  record ClockExtended(Duration by) implements RoomEvent {}

  /** The server was down; running deadlines were moved by the time lost. */
  record LostTimeRestored(Duration lost) implements RoomEvent {}

  record PreparationSubmitted(SeatId seat, PreparationSheet sheet) implements RoomEvent {}

  record ReadyDeclared(PartyId party) implements RoomEvent {}

  record WorkContinued(PartyId party) implements RoomEvent {}

  record StatementMade(PartyId party, String text) implements RoomEvent {}

  record DraftSaved(SeatId seat, Package terms, Optional<SheetId> answers) implements RoomEvent {}

  record DraftDiscarded(SeatId seat) implements RoomEvent {}

  /** A delegation tabled a package and adopted it thereby. */
  record PackageTabled(SheetId sheet, PartyId author, Optional<SheetId> answers, Package terms)
      implements RoomEvent {}

  record SingleTextTabled(SheetId sheet, Package terms) implements RoomEvent {}

  record SheetCriticised(SheetId sheet, PartyId party, Set<IssueId> issues, String remark)
      implements RoomEvent {}

  /** Its author took the sheet off the table. */
  record SheetWithdrawn(SheetId sheet) implements RoomEvent {}

  /** A newer sheet of the same author took its place. */
  record SheetReplaced(SheetId sheet, SheetId by) implements RoomEvent {}

  record PackageAdopted(SheetId sheet, PartyId party) implements RoomEvent {}

  record AdoptionRevoked(SheetId sheet, PartyId party) implements RoomEvent {}

  /** A party that nobody plays would not sign: no deal, or what holds now, is worth more to it. */
  record ConsentWithheld(SheetId sheet, PartyId party) implements RoomEvent {}

  /** All whose consent the sheet needs have adopted it. */
  record PackageAgreed(SheetId sheet, Set<PartyId> needed) implements RoomEvent {}

  record AgreementRatified(SheetId sheet, PartyId party) implements RoomEvent {}

  /** A head of delegation does not confirm. Where it was needed, the agreement fails. */
  record AgreementDeclined(SheetId sheet, PartyId party) implements RoomEvent {}

  record AgreementEnteredIntoForce(SheetId sheet, int turn) implements RoomEvent {}

  /**
   * An agreed package did not enter into force.
   *
   * @param without the needed parties that declined or did not answer in time
   * @param because why it cannot stand although all have confirmed it
   */
  record AgreementFailed(SheetId sheet, Set<PartyId> without, Optional<String> because)
      implements RoomEvent {}

  record CaucusOpened(CaucusId caucus, Set<PartyId> parties, PartyId by) implements RoomEvent {}

  record MessageSaid(Channel channel, SeatId seat, PartyId party, String text)
      implements RoomEvent {}

  record HandRaised(SeatId seat, PartyId party, String question) implements RoomEvent {}

  record HandLowered(SeatId seat) implements RoomEvent {}

  record HandAnswered(SeatId seat, PartyId party, String question, String answer)
      implements RoomEvent {}

  record InjectPut(InjectId inject) implements RoomEvent {}

  record BulletinPosted(String headline, String text) implements RoomEvent {}

  record ResultsReleased() implements RoomEvent {}
}
