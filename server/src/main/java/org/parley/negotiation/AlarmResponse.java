package org.parley.negotiation;

import org.parley.scenario.ObligationId;

/** What another party may say to an alarm, or do about it. */
public sealed interface AlarmResponse {

  record Accept() implements AlarmResponse {}

  record Protest(String text) implements AlarmResponse {}

  /** Holds back an own obligation while the doubt lasts; it is not in force until resumed. */
  record Suspend(ObligationId obligation) implements AlarmResponse {}

  /**
   * Ends the agreement from which the violated obligation comes, at once (material breach); where
   * the agreement does not need the declaring party's consent, that party only leaves it.
   */
  record DeclareBreach(SheetId agreement) implements AlarmResponse {}
}
