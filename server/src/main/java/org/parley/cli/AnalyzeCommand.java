package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.GeniusXml;
import org.parley.cli.input.Imported;
import org.parley.cli.input.Json;
import org.parley.cli.input.ScenarioPack;
import org.parley.cli.input.ScoreSheets;
import org.parley.scenario.Depth;
import org.parley.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what can be said exactly of a bargaining problem. */
@Command(
    name = "analyze",
    description = {
      "Analyses a scenario pack, a GENIUS domain (XML) or a GeniusWeb or NegMAS domain (JSON) with"
          + " profiles, or a folder of score sheets: frontier, zone of agreement, bargaining"
          + " solutions. The disagreement point is the vector of reservation values."
    },
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "PACK|DOMAIN",
      description = "A pack's folder, the name of a shipped pack, or a domain file.")
  private @Nullable Path subject;

  @Option(
      names = "--profiles",
      split = ",",
      paramLabel = "FILE",
      description = "The parties' profiles for a domain file, in order.")
  private List<Path> profiles = List.of();

  @Option(
      names = "--sheets",
      paramLabel = "DIR",
      description = "A folder of score sheets, one .txt file for each party.")
  private @Nullable Path sheets;

  @Option(
      names = "--veto",
      split = ",",
      paramLabel = "PARTY",
      description = "Parties that a coalition of all but one must include.")
  private List<String> vetoes = List.of();

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description = "Only what is on the agenda at this depth of a pack (default: everything).")
  private @Nullable Depth depth;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var report = Analysis.of(input(), vetoes);
    var out = spec().commandLine().getOut();
    if (json) {
      out.println(Wire.mapper().writeValueAsString(report));
    } else {
      print(report, out);
    }
    return 0;
  }

  private Imported input() {
    if (sheets != null && subject == null) {
      return ScoreSheets.read(sheets);
    }
    if (subject == null || sheets != null) {
      throw new ParameterException(
          spec().commandLine(), "Name either a pack or domain, or a folder with --sheets.");
    }
    var name = subject.getFileName().toString();
    if (name.endsWith(".xml") || name.endsWith(".json")) {
      if (profiles.isEmpty()) {
        throw new ParameterException(
            spec().commandLine(), "Name the parties' profiles with --profiles A,B.");
      }
      return name.endsWith(".xml")
          ? GeniusXml.read(subject, profiles)
          : Json.read(subject, profiles);
    }
    return ScenarioPack.read(subject, Optional.ofNullable(depth));
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  private static void print(Report report, PrintWriter out) {
    out.println("parties      " + String.join(", ", report.parties()));
    out.println("outcomes     " + report.outcomes() + ", feasible " + report.feasible());
    out.println("acceptable   " + report.zopa().map(Object::toString).orElse("too many to count"));
    out.println(
        "frontier     "
            + report.frontier().size()
            + " vectors, acceptable "
            + report.zopaFrontier().size());
    print("Nash", report.nash(), out);
    print("Kalai-Smorodinsky", report.kalaiSmorodinsky(), out);
    print("egalitarian", report.egalitarian(), out);
    print("utilitarian", report.utilitarian(), out);
    report.ideals().ifPresent(ideals -> out.println("ideals       " + ideals));
    report
        .coalition()
        .ifPresent(it -> out.println("coalition    " + it.packages() + " pass with " + it.veto()));
    if (!report.exact()) {
      out.println("approximate  points can be off by " + report.epsilon());
    }
    report.warnings().forEach(warning -> out.println("warning: " + warning));
  }

  private static void print(String name, Optional<Report.Point> point, PrintWriter out) {
    out.println(name + ": " + point.map(AnalyzeCommand::text).orElse("none"));
  }

  private static String text(Report.Point point) {
    return point.points() + " " + text(point.witness()) + ", value " + point.value();
  }

  private static String text(Map<String, String> witness) {
    return String.join(
        ", ", witness.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList());
  }
}
