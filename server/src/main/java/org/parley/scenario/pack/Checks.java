package org.parley.scenario.pack;

import java.util.List;

/** What a sound pack keeps beyond its schema. */
final class Checks {

  private static final List<Check> REFERENCES =
      List.of(
          DistinctChecks::names,
          DistinctChecks::monograms,
          PartyChecks::oneChair,
          PartyChecks::twoNegotiators,
          PartyChecks::headFirst,
          PartyChecks::consents,
          IssueChecks::statusQuo,
          IssueChecks::duties,
          ReferenceChecks::combinations,
          ReferenceChecks::sources,
          RegimeChecks::obligations,
          RegimeChecks::measures,
          RegimeChecks::temptations,
          PointsChecks::complete,
          PlanChecks::minutes,
          PlanChecks::people,
          PlanChecks::injects,
          ClaimChecks::disputes,
          BriefChecks::notEmpty,
          BriefChecks::lengths,
          AliasChecks::parties,
          AliasSurvivors::check);

  /** These work on outcomes, so every name must mean something first. */
  private static final List<Check> OUTCOMES =
      List.of(
          FeasibilityChecks::statusQuo,
          FeasibilityChecks::options,
          FeasibilityChecks::instructions);

  private Checks() {}

  static void run(Pack pack, Problems problems) {
    REFERENCES.forEach(check -> check.run(pack, problems));
    if (!problems.hasFaults()) {
      OUTCOMES.forEach(check -> check.run(pack, problems));
    }
  }
}
