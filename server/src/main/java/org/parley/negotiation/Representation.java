package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/**
 * How a seat of a delegation votes for those at home. It is free to vote against their interests,
 * as a trustee is (Pitkin 1967), and answers for it: {@link HomeSupport} has the price.
 */
public final class Representation {

  static final Procedure<ByDelegate<Command.VoteForConstituency>> VOTE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Representation::isPlayed,
              Timing::inRatification,
              Timing::clockIsNotPaused,
              request -> Ratification.isPending(request, request.command().sheet()),
              Representation::isOwn,
              Representation::represents,
              request -> Ratification.signed(request, request.command().sheet()),
              Representation::isNotCounted),
          Representation::voted);

  private Representation() {}

  /**
   * The seat that represents a constituency: filled, where life is played in full, and not acting
   * as the head, who has to win its vote.
   */
  public static Optional<Seat> of(Room room, Constituency constituency) {
    var party = constituency.party();
    return room.seats().values().stream()
        .filter(_ -> Depths.plays(room, Depth.FULL))
        .filter(seat -> seat.party().equals(party))
        .filter(seat -> constituency.seat().filter(seat.role()::equals).isPresent())
        .filter(seat -> !room.head(party).equals(Optional.of(seat)))
        .findFirst();
  }

  /** What its representative has said; empty where that seat owes its ballot, or there is none. */
  public static Optional<Ballot> ballot(Room room, SheetId agreement, Constituency constituency) {
    return of(room, constituency)
        .flatMap(
            seat -> room.lived().bonds().mandates().ballot(agreement, constituency, seat.id()));
  }

  /** Whether a representative of the party's voters still owes its ballot. */
  static boolean isOwed(Room room, SheetId agreement, PartyId party) {
    return HomeSupport.asked(room, party).stream()
        .filter(constituency -> of(room, constituency).isPresent())
        .anyMatch(constituency -> ballot(room, agreement, constituency).isEmpty());
  }

  /** The vote that a representative casts in place of the factions. */
  static Optional<RoomEvent.HomeVoted.Vote> vote(
      Room room, SheetId agreement, Constituency constituency) {
    return of(room, constituency)
        .flatMap(
            seat ->
                switch (ballot(room, agreement, constituency).orElse(Ballot.BY_INTERESTS)) {
                  case FOR -> Optional.of(new RoomEvent.HomeVoted.Vote(seat.id(), true));
                  case AGAINST -> Optional.of(new RoomEvent.HomeVoted.Vote(seat.id(), false));
                  case BY_INTERESTS -> Optional.empty();
                });
  }

  private static Optional<Refusal> isPlayed(ByDelegate<?> request) {
    return Depths.require(request.room(), Depth.FULL, "seats that vote for those at home");
  }

  private static Optional<Refusal> isOwn(ByDelegate<Command.VoteForConstituency> request) {
    return Rule.require(
        constituency(request).isPresent(),
        new Refusal.NoSuch(
            "constituency \"" + request.command().constituency() + "\" behind your delegation"));
  }

  private static Optional<Refusal> represents(ByDelegate<Command.VoteForConstituency> request) {
    var constituency = constituency(request).orElseThrow();
    return Rule.require(
        of(request.room(), constituency).equals(Optional.of(request.seat())),
        new Refusal.NotForYourRole(
            "the seat that represents \"" + constituency.name() + "\" and is not acting head"));
  }

  private static Optional<Refusal> isNotCounted(ByDelegate<Command.VoteForConstituency> request) {
    var agreement = request.room().table().pending(request.command().sheet()).orElseThrow();
    return Rule.require(
        !agreement.ratified().contains(request.party()),
        new Refusal.AlreadyDone("The votes at home on this agreement have been counted."));
  }

  private static Optional<Constituency> constituency(
      ByDelegate<Command.VoteForConstituency> request) {
    return find(request.room(), request.party(), request.command().constituency());
  }

  private static Optional<Constituency> find(Room room, PartyId party, ConstituencyId id) {
    return HomeSupport.asked(room, party).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static List<RoomEvent> voted(ByDelegate<Command.VoteForConstituency> request) {
    var asked = request.command();
    var seat = request.seat().id();
    var before = ballot(request.room(), asked.sheet(), constituency(request).orElseThrow());
    return before.equals(Optional.of(asked.ballot()))
        ? List.of()
        : List.of(
            new RoomEvent.BallotCast(
                new Mandates.Cast(
                    asked.sheet(), request.party(), asked.constituency(), seat, asked.ballot())));
  }
}
