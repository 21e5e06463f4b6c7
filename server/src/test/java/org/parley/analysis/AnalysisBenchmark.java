package org.parley.analysis;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long exact answers take, on one thread; {@code server/bench/ANALYSIS.md} says how to run this
 * and what came out. Each call begins with the problem, so taking it apart is included.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnalysisBenchmark {

  /** Two parties on domains of the sizes that are published. */
  @State(Scope.Benchmark)
  public static class Bilateral {

    @Param({"5,5,5,5,5,5,5,5", "6,6,6,6,6,5,5,10", "6,6,7,7,8,8"})
    String options = "";

    Problem problem = RandomProblems.additive(0, 1, 1, 1, 1);

    @Setup
    public void make() {
      var sizes = List.of(options.split(",")).stream().mapToInt(Integer::parseInt).toArray();
      problem = RandomProblems.additive(1, 2, sizes, 100_000);
    }
  }

  @Benchmark
  public Frontier bilateralFrontier(Bilateral given) {
    return OutcomeSpace.of(given.problem, Limits.standard()).frontier();
  }

  /** The published scorable games, beside the project. */
  @State(Scope.Benchmark)
  public static class Sheets {

    @Param({"base", "base_7players", "game1"})
    String game = "";

    Problem problem = RandomProblems.additive(0, 1, 1, 1, 1);

    @Setup
    public void read() {
      problem = PublicCases.scoreSheets(game);
    }
  }

  @Benchmark
  public List<Object> scoreSheetEverything(Sheets given) {
    var space = OutcomeSpace.of(given.problem, Limits.standard());
    return List.of(
        space.feasible(),
        space.zopa(),
        space.tally(),
        space.frontier(),
        space.zopaFrontier(),
        space.ideals(),
        space.nash(),
        space.kalaiSmorodinsky(),
        space.egalitarian(),
        space.utilitarian(),
        space.utilitarianAll());
  }

  /** Spaces whose frontier is worth listing. */
  @State(Scope.Benchmark)
  public static class Multilateral {

    final Problem threeParties = RandomProblems.additive(4, 3, 15, 10, 5000);
    final Problem sixParties = RandomProblems.additive(3, 6, 6, 10, 100);
    final Problem sixPartiesOnNineIssues = RandomProblems.additive(3, 6, 9, 10, 100);
  }

  /** 10^15 outcomes, 8,811 vectors. */
  @Benchmark
  public Frontier threePartyFrontier(Multilateral given) {
    return OutcomeSpace.of(given.threeParties, Limits.standard()).frontier();
  }

  /** 10^6 outcomes, 13,351 vectors. */
  @Benchmark
  public Frontier sixPartyFrontier(Multilateral given) {
    return OutcomeSpace.of(given.sixParties, Limits.standard()).frontier();
  }

  /** 10^9 outcomes. */
  @Benchmark
  public Frontier sixPartyAcceptableFrontier(Multilateral given) {
    return OutcomeSpace.of(given.sixPartiesOnNineIssues, Limits.standard()).zopaFrontier();
  }

  /** Six parties and 10^15 outcomes, one made-up problem after the other. */
  @State(Scope.Benchmark)
  public static class Huge {

    private static final int PROBLEMS = 50;

    @Param({"15,10", "25,4"})
    String shape = "";

    private List<Problem> problems = List.of();
    private List<Outcome> packages = List.of();
    private int next;

    @Setup
    public void make() {
      int issues = Integer.parseInt(shape.split(",")[0]);
      int options = Integer.parseInt(shape.split(",")[1]);
      problems =
          IntStream.range(0, PROBLEMS)
              .mapToObj(seed -> RandomProblems.additive(seed, 6, issues, options, 100))
              .toList();
      packages =
          IntStream.range(0, PROBLEMS).mapToObj(seed -> some(seed, issues, options)).toList();
    }

    private static Outcome some(long seed, int issues, int options) {
      var random = new Random(seed);
      return Outcome.of(random.ints(issues, 0, options).toArray());
    }

    @Setup(Level.Invocation)
    public void turn() {
      next = (next + 1) % PROBLEMS;
    }

    OutcomeSpace space() {
      return OutcomeSpace.of(problems.get(next), Limits.standard());
    }

    Outcome somePackage() {
      return packages.get(next);
    }
  }

  @Benchmark
  public Object hugeNash(Huge given) {
    return given.space().nash();
  }

  /** With the ideals it needs. */
  @Benchmark
  public Object hugeKalaiSmorodinsky(Huge given) {
    return given.space().kalaiSmorodinsky();
  }

  @Benchmark
  public Object hugeEgalitarian(Huge given) {
    return given.space().egalitarian();
  }

  @Benchmark
  public Object hugeUtilitarian(Huge given) {
    return given.space().utilitarian();
  }

  /** Is it efficient, and if not, which package is better for some and worse for none? */
  @Benchmark
  public Object hugeBetterPackage(Huge given) {
    return given.space().better(given.somePackage());
  }
}
