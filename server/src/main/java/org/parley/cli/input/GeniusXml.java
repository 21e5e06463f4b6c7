package org.parley.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.Ratio;

/**
 * A domain and profiles of GENIUS. An option's evaluation is divided by the largest of its issue
 * and weighted; weights are taken as they stand; sums are not clipped at 1, as GENIUS does; the
 * reservation value is on the scale from 0 to 1 and nothing is discounted. Integer issues are worth
 * {@code offset + slope (value - lower bound)}, clipped to 0 to 1; real-valued issues are refused.
 */
public final class GeniusXml {

  /** More values of one integer issue than anyone would list. */
  private static final long MOST_VALUES = 10_000;

  private GeniusXml() {}

  /**
   * @throws InputFault if a file cannot be read, or a profile is for other issues
   */
  public static Imported read(Path domainFile, List<Path> profileFiles) {
    var domain = domain(domainFile);
    var warnings = new ArrayList<String>();
    var profiles = new ArrayList<Profile>();
    for (var file : profileFiles) {
      var profile = profile(Names.distinct(file, profileFiles), Element.read(file), domain);
      if (largest(profile).compareTo(Ratio.ONE) > 0) {
        warnings.add(
            file
                + ": the best package is worth more than 1; GENIUS would clip it, Parley does"
                + " not.");
      }
      profiles.add(profile);
    }
    return Imported.of(domain, profiles, warnings);
  }

  private static Domain domain(Path file) {
    var options = new LinkedHashMap<String, List<String>>();
    for (var issue : issues(Element.read(file))) {
      if (options.put(issue.text("name"), values(issue)) != null) {
        throw issue.fault("The issue '" + issue.text("name") + "' occurs twice.");
      }
    }
    return new Domain(file, options);
  }

  private static List<Element> issues(Element root) {
    var space = root.name().equals("utility_space") ? root : root.one("utility_space");
    return space.one("objective").all("issue");
  }

  private static List<String> values(Element issue) {
    return switch (type(issue)) {
      case "discrete" -> issue.all("item").stream().map(item -> item.text("value")).toList();
      case "integer" -> {
        var values = new ArrayList<String>();
        for (var value = bound(issue, "lowerbound"); value <= bound(issue, "upperbound"); value++) {
          values.add(Long.toString(value));
          if (values.size() > MOST_VALUES) {
            throw issue.fault("This integer issue has more than " + MOST_VALUES + " values.");
          }
        }
        yield values;
      }
      case "real" ->
          throw issue.fault(
              "A real-valued issue has no list of options; give it as discrete or integer.");
      default -> throw issue.fault("There is no type of issue '" + type(issue) + "'.");
    };
  }

  private static String type(Element issue) {
    return issue
        .attribute("vtype")
        .or(() -> issue.attribute("type"))
        .or(() -> issue.attribute("etype"))
        .orElse("discrete");
  }

  private static long bound(Element issue, String name) {
    var range = issue.find("range").orElse(issue);
    try {
      return Long.parseLong(range.text(name).strip());
    } catch (NumberFormatException notWhole) {
      throw range.fault("'" + range.text(name) + "' is not a whole number.");
    }
  }

  private static Profile profile(String party, Element root, Domain domain) {
    var space = root.name().equals("utility_space") ? root : root.one("utility_space");
    var objective = space.one("objective");
    var weights = weights(objective);
    var values = new LinkedHashMap<String, Map<String, Ratio>>();
    var used = new ArrayList<Ratio>();
    for (var issue : objective.all("issue")) {
      var name = issue.text("name");
      var weight = weights.get(issue.text("index"));
      if (weight == null) {
        throw issue.fault("The issue '" + name + "' has no weight.");
      }
      var known = domain.options().get(name);
      if (known == null) {
        throw issue.fault("The domain has no issue '" + name + "'.");
      }
      used.add(weight);
      values.put(name, weighted(evaluations(issue, known), weight));
    }
    Weights.check(used, objective.file(), objective.line());
    domain.options().keySet().stream()
        .filter(issue -> !values.containsKey(issue))
        .findFirst()
        .ifPresent(
            issue -> {
              throw objective.fault("This profile has no issue '" + issue + "'.");
            });
    return new Profile(party, values, reservation(space, root));
  }

  private static Map<String, Ratio> weights(Element objective) {
    var weights = new LinkedHashMap<String, Ratio>();
    objective
        .all("weight")
        .forEach(weight -> weights.put(weight.text("index"), number(weight, "value")));
    return weights;
  }

  private static Map<String, Ratio> evaluations(Element issue, List<String> options) {
    return type(issue).equals("integer") ? linear(issue, options) : listed(issue, options);
  }

  private static Map<String, Ratio> listed(Element issue, List<String> options) {
    var raw = new LinkedHashMap<String, Ratio>();
    var known = new HashSet<>(options);
    for (var item : issue.all("item")) {
      if (!known.contains(item.text("value"))) {
        throw item.fault("The domain has no option '" + item.text("value") + "' on this issue.");
      }
      raw.put(item.text("value"), number(item, "evaluation"));
    }
    var largest = raw.values().stream().max(Ratio::compareTo).orElse(Ratio.ZERO);
    if (raw.values().stream().anyMatch(value -> value.compareTo(Ratio.ZERO) < 0)) {
      throw issue.fault("An evaluation is negative.");
    }
    var values = new LinkedHashMap<String, Ratio>();
    for (var option : options) {
      var value = raw.get(option);
      if (value == null) {
        throw issue.fault("The option '" + option + "' has no evaluation.");
      }
      values.put(
          option, largest.equals(Ratio.ZERO) ? Ratio.ZERO : Fractions.quotient(value, largest));
    }
    return values;
  }

  private static Map<String, Ratio> linear(Element issue, List<String> options) {
    var evaluator = issue.one("evaluator");
    var lowest = Ratio.of(-bound(issue, "lowerbound"), 1);
    var values = new LinkedHashMap<String, Ratio>();
    for (var option : options) {
      var above = Fractions.sum(Ratio.of(Long.parseLong(option), 1), lowest);
      var worth =
          Fractions.sum(
              number(evaluator, "offset"), Fractions.product(number(evaluator, "slope"), above));
      values.put(option, clipped(worth));
    }
    return values;
  }

  private static Ratio clipped(Ratio worth) {
    var atLeastZero = worth.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : worth;
    return atLeastZero.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : atLeastZero;
  }

  private static Map<String, Ratio> weighted(Map<String, Ratio> values, Ratio weight) {
    values.replaceAll((_, value) -> Fractions.product(value, weight));
    return values;
  }

  private static Ratio reservation(Element space, Element root) {
    return space
        .find("reservation")
        .or(() -> root.find("reservation"))
        .map(element -> number(element, "value"))
        .orElse(Ratio.ZERO);
  }

  private static Ratio number(Element element, String attribute) {
    return Fractions.parse(element.text(attribute), element.file(), element.line());
  }

  private static Ratio largest(Profile profile) {
    return profile.values().values().stream()
        .map(options -> options.values().stream().max(Ratio::compareTo).orElse(Ratio.ZERO))
        .reduce(Ratio.ZERO, Fractions::sum);
  }
}
