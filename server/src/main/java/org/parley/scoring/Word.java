package org.parley.scoring;

import java.util.Optional;
import org.parley.negotiation.SheetId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * Something that a party put on record, and whether what it did afterwards agrees with it. Only
 * acts count, by the rule of each {@link Commitment}; what was said in statements and talk is free
 * text and is not judged. To change one's mind for something in return is bargaining, not deceit.
 *
 * @param sheet the sheet that it was about
 * @param issue for an objection, what it could not accept
 * @param option for an objection, likewise
 * @param kept false where a later act says otherwise
 * @param by the sheet by which it was contradicted, where it was another
 */
public record Word(
    PartyId party,
    Commitment kind,
    SheetId sheet,
    Optional<IssueId> issue,
    Optional<OptionId> option,
    boolean kept,
    Optional<SheetId> by,
    String sentence) {

  /** How a party commits itself. */
  public enum Commitment {
    /**
     * It named an option of a sheet that it could not accept. Contradicted by adopting or tabling a
     * sheet with that option afterwards, unless it took that adoption back.
     */
    OBJECTION,
    /** It adopted a sheet that was agreed. Kept by ratifying it, contradicted by declining. */
    SIGNATURE,
    /**
     * It declined to ratify an agreement. Contradicted by adopting or tabling a sheet afterwards
     * that settles all its issues the same way, unless it took that adoption back.
     */
    REFUSAL
  }
}
