package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.agent.Conduct;
import org.parley.agent.Strategy;
import org.parley.cli.input.ScenarioPack;
import org.parley.cli.simulate.Distribution;
import org.parley.cli.simulate.Frequencies;
import org.parley.cli.simulate.Simulation;
import org.parley.cli.simulate.SimulationReport;
import org.parley.cli.simulate.SimulationReport.LifeResult;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.LedgerItem;
import org.parley.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Plays whole rooms between published strategies. */
@Command(
    name = "simulate",
    description = {
      "Plays whole rooms of a scenario between published negotiation strategies, through the same"
          + " rules as a class, and reports how often they agree and how every score is spread."
          + " The same seed gives the same bytes."
    },
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PACK", description = "A pack's folder, or the name of a shipped pack.")
  private Path pack = Path.of("");

  @Option(names = "--rooms", paramLabel = "N", description = "How many rooms (default 100).")
  private int rooms = 100;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description =
          "How often each delegation may table in a turn's negotiation (default 100); with 0"
              + " nothing is signed.")
  private int rounds = 100;

  @Option(
      names = "--strategies",
      split = ",",
      paramLabel = "NAME",
      converter = Named.class,
      description = "Among boulware, conceder, tit-for-tat, micro (default: all).")
  private List<Strategy> strategies = Named.ALL;

  @Option(
      names = "--turns",
      paramLabel = "N",
      description = "Turns of life under the treaty (default: as many as the depth has).")
  private int turns = -1;

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description =
          "basic, verification or full, with the turns and the agenda that the pack gives it"
              + " (default: as the pack says).")
  private @Nullable Depth depth;

  @Option(
      names = "--lived",
      split = ",",
      paramLabel = "NAME",
      converter = Conducted.class,
      description =
          "How they live under it; among always-comply, grim-trigger, forgiving, opportunist,"
              + " benchmark-inspector (default: all).")
  private List<Conduct> conducts = Conduct.all();

  @Option(names = "--seed", paramLabel = "S", description = "Seeds the dice (default 1).")
  private long seed = 1;

  @Option(
      names = "--frequencies",
      description =
          "Count violations, findings and false alarms beside the formulas instead; rooms are lived"
              + " at random.")
  private boolean frequencies;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec).commandLine();
    if (rooms < 1 || rounds < 0) {
      throw new ParameterException(
          command, "There must be at least one room, and no fewer than 0 rounds.");
    }
    // The algorithm of Random is part of its promise, so a seed means the same everywhere.
    var random = new Random(seed);
    var whole = ScenarioPack.scenario(pack);
    var settings = settings(whole);
    var scenario = settings.played(whole);
    if (frequencies) {
      print(Frequencies.of(scenario, settings, rooms, random::nextInt), command.getOut());
      return 0;
    }
    var report =
        Simulation.run(
            scenario, settings, rooms, strategies, conducts, rounds, seed, random::nextInt);
    if (json) {
      command.getOut().println(Wire.mapper().writeValueAsString(report));
    } else {
      print(report, command.getOut());
    }
    return 0;
  }

  private RoomSettings settings(Scenario scenario) {
    var planned =
        Optional.ofNullable(depth)
            .map(it -> RoomSettings.of(scenario, it))
            .orElseGet(() -> RoomSettings.of(scenario));
    var plan = planned.implementation();
    return planned.living(
        new RoomSettings.Implementing(
            turns < 0 ? plan.turns() : turns,
            plan.depth(),
            plan.together(),
            plan.orders(),
            plan.consultation()));
  }

  private static void print(SimulationReport report, PrintWriter out) {
    out.println(report.scenario() + ", " + report.rooms() + " rooms, seed " + report.seed());
    out.println(report.agreements() + " agreements");
    report.scores().forEach((concept, spread) -> out.println(line(concept.name(), spread)));
    report.surplus().forEach((party, spread) -> out.println(line("surplus " + party, spread)));
    report
        .strategies()
        .forEach(it -> out.println(line("surplus by " + it.strategy(), it.surplus())));
    report.lived().ifPresent(it -> print(it, out));
  }

  private void print(List<Frequencies.Row> rows, PrintWriter out) {
    if (json) {
      out.println(Wire.mapper().writeValueAsString(rows));
      return;
    }
    out.println("case | times | formula | measured | standard errors");
    out.println("---|---:|---:|---:|---:");
    rows.forEach(
        row ->
            out.printf(
                Locale.ROOT,
                "%s | %d | %.4f | %.4f | %.2f%n",
                row.what(),
                row.cases(),
                row.expected(),
                row.measured(),
                row.errors()));
  }

  private static void print(LifeResult life, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d rooms end with a regime standing (%.3f)%n",
        life.standing(),
        life.standingRate());
    out.printf(
        "%d of %d duties kept; %d violations found, %d false alarms%n",
        life.kept(), life.due(), life.caught(), life.falseAlarms());
    life.livedPart().forEach((party, spread) -> out.println(line("lived part " + party, spread)));
    life.livedSigned()
        .forEach((party, spread) -> out.println(line("signed, lived part " + party, spread)));
    life.items().forEach((party, items) -> out.println(line(party, items)));
    life.conducts().forEach((name, spread) -> out.println(line("lived part by " + name, spread)));
  }

  private static String line(PartyId party, Map<LedgerItem.Heading, Double> items) {
    return "of which "
        + party
        + ": "
        + items.entrySet().stream()
            .map(it -> it.getKey().name().toLowerCase(Locale.ROOT) + " " + decimal(it.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String line(String name, Distribution it) {
    return String.format(
        Locale.ROOT,
        "%-28s mean %9.3f  sd %9.3f  quartiles %9.3f %9.3f %9.3f  n %d",
        name.toLowerCase(Locale.ROOT).replace('_', ' '),
        it.mean(),
        it.sd(),
        it.lowerQuartile(),
        it.median(),
        it.upperQuartile(),
        it.count());
  }

  static final class Conducted implements ITypeConverter<Conduct> {

    @Override
    public Conduct convert(String name) {
      return Conduct.all().stream()
          .filter(conduct -> conduct.title().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no conduct '"
                          + name
                          + "'; there are "
                          + Conduct.all().stream().map(Conduct::title).toList()));
    }
  }

  static final class Named implements ITypeConverter<Strategy> {

    private static final List<Strategy> ALL =
        List.of(Strategy.boulware(), Strategy.conceder(), Strategy.titForTat(), Strategy.micro());

    @Override
    public Strategy convert(String name) {
      return ALL.stream()
          .filter(strategy -> strategy.title().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no strategy '"
                          + name
                          + "'; there are "
                          + ALL.stream().map(Strategy::title).toList()));
    }
  }
}
