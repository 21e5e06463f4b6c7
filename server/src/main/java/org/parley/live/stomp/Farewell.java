package org.parley.live.stomp;

/** Why the server ends a connection. */
public interface Farewell {

  /** What happened, why, and what now; for the person. */
  String sentence();
}
