package org.parley.negotiation;

/** How much of its own points a delegation is shown. */
public enum PointsDisplay {
  /** The numbers. */
  EXACT,
  /** The order of issues and of options, without numbers. */
  RANKED,
  /** Nothing; the brief's words must do. */
  HIDDEN
}
