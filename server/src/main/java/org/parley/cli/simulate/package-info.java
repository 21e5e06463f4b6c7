/**
 * Whole rooms between strategies, played through the rules of a room, and what comes of them.
 *
 * <p>The same seed plays the same rooms; {@code SimulateTest} compares the bytes.
 */
@NullMarked
package org.parley.cli.simulate;

import org.jspecify.annotations.NullMarked;
