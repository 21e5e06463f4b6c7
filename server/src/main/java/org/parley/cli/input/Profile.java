package org.parley.cli.input;

import java.util.Map;
import org.parley.analysis.Ratio;

/**
 * What the outcomes are worth to one party.
 *
 * @param values the weighted worth of every option of every issue of the domain
 * @param reservation the worth of no deal
 */
record Profile(String party, Map<String, Map<String, Ratio>> values, Ratio reservation) {}
