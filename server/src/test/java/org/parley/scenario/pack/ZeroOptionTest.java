package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.FrontierPoint;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Obligation;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.verification.Chances;
import org.parley.verification.Coverage;
import org.parley.verification.Deterrence;

/**
 * What the teaching notes of {@code zero-option} say of its numbers is so: what is traded, what
 * history did, and how the four solutions differ. Surpluses are written United States first.
 */
class ZeroOptionTest {

  private static final Scenario SCENARIO =
      ScenarioPacks.shipped().find(new ScenarioId("zero-option")).orElseThrow();
  private static final Problem PROBLEM = Problem.of(SCENARIO);
  private static final OutcomeSpace SPACE = space(PROBLEM);
  private static final OutcomeSpace ADOPTABLE = space(PROBLEM.withinInstructions());

  private static final IssueId VERIFICATION = new IssueId("verification");
  private static final Package WALK_IN_THE_WOODS =
      outcome("ceiling", "none", "cap-90", "excluded", "freeze", "data");
  private static final Package TREATY_OF_1987 =
      outcome("zero", "none", "zero", "excluded", "zero", "portal");

  @Test
  void thePhasesAddUpToFortyFiveMinutes() {
    var plan = SCENARIO.plan();
    var turn = plan.statements().plus(plan.negotiation()).plus(plan.ratification());
    assertThat(plan.briefing().plus(turn.multipliedBy(plan.turns())).plus(plan.debrief()))
        .hasMinutes(45);
    assertThat(SCENARIO.card().minutes()).isEqualTo(45);
  }

  @Test
  void theWalkInTheWoodsIsEfficientAndGoodForBoth() {
    assertThat(surplus(WALK_IN_THE_WOODS)).isEqualTo(PointVector.of(19, 13));
    assertThat(ADOPTABLE.frontier().points())
        .extracting(FrontierPoint::points)
        .contains(points(WALK_IN_THE_WOODS));
  }

  @Test
  void theTreatyOf1987IsEfficientButIn1982MoscowWouldRatherWait() {
    assertThat(surplus(TREATY_OF_1987)).isEqualTo(PointVector.of(52, -19));
    assertThat(ADOPTABLE.frontier().points())
        .extracting(FrontierPoint::points)
        .contains(points(TREATY_OF_1987));
  }

  @Test
  void nobodysBestPackageIsAcceptableToTheOther() {
    assertThat(surplus(best(0)).get(1)).isNegative();
    assertThat(surplus(best(1)).get(0)).isNegative();
  }

  private static Package best(int party) {
    return outcomes().max(Comparator.comparing(it -> points(it).get(party))).orElseThrow();
  }

  @Test
  void neitherPublicPositionIsAcceptableToTheOther() {
    var zeroOption = outcome("zero", "none", "zero", "excluded", "out", "data");
    var freeze = outcome("freeze", "none", "free", "counted", "out", "national");
    assertThat(surplus(zeroOption)).isEqualTo(PointVector.of(31, -9));
    assertThat(surplus(freeze).get(0)).isNegative();
    assertThat(surplus(freeze).get(1)).isPositive();
  }

  @Test
  void theFourSolutionsDifferWithAndWithoutInstructions() {
    for (var space : new OutcomeSpace[] {SPACE, ADOPTABLE}) {
      assertThat(surplus(space.nash())).isEqualTo(PointVector.of(28, 11));
      assertThat(surplus(space.kalaiSmorodinsky())).isEqualTo(PointVector.of(23, 12));
      assertThat(surplus(space.egalitarian())).isEqualTo(PointVector.of(17, 16));
      assertThat(surplus(space.utilitarian())).isEqualTo(PointVector.of(34, 7));
    }
  }

  @Test
  void withNationalMeansOnlyEveryPackageIsWorseThanNoDealForSomebody() {
    assertThat(
            outcomes()
                .filter(it -> it.option(VERIFICATION).equals(Optional.of(option("national")))))
        .isNotEmpty()
        .noneMatch(it -> surplus(it).isAtLeast(PointVector.of(0, 0)));
  }

