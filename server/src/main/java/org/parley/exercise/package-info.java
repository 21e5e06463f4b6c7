/**
 * Classes and their rooms: exercises, join codes, rosters, and one lane for each room.
 *
 * <p>A lane takes one command at a time, supplies the time, stores before it tells. Other modules
 * ask {@link Exercises}, {@link Rooms}, {@link Rosters} and {@link Identities}, and {@link SignIns}
 * of whoever keeps them; the packages below are hidden. The module must not know sockets or HTTP;
 * {@code ExerciseModuleTest} proves it.
 */
@ApplicationModule(allowedDependencies = {"scenario", "negotiation", "journal", "wire"})
@NullMarked
package org.parley.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
