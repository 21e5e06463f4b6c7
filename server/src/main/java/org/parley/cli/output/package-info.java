/**
 * Writes scenarios in the formats of other programs, so that what they compute of it is the same.
 *
 * <p>Those formats are additive: the worth of a package is the sum of the worths of its options,
 * and every package is possible. {@code ExportTest} reads what is written here back and analyses
 * both.
 */
@NullMarked
package org.parley.cli.output;

import org.jspecify.annotations.NullMarked;
