package org.parley.cli.output;

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
 * {@code domain.json} and a profile for each party with {@code reservationValue}, {@code
 * issueWeights} and {@code issues}. Utilities are the scenario's points: weights are powers of one
 * half that sum to 1, and values are points divided by them, so that nothing is rounded.
 */
final class NegMas {

  private NegMas() {}

  static List<Path> write(String name, Additive problem, Path folder) throws IOException {
    var written = new ArrayList<Path>();
    var issues = new LinkedHashMap<String, List<String>>();
    problem.issues().forEach(issue -> issues.put(issue.title(), issue.options()));
    written.add(write(folder, "domain", new Domain(name, issues)));
    for (var party : problem.parties()) {
      written.add(write(folder, party.name(), profile(party, problem)));
    }
    return written;
  }

  private record Domain(String name, Map<String, List<String>> issues) {}

  private record Profile(
      String name,
      long reservationValue,
      Map<String, BigDecimal> issueWeights,
      Map<String, Map<String, Long>> issues) {}

  private static Profile profile(Additive.Party party, Additive problem) {
    var weights = new LinkedHashMap<String, BigDecimal>();
    var issues = new LinkedHashMap<String, Map<String, Long>>();
    for (var place = 0; place < problem.issues().size(); place++) {
      var issue = problem.issues().get(place);
      var parts = parts(place, problem.issues().size());
      weights.put(issue.title(), BigDecimal.ONE.divide(BigDecimal.valueOf(parts)));
      var worths = new LinkedHashMap<String, Long>();
      for (var option = 0; option < issue.options().size(); option++) {
        var points = party.points().get(place).get(option);
        worths.put(issue.options().get(option), Math.multiplyExact(points, parts));
      }
      issues.put(issue.title(), worths);
    }
    return new Profile(party.name(), party.reservation(), weights, issues);
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
