package org.parley.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What became of what was signed. The scores beside it are those of the negotiated part alone.
 *
 * @param discount d, the weight of the next turn against this one
 * @param accounts one for each party that has points
 * @param health what of the regime stands at the end
 * @param calibrations one for each party that estimated anything
 * @param duties every duty in every turn
 * @param inspections what the benchmark would have inspected, and what was
 * @param pledges warnings and assurances that were put to the test
 * @param sustainability of what was signed; empty where it obliges nobody
 * @param homes how those at home took what was signed, in the order of their votes
 */
public record LivedScores(
    double discount,
    List<LivedAccount> accounts,
    RegimeHealth health,
    Compliance compliance,
    List<TrustCalibration> calibrations,
    List<DutyTurn> duties,
    List<InspectionBenchmark> inspections,
    List<PledgeOutcome> pledges,
    Optional<Sustainability> sustainability,
    List<HomeRatification> homes) {

  static LivedScores of(LivedPlay play) {
    var scenario = play.scenario();
    return new LivedScores(
        scenario.regime().discount(),
        scenario.negotiators().stream().map(party -> LivedAccount.of(play, party)).toList(),
        RegimeHealth.of(scenario.regime(), play.depth(), play.lived(), play.last()),
        Compliance.of(play),
        TrustCalibration.of(play),
        DutyTurns.of(play),
        InspectionBenchmarks.of(play),
        PledgeOutcome.of(scenario, play.lived()),
        Sustainability.of(play),
        play.homes());
  }
}
