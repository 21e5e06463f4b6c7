/**
 * The scenario prover: what a teacher should know of a pack before a class plays it.
 *
 * <p>Everything is exact, over the packages that constraints and instructions allow. What concerns
 * the signature is found without listing them; what concerns life under it looks at each, and says
 * so where they are too many. {@code CheckTest} and {@code CheckLifeTest} run it on every shipped
 * pack and against worked cases.
 */
@NullMarked
package org.parley.cli.check;

import org.jspecify.annotations.NullMarked;
