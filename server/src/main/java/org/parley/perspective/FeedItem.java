package org.parley.perspective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.Channel;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;

/** One line of what a viewer has seen happen: words, news and history. */
public sealed interface FeedItem {

  Instant at();

  record PhaseOpened(Instant at, Stage stage) implements FeedItem {}

  record Statement(Instant at, PartyId party, String text) implements FeedItem {}

  record Message(Instant at, Channel channel, PartyId party, SeatId seat, String name, String text)
      implements FeedItem {}

  record CaucusCalled(Instant at, CaucusId caucus, List<PartyId> parties, PartyId by)
      implements FeedItem {}

  /**
   * @param date the day in the story; empty for the facilitator's own bulletin
   */
  record Bulletin(Instant at, String headline, String text, String date, List<String> sources)
      implements FeedItem {}

  /**
   * @param author empty for the chair's single negotiating text
   * @param changes number of issues changed against the sheet answered
   */
  record Tabled(
      Instant at, SheetId sheet, Optional<PartyId> author, Optional<SheetId> answers, int changes)
      implements FeedItem {}

  record Withdrawn(Instant at, SheetId sheet) implements FeedItem {}

  record Replaced(Instant at, SheetId sheet, SheetId by) implements FeedItem {}

  record Criticised(Instant at, SheetId sheet, PartyId party, String remark) implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Adopted(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  /** A party that nobody plays would not sign. */
  record Withheld(Instant at, SheetId sheet, PartyId party) implements FeedItem {}

  record Revoked(Instant at, SheetId sheet, PartyId party) implements FeedItem {}

  record Agreed(Instant at, SheetId sheet) implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Ratified(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Declined(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  record InForce(Instant at, SheetId sheet) implements FeedItem {}

  /**
   * @param without the needed parties that declined or did not answer in time
   * @param because why it cannot stand, where that is not it
   */
  record Failed(Instant at, SheetId sheet, List<PartyId> without, Optional<String> because)
      implements FeedItem {}

  /** The facilitator answered the own delegation's question. */
  record Answer(Instant at, SeatId seat, PartyId party, String question, String answer)
      implements FeedItem {}

  record ResultsOut(Instant at) implements FeedItem {}
}
