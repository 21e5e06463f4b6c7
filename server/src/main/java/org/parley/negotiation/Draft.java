package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Package;

/**
 * A package that a delegate works on; only the own delegation sees it.
 *
 * @param answers the sheet it is meant to amend
 */
public record Draft(Package terms, Optional<SheetId> answers) {}
