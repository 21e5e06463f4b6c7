package org.parley.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The classical solutions, each with its own value. */
final class BargainingSolutions {

  private final Problem problem;
  private final Numbering numbering;
  private final AcceptablePackages acceptable;
  private final PointVector reservation;
  private final Lazy<Optional<Ideals>> ideals;
  private final Lazy<Search> largestSum;

  BargainingSolutions(Problem problem, Numbering numbering, AcceptablePackages acceptable) {
    this.problem = problem;
    this.numbering = numbering;
    this.acceptable = acceptable;
    reservation = problem.reservation();
    ideals = new Lazy<>(this::findIdeals);
    largestSum = new Lazy<>(() -> acceptable.best(Ranking.Sum.ofAll(reservation.size(), 0)));
  }

  OutcomeSpace.Zone zone() {
    var search = largestSum.get();
    if (search.best().isPresent()) {
      return OutcomeSpace.Zone.NOT_EMPTY;
    }
    return search.complete() ? OutcomeSpace.Zone.EMPTY : OutcomeSpace.Zone.UNDECIDED;
  }

  Optional<Ideals> ideals() {
    return ideals.get();
  }

  private Optional<Ideals> findIdeals() {
    var most = new long[reservation.size()];
    boolean exact = true;
    for (int party = 0; party < most.length; party++) {
      var ideal = acceptable.ideal(party);
      if (ideal.best().isEmpty()) {
        return Optional.empty();
      }
      most[party] = ideal.best().orElseThrow().surplus()[party];
      exact &= ideal.complete();
    }
    return Optional.of(new Ideals(PointVector.of(most).plus(reservation), exact));
  }

  Optional<Solution> utilitarian() {
    return solution(
        largestSum.get(),
        surplus -> Ratio.of(Arrays.stream(surplus).sum() + reservation.sum(), problem.scale()));
  }

  Optional<Solution> nash() {
    return solution(acceptable.best(new Ranking.Product()), this::product);
  }

  private Ratio product(long[] surplus) {
    return new Ratio(
        Ranking.Product.product(Arrays.stream(surplus)),
        BigInteger.valueOf(problem.scale()).pow(surplus.length));
  }

  Optional<Solution> egalitarian() {
    var whole = new long[reservation.size()];
    Arrays.fill(whole, 1);
    return solution(
        acceptable.best(new Ranking.Leximin(whole)),
        surplus -> Ratio.of(Arrays.stream(surplus).min().orElseThrow(), problem.scale()));
  }

  Optional<Solution> kalaiSmorodinsky() {
    return ideals()
        .flatMap(
            it -> {
              var ranking = new Ranking.Leximin(it.points().minus(reservation).toArray());
              return solution(acceptable.best(ranking), surplus -> smallestShare(surplus, ranking))
                  .map(solution -> it.exact() ? solution : solution.unproved());
            });
  }

  private static Ratio smallestShare(long[] surplus, Ranking.Leximin ranking) {
    var ascending = ranking.ascending(surplus);
    return ascending.length == 0
        ? Ratio.ONE
        : Ratio.of(surplus[ascending[0]], ranking.whole()[ascending[0]]);
  }

  private Optional<Solution> solution(Search search, Function<long[], Ratio> value) {
    return search
        .best()
        .map(
            answer ->
                new Solution(
                    PointVector.of(answer.surplus()).plus(reservation),
                    numbering.outcome(answer.number()),
                    value.apply(answer.surplus()),
                    answer.exact()));
  }
}
