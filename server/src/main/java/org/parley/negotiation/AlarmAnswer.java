package org.parley.negotiation;

/** What the accused may say to an alarm. */
public sealed interface AlarmAnswer {

  record Explain(String text) implements AlarmAnswer {}

  /** Lets the others look; the visit may find what there is, or err. */
  record InviteVisit() implements AlarmAnswer {}

  record Admit(String text) implements AlarmAnswer {}
}
