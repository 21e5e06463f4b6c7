package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parley.negotiation.TrustEstimate;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Sentences;
import org.parley.verification.Calibration;
import org.parley.verification.Calibration.Forecast;
import org.parley.verification.Probability;

/**
 * How well a delegation's estimates fit what was so.
 *
 * @param brier see {@link Calibration}
 * @param estimates how many could be judged: the turn was resolved, and the other owed something
 * @param meanStated the mean of the chances given to the others' compliance
 * @param shareSo how often they did comply
 */
public record TrustCalibration(
    PartyId party,
    int estimates,
    double brier,
    double meanStated,
    double shareSo,
    String sentence) {

  /** What always saying one half gets. */
  private static final double UNDECIDED = .25;

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
        calibrations.add(of(party, forecasts));
      }
    }
    return calibrations;
  }

  private static TrustCalibration of(Party.Negotiator party, List<Forecast> forecasts) {
    var brier = Calibration.brier(forecasts);
    var stated = mean(forecasts, forecast -> forecast.stated().value());
    var so = mean(forecasts, forecast -> forecast.so() ? 1 : 0);
    return new TrustCalibration(
        party.id(),
        forecasts.size(),
        brier,
        stated,
        so,
        Sentences.beginning(party.spoken())
            + " gave the others "
            + Words.percent(stated)
            + " on average, and they kept all their duties in "
            + Words.percent(so)
            + " of the cases. That is "
            + judged(brier)
            + " (Brier score "
            + Words.hundredths(brier)
            + ").");
  }

  private static double mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> of) {
    return forecasts.stream().mapToDouble(of).average().orElseThrow();
  }

  private static String judged(double brier) {
    if (brier == UNDECIDED) {
      return "as good as always saying 50 percent";
    }
    return (brier < UNDECIDED ? "better" : "worse") + " than always saying 50 percent";
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
