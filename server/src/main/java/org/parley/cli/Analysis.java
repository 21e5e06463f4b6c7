package org.parley.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.analysis.Frontier;
import org.parley.analysis.Limits;
import org.parley.analysis.Outcome;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.analysis.Tally;
import org.parley.cli.input.Imported;
import org.parley.scenario.PartyId;

/** Analyses one problem and puts the answer in the numbers of its source. */
final class Analysis {

  private final Imported input;
  private final Problem problem;
  private final OutcomeSpace space;
  private final List<PartyId> vetoes;

  private Analysis(Imported input, List<PartyId> vetoes) {
    this.input = input;
    this.problem = input.problem();
    this.space = OutcomeSpace.of(problem, Limits.standard());
    this.vetoes = vetoes;
  }

  /**
   * @param vetoes parties whose consent a smaller coalition needs; may be empty
   * @throws IllegalArgumentException if a veto party is not among the parties
   */
  static Report of(Imported input, List<String> vetoes) {
    var named = vetoes.stream().map(PartyId::new).toList();
    for (var party : named) {
      if (!input.problem().order().contains(party)) {
        throw new IllegalArgumentException(
            "there is no party '" + party + "'; there are " + input.problem().order());
      }
    }
    var start = System.nanoTime();
    var report = new Analysis(input, named).report();
    return withMillis(report, (System.nanoTime() - start) / 1e6);
  }

  private Report report() {
    var frontier = space.frontier();
    var zopaFrontier = space.zopaFrontier();
    var zopa = space.zopa();
    return new Report(
        problem.order().stream().map(PartyId::value).toList(),
        problem.outcomes(),
        space.feasible(),
        boxed(zopa),
        vectors(frontier),
        vectors(zopaFrontier),
        space.nash().map(this::point),
        space.kalaiSmorodinsky().map(this::point),
        space.egalitarian().map(this::point),
        space.utilitarian().map(this::point),
        space.utilitarianAll().map(this::point),
        space.ideals().map(this::points),
        coalition(),
        frontier.exact() && zopaFrontier.exact() && input.rounding() == 0,
        scaled(Math.max(frontier.epsilon(), zopaFrontier.epsilon())) + input.rounding(),
        0,
        input.warnings());
  }

  private static Report withMillis(Report it, double millis) {
    return new Report(
        it.parties(),
        it.outcomes(),
        it.feasible(),
        it.zopa(),
        it.frontier(),
        it.zopaFrontier(),
        it.nash(),
        it.kalaiSmorodinsky(),
        it.egalitarian(),
        it.utilitarian(),
        it.utilitarianAll(),
        it.ideals(),
        it.coalition(),
        it.exact(),
        it.epsilon(),
        millis,
        it.warnings());
  }

  private Optional<Report.Coalition> coalition() {
    if (vetoes.isEmpty()) {
      return Optional.empty();
    }
    return space.tally().map(this::coalition);
  }

  private Report.Coalition coalition(Tally tally) {
    var passing = tally.coalition(vetoes, problem.order().size() - 1);
    return new Report.Coalition(
        vetoes.stream().map(PartyId::value).toList(),
        passing.packages(),
        List.copyOf(passing.accepting().values()),
        problem.order().stream().map(tally::to).toList());
  }

  private List<Report.Vector> vectors(Frontier frontier) {
    return frontier.points().stream()
        .map(it -> new Report.Vector(points(it.points()), terms(it.witness()), it.packages()))
        .toList();
  }

  private Report.Point point(Solution solution) {
    return new Report.Point(
        points(solution.points()), terms(solution.witness()), solution.value().toDouble());
  }

  private Map<String, String> terms(Outcome outcome) {
    var terms = new LinkedHashMap<String, String>();
    problem
        .terms(outcome)
        .terms()
        .forEach((issue, option) -> terms.put(issue.value(), option.value()));
    return terms;
  }

  private List<Double> points(PointVector vector) {
    var points = new ArrayList<Double>();
    for (var value : vector.toArray()) {
      points.add(scaled(value));
    }
    return points;
  }

  private double scaled(long points) {
    return new BigDecimal(points)
        .divide(new BigDecimal(problem.scale()), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
