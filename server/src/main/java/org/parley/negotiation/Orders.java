package org.parley.negotiation;

import java.util.Map;
import java.util.Set;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.StepId;

/**
 * What a delegation does in one implementation turn; sealed until all orders are resolved together.
 *
 * @param violations the size, from 1, of each own obligation's violation; those left out are kept
 * @param truthfulData whether what the party declares about itself is true
 * @param inspections where it spends the inspections that agreements give it
 * @param access how it meets inspections by refusable measures; those left out have full access
 * @param steps the own steps that it takes
 * @param reversals the own steps in place that it takes back
 * @param notices the agreements from which it gives notice of withdrawal
 * @param recalls the own notices that it takes back
 */
public record Orders(
    Map<ObligationId, Integer> violations,
    boolean truthfulData,
    Set<Inspection> inspections,
    Map<MeasureId, Access> access,
    Set<StepId> steps,
    Set<StepId> reversals,
    Set<SheetId> notices,
    Set<SheetId> recalls) {

  /** A delegation that gives no orders complies, tells the truth and inspects nothing. */
  public static final Orders NONE =
      new Orders(Map.of(), true, Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** One inspection: by which measure, of which obligation of another party. */
  public record Inspection(MeasureId measure, ObligationId obligation) {}

  /** What an inspected party lets inspectors see. */
  public enum Access {
    FULL,
    /** What has nothing to do with the treaty is shrouded. */
    MANAGED,
    REFUSED
  }
}
