package org.parley.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.PartyId;

/**
 * What those who represent voters at home have been asked and have said, and what it cost them.
 *
 * @param confirmed delegations that have confirmed and wait for a representative of their voters
 * @param ballots on agreements that wait for ratification
 * @param abandoned how often a constituency was voted for against its own interests
 */
public record Mandates(
    Set<Confirmed> confirmed, List<Cast> ballots, Map<Constituents, Integer> abandoned) {

  static final Mandates NONE = new Mandates(Set.of(), List.of(), Map.of());

  /** A delegation that has made up its mind, but not yet its voters. */
  public record Confirmed(SheetId agreement, PartyId party) {}

  /** A ballot not yet counted. */
  public record Cast(
      SheetId agreement, PartyId party, ConstituencyId constituency, SeatId seat, Ballot ballot) {}

  /** One constituency of one party. */
  public record Constituents(PartyId party, ConstituencyId constituency) {

    static Constituents of(Constituency constituency) {
      return new Constituents(constituency.party(), constituency.id());
    }
  }

  public boolean confirmed(SheetId agreement, PartyId party) {
    return confirmed.contains(new Confirmed(agreement, party));
  }

  /** What the seat has said for a constituency. */
  public Optional<Ballot> ballot(SheetId agreement, Constituency constituency, SeatId seat) {
    return ballots.stream()
        .filter(cast -> cast.agreement().equals(agreement) && cast.seat().equals(seat))
        .filter(cast -> cast.constituency().equals(constituency.id()))
        .map(Cast::ballot)
        .findFirst();
  }

  int abandoned(Constituency constituency) {
    return abandoned.getOrDefault(Constituents.of(constituency), 0);
  }

  Mandates confirmedBy(SheetId agreement, PartyId party) {
    return new Mandates(
        Copies.with(confirmed, new Confirmed(agreement, party)), ballots, abandoned);
  }

  /** Takes the place of what the same seat said before. */
  Mandates with(Cast cast) {
    var others =
        ballots.stream()
            .filter(
                each ->
                    !each.agreement().equals(cast.agreement())
                        || !each.seat().equals(cast.seat())
                        || !each.constituency().equals(cast.constituency()))
            .toList();
    return new Mandates(confirmed, Copies.with(others, cast), abandoned);
  }

  Mandates abandonedBy(PartyId party, ConstituencyId constituency) {
    var voters = new Constituents(party, constituency);
    var more = Copies.with(abandoned, voters, abandoned.getOrDefault(voters, 0) + 1);
    return new Mandates(confirmed, ballots, more);
  }

  /** Who leaves a delegation leaves no ballot behind. */
  Mandates unseated(SeatId seat) {
    var rest = ballots.stream().filter(cast -> !cast.seat().equals(seat)).toList();
    return new Mandates(confirmed, rest, abandoned);
  }

  /** What is left of it once the agreements on the ground are as they are now. */
  Mandates on(Room ground) {
    var waiting = ground.table().pending().stream().map(Agreement::sheet).toList();
    return new Mandates(
        Copies.only(confirmed, each -> waiting.contains(each.agreement())),
        ballots.stream().filter(cast -> waiting.contains(cast.agreement())).toList(),
        abandoned);
  }
}
