/**
 * Bargaining problems in the formats that researchers have: GENIUS XML, GeniusWeb and NegMAS JSON,
 * plain score sheets. Numbers are read as exact fractions and never rounded without saying so.
 */
@NullMarked
package org.parley.cli.input;

import org.jspecify.annotations.NullMarked;
