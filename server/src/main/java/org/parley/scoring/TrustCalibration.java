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

/**
 * How well a delegation's estimates fit what was so: the Brier score (Brier 1950), the mean of
 * {@code (stated chance - truth)^2}. 0 is best; whoever always says 50 percent has 0.25.
 *
 * @param estimates how many could be judged: the turn was resolved, and the other owed something
 */
public record TrustCalibration(PartyId party, int estimates, double brier, String sentence) {

  static List<TrustCalibration> of(LivedPlay play) {
    var turns =
        play.turns().stream()
            .collect(Collectors.toMap(facts -> facts.turn().turn(), Function.identity()));
    var calibrations = new ArrayList<TrustCalibration>();
    for (var party : play.scenario().negotiators()) {
      var errors =
          play.lived().estimates().stream()
              .filter(estimate -> estimate.by().equals(party.id()))
              .flatMap(estimate -> error(estimate, turns).stream())
              .mapToDouble(error -> error)
              .summaryStatistics();
      if (errors.getCount() > 0) {
        calibrations.add(of(party, (int) errors.getCount(), errors.getAverage()));
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

  private static Optional<Double> error(TrustEstimate estimate, Map<Integer, TurnFacts> turns) {
    return Optional.ofNullable(turns.get(estimate.turn()))
        .filter(facts -> !facts.duties(estimate.about()).isEmpty())
        .map(
            facts -> {
              var error = estimate.percent() / 100.0 - (facts.compliant(estimate.about()) ? 1 : 0);
              return error * error;
            });
  }
}
