/**
 * The scenario: what can be negotiated, by whom, with which private points and which public facts.
 *
 * <p>The model is pure data; the loader that reads packs from files is hidden behind {@link
 * org.parley.scenario.ScenarioLibrary}. The model must not know rooms, people, time or storage;
 * {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parley.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
