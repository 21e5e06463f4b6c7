package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.cli.check.CheckReport;
import org.parley.cli.check.PackCheck;
import org.parley.scenario.Depth;
import org.parley.scenario.IssueId;
import org.parley.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves a scenario pack for its author. */
@Command(
    name = "check",
    description = {
      "Checks a scenario pack: faults with file and line, and what can be proved of its points."
          + " Exit code 0: sound; 1: faults found; 2: there is no such pack."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private static final int SOUND = 0;
  private static final int FAULTY = 1;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PACK", description = "A pack's folder, or the name of a shipped pack.")
  private Path pack = Path.of("");

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec).commandLine();
    var report = PackCheck.of(pack);
    if (report.isEmpty()) {
      command
          .getErr()
          .println(pack + ": There is no such pack, neither a folder nor a shipped one.");
      return Cli.UNANSWERABLE;
    }
    var found = report.get();
    if (json) {
      command.getOut().println(Wire.mapper().writeValueAsString(found));
    } else {
      found.findings().forEach(command.getErr()::println);
      found.proof().ifPresent(proof -> print(proof, command.getOut()));
      found.agendas().forEach(agenda -> print(agenda, command.getOut()));
      command.getOut().println(found.pack() + (found.sound() ? " is sound." : " has faults."));
    }
    return found.sound() ? SOUND : FAULTY;
  }

  private static void print(CheckReport.Proof proof, PrintWriter out) {
    printDeals(proof, out);
    out.println("minutes       " + proof.minutes() + " of " + proof.promised() + " promised");
    proof.life().ifPresent(life -> print(life, out));
  }

  private static void print(CheckReport.Agenda agenda, PrintWriter out) {
    out.println();
    out.println(
        "agenda        at depth "
            + agenda.depths().stream().map(CheckCommand::name).collect(Collectors.joining(", "))
            + ": "
            + agenda.issues().stream().map(IssueId::value).collect(Collectors.joining(", ")));
    printDeals(agenda.proof(), out);
    agenda.proof().life().ifPresent(life -> print(life, out));
  }

  private static void printDeals(CheckReport.Proof proof, PrintWriter out) {
    out.println("consenting    " + proof.consenting() + ", only affected " + proof.affected());
    out.println("feasible      " + proof.feasible() + " packages");
    out.println("acceptable    to all " + text(proof.zopa()) + difficulty(proof));
    proof.coalitions().stream().skip(1).forEach(it -> out.println(text(it)));
    out.println("vetoes        each alone prevents " + text(proof.vetoes()));
    out.println("shut out      " + shutOut(proof));
    proof.verification().forEach(worth -> out.println(text(worth)));
    proof
        .limitsWithoutVerification()
        .ifPresent(
            deals ->
                out.println("unverified    " + deals + " acceptable packages limit without it"));
  }

  private static void print(CheckReport.Life life, PrintWriter out) {
    life.lengths().forEach(length -> out.println(text(length)));
    if (!life.decided()) {
      out.println("lived         too many packages to look at each");
      return;
    }
    out.println("better with   verification: " + life.betterVerified() + " acceptable packages");
    out.println("ratified      by all at home: " + life.ratified() + " acceptable packages");
    out.println("tempting      unverified: " + life.tempting());
    out.println("false alarms  %.2f at most in a turn of a room".formatted(life.falseAlarms()));
  }

  private static String text(CheckReport.Length length) {
    return "              %d of %d promised in %d sitting(s), lived at depth %s"
        .formatted(length.minutes(), length.promised(), length.sittings(), name(length.depth()));
  }

  private static String name(Depth depth) {
    return depth.name().toLowerCase(Locale.ROOT);
  }

  private static String text(CheckReport.Coalition coalition) {
    return "              to at least " + coalition.parties() + " parties " + coalition.packages();
  }

  private static String shutOut(CheckReport.Proof proof) {
    var undecided = proof.undecided();
    var found = proof.shutOut().keySet();
    if (undecided.isEmpty()) {
      return found.isEmpty() ? "nobody" : found.toString();
    }
    return (found.isEmpty() ? "" : found + ", ") + "not decided for " + undecided;
  }

  private static String text(CheckReport.Worth worth) {
    return "verification  '"
        + worth.issue()
        + "' is worth its cost to "
        + worth.party()
        + " in "
        + worth.deals()
        + " acceptable packages";
  }

  private static String difficulty(CheckReport.Proof proof) {
    return proof
        .difficulty()
        .map(it -> ", difficulty " + it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("");
  }

  private static String text(Optional<Long> count) {
    return count.map(Object::toString).orElse("more than can be counted");
  }

  private static String text(Map<?, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
