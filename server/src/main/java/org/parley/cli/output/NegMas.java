package org.parley.cli.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.wire.Wire;

/**
 * {@code domain.json} and a profile for each party, in the JSON of GeniusWeb as NegMAS reads it:
 * {@code issuesValues}, and a {@code LinearAdditiveUtilitySpace} that holds its domain. GeniusWeb
 * knows a reservation bid only; NegMAS also takes a number, {@code reserved_value}, which is used
 * here, as no package need be worth just as much. Utilities are the scenario's points: weights are
 * powers of one half that sum to 1, and values are points divided by them, so that nothing is
 * rounded.
 */
final class NegMas {

  private NegMas() {}

  static List<Path> write(String name, Additive problem, Path folder) throws IOException {
    var written = new ArrayList<Path>();
    var issues = new LinkedHashMap<String, Map<String, List<String>>>();
    problem.issues().forEach(it -> issues.put(it.title(), Map.of("values", it.options())));
    var domain = new Domain(name, issues);
    written.add(write(folder, "domain", domain));
    for (var party : problem.parties()) {
      var space = Map.of("LinearAdditiveUtilitySpace", space(party, problem, domain));
      written.add(write(folder, party.name(), space));
    }
    return written;
  }

  private record Domain(String name, Map<String, Map<String, List<String>>> issuesValues) {}

  private record Space(
      String name,
      Domain domain,
      Map<String, BigDecimal> issueWeights,
      Map<String, Map<String, Map<String, Map<String, Long>>>> issueUtilities,
      @JsonProperty("reserved_value") long reservedValue) {}

  private static Space space(Additive.Party party, Additive problem, Domain domain) {
    var weights = new LinkedHashMap<String, BigDecimal>();
    var utilities = new LinkedHashMap<String, Map<String, Map<String, Map<String, Long>>>>();
    for (var place = 0; place < problem.issues().size(); place++) {
      var issue = problem.issues().get(place);
      var parts = parts(place, problem.issues().size());
      weights.put(issue.title(), BigDecimal.ONE.divide(BigDecimal.valueOf(parts)));
      var worths = new LinkedHashMap<String, Long>();
      for (var option = 0; option < issue.options().size(); option++) {
        var points = party.points().get(place).get(option);
        worths.put(issue.options().get(option), Math.multiplyExact(points, parts));
      }
      utilities.put(issue.title(), Map.of("discreteutils", Map.of("valueUtilities", worths)));
    }
    return new Space(party.name(), domain, weights, utilities, party.reservation());
  }

  /**
   * The weight of an issue is one over this power of two. With {@code 2^m} the first power not
   * below the number of issues n, the first {@code 2^m - n} issues weigh twice as much as the
   * others.
   */
  private static long parts(int place, int issues) {
    var power = Integer.highestOneBit(Math.max(1, 2 * issues - 1));
    return place < power - issues ? power / 2 : power;
  }

  private static Path write(Path folder, String name, Object content) throws IOException {
    var file = folder.resolve(name + ".json");
    var text = Wire.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content);
    return Files.writeString(file, text + "\n");
  }
}
