/**
 * Verification theory: detection and false alarms, trust updating, inspection games, deterrence
 * margins.
 *
 * <p>The module must not know rooms, people, time or dice; {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = "scenario")
@NullMarked
package org.parley.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
