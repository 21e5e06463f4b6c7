package org.parley.scoring;

import org.parley.negotiation.SheetId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * A party's public word that it cannot accept an option, and whether it kept it.
 *
 * @param sheet the sheet that it criticised
 * @param kept false where it adopted the same option afterwards and left it so
 */
public record Objection(
    PartyId party, SheetId sheet, IssueId issue, OptionId option, boolean kept) {}
