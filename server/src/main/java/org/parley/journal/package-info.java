/**
 * The append-only log of every room.
 *
 * <p>What is acknowledged is on disk: one writer commits what has queued up and syncs before it
 * tells anyone. The module must not know rules or viewers; {@code JournalTest} proves order and
 * conflicts, {@code CrashTest} that a killed process loses nothing that it acknowledged.
 */
@ApplicationModule(allowedDependencies = {"scenario", "negotiation", "wire"})
@NullMarked
package org.parley.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
