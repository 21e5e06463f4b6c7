package org.parley.scenario.pack;

import java.util.List;

/**
 * What a sound pack keeps beyond its schema, in stages: each trusts what those before have seen.
 */
final class Checks {

  /** One rule; {@code problems} tell where the pack breaks it. */
  private interface Check {

    void run(Pack pack, Problems problems);
  }

  private static final List<Check> NAMES = List.of(DistinctChecks::names, DistinctChecks::options);

  private static final List<Check> REFERENCES =
      List.of(
          PartyChecks::oneChair,
          PartyChecks::twoNegotiators,
          PartyChecks::headFirst,
          ReferenceChecks::consents,
          ReferenceChecks::statusQuo,
          ReferenceChecks::combinations,
          ReferenceChecks::sources,
          RegimeChecks::obligations,
          RegimeChecks::measures,
          RegimeChecks::temptations,
          ViolationChecks::gains,
          ViolationChecks::sites,
          ViolationChecks::inspectors,
          LifeChecks::nationalMeans,
          LifeChecks::steps,
          LifeChecks::ladder,
          HomeChecks::steps,
          HomeChecks::votes,
          HomeChecks::seats,
          PointsChecks::complete,
          PlanChecks::minutes,
          PlanChecks::depths,
          AgendaChecks::issues,
          PlanChecks::people,
          PlanChecks::injects,
          ClaimChecks::disputes,
          BriefChecks::notEmpty,
          BriefChecks::lengths,
          BriefChecks::citations,
          AliasChecks::parties,
          AliasSurvivors::check);

  private static final List<Check> OUTCOMES =
      List.of(
          FeasibilityChecks::statusQuo,
          FeasibilityChecks::options,
          AgendaChecks::options,
          FeasibilityChecks::instructions,
          DominanceChecks::options);

  private Checks() {}

  static void run(Pack pack, Problems problems) {
    for (var stage : List.of(NAMES, REFERENCES, OUTCOMES)) {
      if (!problems.hasFaults()) {
        stage.forEach(check -> check.run(pack, problems));
      }
    }
  }
}
