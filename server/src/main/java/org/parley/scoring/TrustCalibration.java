package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.negotiation.TrustEstimate;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.verification.Calibration;
import org.parley.verification.Calibration.Forecast;
import org.parley.verification.Probability;

/**
 * How well a delegation's estimates fit what was so.
 *
 * @param brier see {@link Calibration}
 * @param estimates how many could be judged: the turn was resolved, and the other owed something
 */
public record TrustCalibration(PartyId party, int estimates, double brier, String sentence) {

  static List<TrustCalibration> of(LivedPlay play) {
    var turns =
        play.turns().stream()
            .collect(Collectors.toMap(facts -> facts.turn().turn(), Function.identity()));
    var calibrations = new ArrayList<TrustCalibration>();
    for (var party : play.scenario().negotiators()) {
      var forecasts =
          play.lived().estimates().stream()
              .filter(estimate -> estimate.by().equals(party.id()))
              .flatMap(estimate -> forecast(estimate, turns).stream())
              .toList();
      if (!forecasts.isEmpty()) {
        calibrations.add(of(party, forecasts.size(), Calibration.brier(forecasts)));
      }
    }
    return calibrations;
  }

  private static TrustCalibration of(Party.Negotiator party, int estimates, double brier) {
    return new TrustCalibration(
        party.id(),
        estimates,
        brier,
        party.name()
            + (brier < .25
                ? " judged the others better than a coin would have."
                : " judged the others no better than a coin would have."));
  }

  private static Optional<Forecast> forecast(
      TrustEstimate estimate, Map<Integer, TurnFacts> turns) {
    return Optional.ofNullable(turns.get(estimate.turn()))
        .filter(facts -> !facts.duties(estimate.about()).isEmpty())
        .map(
            facts ->
                new Forecast(
                    new Probability(estimate.percent() / 100.0),
                    facts.compliant(estimate.about())));
  }
}
