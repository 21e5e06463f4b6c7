package org.parley.scenario;

/**
 * A measure that looks at some of many sites: the chance of finding is that of the sample (without
 * putting back), times the chance of seeing what is there.
 *
 * @param all N, the declared sites
 * @param visited k, those looked at in one turn; at most N
 * @param hiding the sites that a violation of size 1 needs; a larger one needs that many times as
 *     many
 */
public record Sites(int all, int visited, int hiding) {}
