package org.parley.scenario;

/** The four kinds of issue. */
public enum IssueKind {
  LIMIT,
  VERIFICATION_MEASURE,
  CONFIDENCE_BUILDING_MEASURE,
  INCENTIVE
}
