package org.parley.negotiation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * A package on the table.
 *
 * @param author the delegation that tabled it; empty for the chair's single negotiating text, which
 *     nobody owns
 * @param answers the sheet that it amends
 * @param answered the terms of that sheet when it was amended; empty where it answers none
 * @param adopted the parties that have adopted it, its author among them
 * @param criticisms what each party says against it, the newest only
 */
public record Sheet(
    SheetId id,
    Optional<PartyId> author,
    Optional<SheetId> answers,
    Package terms,
    Package answered,
    Set<PartyId> adopted,
    Map<PartyId, Criticism> criticisms) {}
