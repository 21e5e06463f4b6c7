package org.parley.scoring;

import java.util.Optional;
import org.parley.negotiation.SheetId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * A package that somebody tabled.
 *
 * @param author empty for the chair's single negotiating text
 * @param turn the turn in which it was tabled, from 1
 * @param outcome what would hold if it entered into force on top of what was in force then
 */
public record Bid(SheetId sheet, Optional<PartyId> author, int turn, Package outcome) {}
