package org.parley.analysis;

import java.util.Map;
import org.parley.scenario.PartyId;

/**
 * Where a package stands among all feasible ones.
 *
 * @param parties for each party, the share of feasible packages worth no more to it
 * @param joint the share of feasible packages with no larger sum of points; compares points between
 *     parties
 */
public record Percentiles(Map<PartyId, Ratio> parties, Ratio joint) {}
