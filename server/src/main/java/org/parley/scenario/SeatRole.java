package org.parley.scenario;

/** A place in a delegation, in the order in which one stands in for an empty head's seat. */
public enum SeatRole {
  HEAD,
  MILITARY,
  DOMESTIC,
  PRESS
}
