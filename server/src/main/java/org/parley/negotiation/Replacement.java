package org.parley.negotiation;

import java.util.Set;
import org.parley.scenario.IssueId;
import org.parley.scenario.PartyId;

/**
 * What an agreement would lose to a sheet.
 *
 * @param sheet the agreement's sheet
 * @param issues the issues that the sheet settles otherwise
 * @param parties the parties of the agreement, whose consent that needs; empty where the agreement
 *     put no duty on anyone there and the sheet binds none of its parties
 */
public record Replacement(SheetId sheet, Set<IssueId> issues, Set<PartyId> parties) {}
