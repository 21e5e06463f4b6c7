/**
 * The scenario prover: what a teacher should know of a pack before a class plays it.
 *
 * <p>Everything is exact, over the packages that constraints and instructions allow, and found
 * without listing them; {@code CheckTest} runs it on every shipped pack and against worked cases.
 */
@NullMarked
package org.parley.cli.check;

import org.jspecify.annotations.NullMarked;
