package org.parley.cli.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.analysis.Choice;
import org.parley.analysis.Problem;
import org.parley.analysis.Ratio;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/**
 * A problem from files.
 *
 * @param problem in whole points; its scale says how many make one of the file's
 * @param rounding the most by which the worth of a package can differ from the file's numbers; 0
 *     where they are kept exactly
 * @param warnings what the reader should know, one sentence each
 */
public record Imported(Problem problem, double rounding, List<String> warnings) {

  /** Sums of points stay well within a {@code long}. */
  private static final BigInteger LARGEST_SCALE = BigInteger.TEN.pow(12);

  static Imported of(Domain domain, List<Profile> profiles, List<String> warnings) {
    var exact =
        profiles.stream()
            .flatMap(Imported::numbers)
            .map(Ratio::denominator)
            .reduce(BigInteger.ONE, Fractions::commonDenominator);
    var fits = exact.compareTo(LARGEST_SCALE) <= 0;
    var scale = fits ? exact : LARGEST_SCALE;
    var parties = new LinkedHashMap<PartyId, Preferences>();
    profiles.forEach(
        profile -> parties.put(new PartyId(profile.party()), preferences(profile, scale)));
    var problem = new Problem(parties, choices(domain), List.of(), scale.longValueExact());
    var terms = domain.options().size() + 1;
    return new Imported(problem, fits ? 0 : 0.5 * terms / scale.doubleValue(), warnings);
  }

  private static Stream<Ratio> numbers(Profile profile) {
    return Stream.concat(
        Stream.of(profile.reservation()),
        profile.values().values().stream().flatMap(options -> options.values().stream()));
  }

  private static List<Choice> choices(Domain domain) {
    return domain.options().entrySet().stream()
        .map(
            issue -> {
              var options = issue.getValue().stream().map(OptionId::new).toList();
              return new Choice(new IssueId(issue.getKey()), options, options.getFirst());
            })
        .toList();
  }

  private static Preferences preferences(Profile profile, BigInteger scale) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    profile
        .values()
        .forEach(
            (issue, options) -> {
              var worths = new LinkedHashMap<OptionId, Points>();
              options.forEach(
                  (option, worth) -> worths.put(new OptionId(option), points(worth, scale)));
              points.put(new IssueId(issue), worths);
            });
    return new Preferences(
        points(profile.reservation(), scale), "", points, List.of(), List.of(), Map.of());
  }

  private static Points points(Ratio worth, BigInteger scale) {
    var scaled = new BigDecimal(worth.numerator().multiply(scale));
    return new Points(
        scaled
            .divide(new BigDecimal(worth.denominator()), 0, RoundingMode.HALF_EVEN)
            .longValueExact());
  }
}
