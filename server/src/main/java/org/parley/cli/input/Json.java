package org.parley.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.parley.analysis.Ratio;
import org.parley.cli.input.JsonFile.Value;

/**
 * A domain in JSON with profiles of GeniusWeb ({@code LinearAdditiveUtilitySpace}, whose
 * reservation is a bid) or of NegMAS ({@code reservationValue}, {@code issueWeights}, {@code
 * issues}). Values are taken as they stand, times the weight of their issue.
 */
public final class Json {

  private static final String GENIUS_WEB = "LinearAdditiveUtilitySpace";

  private Json() {}

  /**
   * @throws InputFault if a file cannot be read, or a profile is for other issues
   */
  public static Imported read(Path domainFile, List<Path> profileFiles) {
    var domain = domain(JsonFile.read(domainFile));
    var profiles =
        profileFiles.stream()
            .map(file -> profile(Names.distinct(file, profileFiles), JsonFile.read(file), domain))
            .toList();
    return Imported.of(domain, profiles, List.of());
  }

  private static Domain domain(Value root) {
    var issues = root.find("issuesValues").orElseGet(() -> root.at("issues"));
    var options = new LinkedHashMap<String, List<String>>();
    for (var issue : issues.fields()) {
      options.put(issue, options(issues.at(issue)));
    }
    return new Domain(root.file(), options);
  }

  private static List<String> options(Value issue) {
    var list = issue.node().isArray() ? issue : issue.find("values").orElse(issue);
    if (!list.node().isArray()) {
      throw issue.fault("The issue '" + issue.name() + "' has no list of values.");
    }
    var options = new ArrayList<String>();
    list.node().forEach(value -> options.add(value.asString()));
    return options;
  }

  private static Profile profile(String party, Value root, Domain domain) {
    return root.find(GENIUS_WEB)
        .map(space -> geniusWeb(party, space, domain))
        .orElseGet(() -> negMas(party, root, domain));
  }

  private static Profile geniusWeb(String party, Value space, Domain domain) {
    var utilities = space.at("issueUtilities");
    var values = new LinkedHashMap<String, Map<String, Ratio>>();
    var weights = weights(space, domain);
    for (var issue : known(utilities, domain)) {
      var set = utilities.at(issue);
      var discrete =
          set.find("DiscreteValueSetUtilities")
              .or(() -> set.find("discreteutils"))
              .orElseThrow(
                  () ->
                      set.fault("Only issues with discrete values can be read ('" + issue + "')."));
      values.put(issue, worths(discrete.at("valueUtilities"), issue, domain, weights));
    }
    return new Profile(party, values, reservation(space, values));
  }

  /** A number, as NegMAS has it, or the worth of a reservation bid. */
  private static Ratio reservation(Value space, Map<String, Map<String, Ratio>> values) {
    return space
        .find("reserved_value")
        .filter(it -> !it.node().isNull())
        .map(Value::number)
        .orElseGet(() -> worthOfBid(space, values));
  }

  /** The worth of the reservation bid; 0 where there is none. */
  private static Ratio worthOfBid(Value space, Map<String, Map<String, Ratio>> values) {
    var sum = Ratio.ZERO;
    var bid = space.find("reservationBid").filter(it -> !it.node().isNull());
    if (bid.isPresent()) {
      var chosen = bid.get().find("issuevalues").orElse(bid.get());
      for (var issue : chosen.fields()) {
        var option = chosen.at(issue).node().asString();
        var worth = values.getOrDefault(issue, Map.of()).get(option);
        if (worth == null) {
          throw chosen.fault("The reservation bid names '" + option + "', which is no option.");
        }
        sum = Fractions.sum(sum, worth);
      }
    }
    return sum;
  }

  private static Profile negMas(String party, Value root, Domain domain) {
    var issues = root.at("issues");
    var weights = weights(root, domain);
    var values = new LinkedHashMap<String, Map<String, Ratio>>();
    for (var issue : known(issues, domain)) {
      values.put(issue, worths(issues.at(issue), issue, domain, weights));
    }
    return new Profile(
        party, values, root.find("reservationValue").map(Value::number).orElse(Ratio.ZERO));
  }

  /** The issues of the domain, after it is clear that the profile names just these. */
  private static Iterable<String> known(Value issues, Domain domain) {
    for (var issue : issues.fields()) {
      if (!domain.options().containsKey(issue)) {
        throw issues.at(issue).fault("The domain has no issue '" + issue + "'.");
      }
    }
    domain.options().keySet().forEach(issues::at);
    return domain.options().keySet();
  }

  private static Map<String, Ratio> weights(Value profile, Domain domain) {
    var holder = profile.at("issueWeights");
    var weights = new LinkedHashMap<String, Ratio>();
    known(holder, domain).forEach(issue -> weights.put(issue, holder.at(issue).number()));
    Weights.check(weights.values(), holder.file(), holder.line());
    return weights;
  }

  private static Map<String, Ratio> worths(
      Value options, String issue, Domain domain, Map<String, Ratio> weights) {
    var known = new LinkedHashSet<>(domain.options().getOrDefault(issue, List.of()));
    for (var option : options.fields()) {
      if (!known.contains(option)) {
        throw options
            .at(option)
            .fault("The domain has no option '" + option + "' on '" + issue + "'.");
      }
    }
    var worths = new LinkedHashMap<String, Ratio>();
    for (var option : known) {
      var weight = weights.getOrDefault(issue, Ratio.ZERO);
      worths.put(option, Fractions.product(options.at(option).number(), weight));
    }
    return worths;
  }
}
