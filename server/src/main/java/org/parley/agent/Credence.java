package org.parley.agent;

import org.parley.negotiation.AlarmAnswer;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnLived.OwnFinding;

/**
 * Whether to believe an alarm: whether it is likelier true than false to somebody who thought that
 * one turn in ten sees a violation, by Bayes' rule. What the accused admits is believed; what an
 * invited visit found, or did not, counts as further evidence.
 */
final class Credence {

  /** Odds of a violation before any evidence. */
  private static final double PRIOR = 1 / 9.0;

  private Credence() {}

  static boolean isCredible(Sight sight, AlarmFace alarm) {
    var admitted = alarm.answer().filter(AlarmAnswer.Admit.class::isInstance).isPresent();
    var visit = alarm.visit().map(found -> weight(sight, found)).orElse(1.0);
    return admitted || PRIOR * alarm.evidence() * visit > 1;
  }

  /** Of an alarm by own means, taken by itself. */
  static boolean isCredible(OwnFinding alarm) {
    return PRIOR * alarm.detection() / alarm.falseAlarm() > 1;
  }

  /** How many times likelier the visit's finding is with a violation than without. */
  private static double weight(Sight sight, boolean found) {
    var hit = sight.mandate().rules().visitDetection();
    var error = sight.mandate().rules().visitFalseAlarm();
    return found ? hit / error : (1 - hit) / (1 - error);
  }
}
