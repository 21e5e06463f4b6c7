package org.parley.scenario;

/**
 * What violating an obligation means to the party that owes it, in its own points for one turn.
 *
 * @param gain what a violation brings in its turn; at least 0
 * @param loss what being caught costs at once; at least 0
 * @param kept whether a caught violator keeps the gain
 */
public record Temptation(Points gain, Points loss, boolean kept) {}
