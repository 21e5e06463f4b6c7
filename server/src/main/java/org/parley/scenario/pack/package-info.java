/**
 * Reads scenario packs from the jar and from a folder, and says precisely what is wrong with them.
 *
 * <p>{@link org.parley.scenario.pack.ScenarioPacks} and the places it tells are open to other
 * modules, for the command line; everyone else asks for the {@link
 * org.parley.scenario.ScenarioLibrary} bean. Reading must not know rooms or people, and must never
 * let one broken pack keep another from being played; {@code BrokenPackTest}, {@code
 * ScenarioPacksTest} and {@code DamagedPackTest} prove it.
 */
@NamedInterface("packs")
@NullMarked
package org.parley.scenario.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
