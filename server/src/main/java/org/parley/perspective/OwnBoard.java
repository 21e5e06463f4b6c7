package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.Ballot;
import org.parley.negotiation.PreparationSheet;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/** What goes to one viewer beside the board. */
public sealed interface OwnBoard {

  /**
   * What a delegation alone may see.
   *
   * @param outcomeWorth what holds now, in its own points; only where points are shown exactly
   * @param worths for each sheet and agreement that is not yet in force: what the whole outcome
   *     would be worth; only where points are shown exactly
   * @param prepared the seats that have handed in a preparation sheet
   * @param preparations those sheets
   * @param home how each constituency would vote on what holds now, and on each sheet and agreement
   *     that is not yet in force
   * @param ratifying the agreements that the delegation signed and that wait for ratification
   * @param lived life under the treaty, from its first orders on; empty for a chair
   */
  record OfDelegation(
      PartyId party,
      Optional<Worth> outcomeWorth,
      List<SheetWorth> worths,
      List<DraftFace> drafts,
      List<PreparationFace> preparations,
      List<Board.CaucusFace> caucuses,
      List<HandFace> hands,
      List<HomeVote> home,
      List<RatifyingFace> ratifying,
      Optional<OwnLived> lived)
      implements OwnBoard {}

  /** What the facilitator may see: nearly all. */
  record OfFacilitator(
      List<PartyWorth> worths,
      List<Board.CaucusFace> caucuses,
      List<HandFace> hands,
      List<PreparationFace> preparations,
      List<InjectId> injectsUsed,
      Optional<OverseenLife> lived)
      implements OwnBoard {}

  /** A projector has nothing of its own. */
  record OfProjector() implements OwnBoard {}

  /**
   * @param points worth of an outcome
   * @param surplus points above no deal; negative below
   */
  record Worth(long points, long surplus) {}

  record SheetWorth(SheetId sheet, Worth worth) {}

  record PartyWorth(PartyId party, Worth outcome, List<SheetWorth> sheets) {}

  /**
   * How an own constituency would vote.
   *
   * @param sheet what it would vote on; empty for what holds now
   * @param ayes the factions that would carry it
   * @param lost points that each faction asks besides what no deal is worth to it, for broken words
   *     and for votes that went against its constituency's interests
   */
  record HomeVote(
      ConstituencyId constituency,
      Optional<SheetId> sheet,
      long votes,
      List<String> ayes,
      long lost) {}

  /**
   * How far the own delegation is with an agreement.
   *
   * @param ayes the seats that have voted for it, where a council decides
   * @param noes the seats that have voted against it
   * @param needed how many seats must vote for it
   * @param confirmed whether the delegation has confirmed, whatever its voters at home have done
   * @param counted whether its voters have carried it
   * @param ballots for each constituency that a seat represents
   */
  record RatifyingFace(
      SheetId sheet,
      List<SeatId> ayes,
      List<SeatId> noes,
      int needed,
      boolean confirmed,
      boolean counted,
      List<BallotFace> ballots) {}

  /**
   * @param seat the representative
   * @param ballot its vote; empty while it owes it
   */
  record BallotFace(ConstituencyId constituency, SeatId seat, Optional<Ballot> ballot) {}

  record DraftFace(SeatId seat, Map<IssueId, OptionId> terms, Optional<SheetId> answers) {}

  record PreparationFace(SeatId seat, PreparationSheet sheet) {}

  record HandFace(SeatId seat, PartyId party, String question) {}
}