  @Test
  void dataAloneDoesNotQuiteDeterMoscowButInspectionsDo() {
    var withInspections = outcome("ceiling", "none", "cap-90", "excluded", "freeze", "quota");
    assertThat(margins(WALK_IN_THE_WOODS)).filteredOn(margin -> margin < 0).hasSize(1);
    assertThat(margins(withInspections)).hasSize(3).allMatch(margin -> margin > 0);
  }

  @Test
  void everyChangeIsPartOfSomeDealThatIsGoodForBoth() {
    var deals =
        outcomes()
            .filter(it -> surplus(it).isAtLeast(PointVector.of(0, 0)))
            .filter(ZeroOptionTest::isAdoptable)
            .toList();
    for (var issue : SCENARIO.issues()) {
      assertThat(deals)
          .extracting(it -> it.option(issue.id()).orElseThrow())
          .containsAll(changes(issue));
    }
  }

  @Test
  void noChangeIsWorseThanAnotherForBothWhateverElseIsAgreed() {
    var efficient =
        SPACE.frontier().points().stream().map(point -> PROBLEM.terms(point.witness())).toList();
    for (var issue : SCENARIO.issues()) {
      assertThat(efficient)
          .extracting(it -> it.option(issue.id()).orElseThrow())
          .containsAll(changes(issue));
    }
  }

  @Test
  void thePartiesTradeRatherThanSplit() {
    var middle = outcome("ceiling", "half", "cap-33", "deferred", "freeze", "data");
    assertThat(SPACE.verdict(PROBLEM.outcome(middle)).slack()).isPositive();
    assertThat(SPACE.verdict(PROBLEM.outcome(WALK_IN_THE_WOODS)).slack()).isZero();
    assertThat(SPACE.zopaFrontier().vectors()).isGreaterThan(8);
  }

  private static OutcomeSpace space(Problem problem) {
    return OutcomeSpace.of(problem, Limits.standard());
  }

  private static PointVector points(Package outcome) {
    return PROBLEM.points(PROBLEM.outcome(outcome));
  }

  private static PointVector surplus(Package outcome) {
    return points(outcome).minus(PROBLEM.reservation());
  }

  private static PointVector surplus(Optional<Solution> solution) {
    return solution.orElseThrow().points().minus(PROBLEM.reservation());
  }

  /** For each duty, by how much keeping it pays more than violating it, where it is inspected. */
  private static List<Double> margins(Package outcome) {
    return Coverage.of(SCENARIO.regime(), outcome).stream()
        .map(it -> deterrence(it.obligation(), outcome).margin(it.inspected().detection()))
        .toList();
  }

  private static Deterrence deterrence(Obligation duty, Package outcome) {
    var party = SCENARIO.preferences(duty.party()).orElseThrow();
    return Deterrence.of(SCENARIO.regime(), party, outcome, duty.id(), Chances.ONE_STEP);
  }

  private static List<OptionId> changes(Issue issue) {
    return issue.options().stream()
        .map(Option::id)
        .filter(option -> !option.equals(issue.statusQuo()))
        .toList();
  }

  private static boolean isAdoptable(Package outcome) {
    return SCENARIO.negotiators().stream()
        .flatMap(party -> party.preferences().instructions().stream())
        .allMatch(instruction -> instruction.allows(outcome));
  }

  /** Every outcome that the constraints allow. */
  private static Stream<Package> outcomes() {
    var outcomes = Stream.of(SCENARIO.statusQuo());
    for (var issue : SCENARIO.issues()) {
      outcomes =
          outcomes.flatMap(
              outcome ->
                  issue.options().stream().map(option -> with(outcome, issue.id(), option.id())));
    }
    return outcomes.filter(outcome -> SCENARIO.broken(outcome).isEmpty());
  }

  private static Package with(Package outcome, IssueId issue, OptionId option) {
    var terms = new LinkedHashMap<>(outcome.terms());
    terms.put(issue, option);
    return new Package(terms);
  }

  /** An option for every issue, in the order of the term sheet. */
  private static Package outcome(String... options) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (int i = 0; i < options.length; i++) {
      terms.put(SCENARIO.issues().get(i).id(), option(options[i]));
    }
    return new Package(terms);
  }

  private static OptionId option(String id) {
    return new OptionId(id);
  }
}
