package org.parley.analysis;

/**
 * Each party's best within the zone of agreement.
 *
 * @param exact whether it is proved that no acceptable package gives any party more
 */
record Ideals(PointVector points, boolean exact) {}
