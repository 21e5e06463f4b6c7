package org.parley.negotiation;

import org.parley.scenario.PartyId;

/**
 * What a delegation believed before it saw what Bayes makes of the evidence.
 *
 * @param percent the chance in percent that {@code about} keeps all its obligations in this turn
 * @param resolved how many turns had been resolved, whose findings it takes into account
 */
public record TrustEstimate(int turn, PartyId by, PartyId about, int percent, int resolved) {}
