package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.SheetId;
import org.parley.scenario.PartyId;

/**
 * How one party moved from sheet to sheet.
 *
 * @param curve what each of its own sheets would have been worth to it (Raiffa 1982)
 * @param offers what each sheet of others in between would have been worth to it
 * @param given own moves by which it asked for less than before
 * @param asked own moves after which it had been offered more than ever before
 * @param answered how many of those it answered by asking for less itself (reciprocity)
 */
public record Concessions(
    PartyId party,
    List<Step> curve,
    List<Offer> offers,
    int given,
    int asked,
    int answered,
    String sentence) {

  /**
   * One own sheet.
   *
   * @param worth points of the outcome that it asked for
   * @param conceded points that it asked for less than in its sheet before; empty for the first
   */
  public record Step(SheetId sheet, int turn, long worth, Optional<Long> conceded) {}

  /**
   * A sheet of somebody else.
   *
   * @param worth points of the outcome that it offered
   */
  public record Offer(SheetId sheet, int turn, long worth) {}
}
