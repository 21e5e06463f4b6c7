package org.parley.scenario;

/** How much of life under the treaty is played; each depth includes those before it. */
public enum Depth {
  /** Comply or violate, and spend inspections. */
  BASIC,
  /** Also data, consultation, withdrawal, tension and trust. */
  VERIFICATION,
  /** Also the ladder, hosts, warnings, national means, and constituencies that watch. */
  FULL;

  public boolean includes(Depth other) {
    return compareTo(other) >= 0;
  }
}
