package org.parley.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.SheetId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * What two or three parties could have had between them, and what they did. All numbers are surplus
 * over no deal in each party's own points, in the order of the axes. The other parties are out of
 * sight: what is efficient between these need not be acceptable to all.
 *
 * @param cloud where feasible packages lie; empty where they are too many to be drawn
 * @param frontier efficient for the parties on the axes alone
 * @param solutions the bargaining solutions over all consenting parties
 * @param path the tabled packages, in order
 * @param outcome what came out; 0 for everyone where there was no deal
 */
public record Picture(
    List<PartyId> axes,
    List<Dot> cloud,
    List<Spot> frontier,
    List<Named> solutions,
    List<Move> path,
    List<Long> outcome) {

  /** A place where packages lie, and how many. */
  public record Dot(List<Long> surplus, long packages) {}

  /** An efficient point and one package that attains it. */
  public record Spot(List<Long> surplus, Map<IssueId, OptionId> terms) {}

  /** A bargaining solution. */
  public record Named(Idea idea, List<Long> surplus, Map<IssueId, OptionId> terms) {}

  /** The solutions that a picture names. */
  public enum Idea {
    NASH,
    KALAI_SMORODINSKY,
    EGALITARIAN,
    UTILITARIAN
  }

  /** A tabled package. */
  public record Move(SheetId sheet, Optional<PartyId> author, List<Long> surplus) {}

  /**
   * @param axes two or three parties with points
   * @throws IllegalArgumentException if there are fewer or more, or one has no points
   */
  public static Picture of(Play play, Benchmark benchmark, List<PartyId> axes) {
    return new PictureMaking(play, benchmark, axes).picture();
  }
}
