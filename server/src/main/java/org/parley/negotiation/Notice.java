package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.PartyId;

/**
 * A notice of withdrawal.
 *
 * @param effect the turn at whose resolution the party leaves, unless it recalls the notice
 * @param forcedBy the constituency that no longer carries the agreement; empty where the party
 *     itself chose to leave (voluntary against involuntary defection, Putnam 1988)
 */
public record Notice(
    SheetId agreement, PartyId party, int effect, Optional<ConstituencyId> forcedBy) {}
