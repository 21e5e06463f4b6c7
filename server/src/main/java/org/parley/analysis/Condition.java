package org.parley.analysis;

/**
 * Something that every answer fulfils: a weighted sum of surpluses that it reaches.
 *
 * @param needed the least weighted sum
 */
record Condition(double[] weights, double needed) {}
