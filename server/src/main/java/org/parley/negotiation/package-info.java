/**
 * The rules of a room: who may do what when, and what follows from it.
 *
 * <p>Two pure functions are the whole of it: {@code decide} answers a command with events or with a
 * refusal, {@code evolve} folds an event into the room. The module must not know Spring, JSON,
 * storage, clocks or dice: time and identity are parameters. {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = {"scenario", "verification"})
@NullMarked
package org.parley.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
