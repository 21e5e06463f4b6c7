package org.parley.analysis;

/**
 * An efficient point vector.
 *
 * @param witness the smallest package with these points
 * @param packages how many feasible packages have exactly these points
 */
public record FrontierPoint(PointVector points, Outcome witness, long packages) {}
