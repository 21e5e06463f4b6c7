package org.parley.perspective;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Standing;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/**
 * The public facts of a room: the same bytes for everyone in it. Small, and sent whole.
 *
 * @param awaited the parties that hold the room up
 * @param sheets what is on the table, newest first
 * @param agreements what was agreed and waits for ratification, and what is in force, oldest first
 * @param turns number of turns of the negotiation
 * @param outcome the option that holds now for every issue
 * @param lived life under the treaty, from its first orders on
 */
public record Board(
    RoomId room,
    String name,
    Stage stage,
    int turns,
    ClockFace clock,
    Optional<PartyId> floor,
    List<PartyId> awaited,
    List<DelegationFace> delegations,
    List<SheetFace> sheets,
    List<AgreementFace> agreements,
    Map<IssueId, OptionId> outcome,
    Optional<Headline> headline,
    Optional<LivedBoard> lived,
    boolean resultsReleased) {

  /** The clock as every viewer may show it. */
  public sealed interface ClockFace {

    record Stopped() implements ClockFace {}

    /**
     * @param phaseEnds on the server's clock; compare with the frame's {@code now}
     */
    record Running(Instant phaseEnds, Optional<Instant> floorEnds, boolean inGrace)
        implements ClockFace {}

    /**
     * @param phaseLeftMillis what is left of the phase, in milliseconds
     */
    record Paused(long phaseLeftMillis, Optional<Long> floorLeftMillis, boolean inGrace)
        implements ClockFace {}
  }

  /**
   * @param staffed whether a person sits there; otherwise the party acts by its instructions
   */
  public record DelegationFace(
      PartyId party, boolean staffed, boolean ready, List<SeatFace> seats) {}

  /**
   * @param acting whether this seat acts as head of its delegation
   */
  public record SeatFace(SeatId seat, SeatRole role, String name, boolean acting) {}

  /**
   * @param author empty for the chair's single negotiating text
   * @param changes for each issue changed against the sheet answered: the option there, or empty
   *     where that sheet left it open
   * @param needed the parties whose consent it needs now
   * @param needsAnother whether it needs one more signature, whosever, since it takes two to agree
   * @param withheld the parties that nobody plays and that would not sign it as things stand
   * @param standing whether it can be adopted now, and why not
   */
  public record SheetFace(
      SheetId sheet,
      Optional<PartyId> author,
      Optional<SheetId> answers,
      Map<IssueId, OptionId> terms,
      List<Change> changes,
      List<PartyId> adopted,
      List<PartyId> needed,
      boolean needsAnother,
      List<PartyId> withheld,
      Standing standing,
      List<ReplacementFace> replaces,
      List<CriticismFace> criticisms) {}

  /** One issue on which a sheet differs from the sheet it answers. */
  public record Change(IssueId issue, Optional<OptionId> before, Optional<OptionId> after) {}

  /**
   * An agreement that would lose these issues to the sheet.
   *
   * @param parties its parties, whose consent that needs; empty where it binds nobody there
   */
  public record ReplacementFace(SheetId agreement, List<IssueId> issues, List<PartyId> parties) {}

  public record CriticismFace(PartyId party, Set<IssueId> issues, String remark) {}

  /**
   * @param ratified the parties whose heads have confirmed, while it waits
   * @param sinceTurn the turn in which it entered into force, once it has
   */
  public record AgreementFace(
      SheetId sheet,
      Map<IssueId, OptionId> terms,
      List<PartyId> parties,
      List<PartyId> needed,
      List<PartyId> ratified,
      Optional<Integer> sinceTurn) {}

  /**
   * What everyone read last.
   *
   * @param date the day in the story; empty for the facilitator's own bulletin
   */
  public record Headline(Optional<InjectId> inject, String headline, String text, String date) {}

  /** The parties of a caucus; only they and the facilitator know of it. */
  public record CaucusFace(CaucusId caucus, List<PartyId> parties) {}
}
