package org.parley.scenario;

/**
 * What words cost at home and abroad (Fearon 1994): points of the party that gave its word.
 *
 * @param kept points for being seen to keep a warning or an assurance
 * @param broken points that being seen to abandon one costs
 */
public record Audience(Points kept, Points broken) {

  public static final Audience NONE = new Audience(Points.ZERO, Points.ZERO);
}
