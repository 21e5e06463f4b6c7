package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.scenario.Combination;
import org.parley.scenario.Depth;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.verification.Coverage;

/**
 * What the teaching notes of {@code after-inf} say of its numbers is so. Surpluses are written in
 * the order of the floor: United States, Russia, Poland, Philippines, China.
 */
class AfterInfTest {

  private static final Scenario SCENARIO =
      ScenarioPacks.shipped().find(new ScenarioId("after-inf")).orElseThrow();
  private static final Problem PROBLEM = Problem.of(SCENARIO);
  private static final OutcomeSpace SPACE = space(PROBLEM);
  private static final OutcomeSpace WITHIN_RED_LINES = space(PROBLEM.withinInstructions());
  private static final List<Deal> FEASIBLE = feasible();
  private static final List<Package> SIGNABLE =
      FEASIBLE.stream().map(Deal::terms).filter(AfterInfTest::isSignable).toList();

  private static final PartyId POLAND = new PartyId("poland");
  private static final Set<PartyId> THE_TWO = Set.of(new PartyId("usa"), new PartyId("russia"));
  private static final IssueId VERIFICATION = new IssueId("verification");
  private static final OptionId NATIONAL = new OptionId("national");

  /** Whatever binds launchers or missiles of anybody, anywhere. */
  private static final List<Combination> LIMITS =
      List.of(
          combination("cruise", "declared", "east", "eliminate"),
          combination("europe", "freeze", "none"),
          combination("asia", "visits", "none"),
          combination("china", "party"));

  @Test
  void thePhasesLeaveEightOfNinetyMinutesForJoiningAndForLeavingTheRoles() {
    var plan = SCENARIO.plan();
    var turn = plan.statements().plus(plan.negotiation()).plus(plan.ratification());
    assertThat(plan.briefing().plus(turn.multipliedBy(plan.turns())).plus(plan.debrief()))
        .hasMinutes(82);
    assertThat(SCENARIO.card().minutes()).isEqualTo(90);
  }

  @Test
  void everyPartysBestIsAHundredPointsAndWorseThanNoDealForAnother() {
    for (int party = 0; party < PROBLEM.order().size(); party++) {
      var best = best(party);
      assertThat(best.points().get(party)).isEqualTo(100);
      assertThat(losers(best.terms())).isNotEmpty();
    }
  }

  @Test
  void oneInFortyIsGoodForAllAndOneInEightyRespectsEveryRedLine() {
    var feasible = (double) SPACE.feasible();
    assertThat(SPACE.zopa().orElseThrow() / feasible).isBetween(1 / 42.0, 1 / 35.0);
    assertThat(WITHIN_RED_LINES.zopa().orElseThrow() / feasible).isBetween(1 / 85.0, 1 / 75.0);
  }

  @Test
  void theFourSolutionsAreFourPackages() {
    assertThat(surplus(SPACE.nash())).isEqualTo(PointVector.of(12, 12, 23, 39, 14));
    assertThat(surplus(SPACE.kalaiSmorodinsky())).isEqualTo(PointVector.of(12, 13, 20, 40, 14));
    assertThat(surplus(SPACE.egalitarian())).isEqualTo(PointVector.of(15, 14, 13, 14, 15));
    assertThat(surplus(SPACE.utilitarian())).isEqualTo(PointVector.of(12, 15, 20, 45, 11));
  }

  @Test
  void onlyTheNashPackageBreaksNobodysRedLine() {
    var allowed = PROBLEM.withinInstructions();
    assertThat(allowed.isFeasible(SPACE.nash().orElseThrow().witness())).isTrue();
    assertThat(
            Stream.of(SPACE.kalaiSmorodinsky(), SPACE.egalitarian(), SPACE.utilitarian())
                .map(solution -> solution.orElseThrow().witness()))
        .noneMatch(allowed::isFeasible);
  }

  @Test
  void theyAreStillFourWithinTheRedLines() {
    assertThat(
            Stream.of(
                    WITHIN_RED_LINES.nash(),
                    WITHIN_RED_LINES.kalaiSmorodinsky(),
                    WITHIN_RED_LINES.egalitarian(),
                    WITHIN_RED_LINES.utilitarian())
                .map(AfterInfTest::surplus))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLimitThatNobodyChecksLeavesSomebodyWorseThanNoDeal() {
    assertThat(
            FEASIBLE.stream()
                .map(Deal::terms)
                .filter(AfterInfTest::isUnchecked)
                .filter(AfterInfTest::limits))
        .isNotEmpty()
        .allMatch(outcome -> !losers(outcome).isEmpty());
  }

  @Test
  void sameLimitsWithVerificationCanBeBetterForEverySigner() {
    assertThat(SIGNABLE.stream().filter(outcome -> !isUnchecked(outcome)))
        .anyMatch(
            outcome -> {
              var unchecked = with(outcome, VERIFICATION, NATIONAL);
              return SCENARIO.consents(outcome).stream()
                  .allMatch(party -> surplus(outcome, party) > surplus(unchecked, party));
            });
  }

  @Test
  void twoCanAgreeOverTheHeadsOfThreeButGainMoreThanTwiceAsMuchWithThem() {
    assertThat(dealsOfTwo()).hasSizeGreaterThan(10);
    assertThat(mostForTheTwo(SIGNABLE)).isGreaterThan(2 * mostForTheTwo(dealsOfTwo()));
  }

  @Test
  void someDealsOfTwoServePolandAndSomeAreTheDealItFears() {
    assertThat(dealsOfTwo()).anyMatch(outcome -> surplus(outcome, POLAND) > 10);
    assertThat(dealsOfTwo()).anyMatch(outcome -> surplus(outcome, POLAND) < -10);
  }

  @Test
  void everyOptionCanBeSignedAndNoneIsBestForAll() {
    for (var issue : SCENARIO.issues()) {
      assertThat(SIGNABLE)
          .extracting(outcome -> outcome.option(issue.id()).orElseThrow())
          .containsAll(issue.options().stream().map(Option::id).toList());
      assertThat(issue.options()).noneMatch(option -> isBestForAll(issue, option));
    }
  }

  @Test
  void noChangeIsWorseThanAnotherForAllWhateverElseIsAgreed() {
    for (var issue : SCENARIO.issues()) {
      for (var change : changes(issue)) {
        assertThat(
                FEASIBLE.stream()
                    .filter(deal -> deal.terms().option(issue.id()).equals(Optional.of(change)))
                    .sorted(Comparator.comparingLong(Deal::sum).reversed())
                    .limit(500))
            .as("%s of %s", change, issue.id())
            .anyMatch(AfterInfTest::isEfficient);
      }
    }
  }

  @Test
  void inATurnAtMostEveryThirdRoomMeetsAFalseAlarm() {
    var regime = SCENARIO.regime();
    assertThat(SIGNABLE)
        .allMatch(
            outcome ->
                Coverage.of(regime, outcome).stream()
                        .mapToDouble(coverage -> coverage.inspected().falseAlarm().value())
                        .sum()
                    < 1 / 3.0);
  }

  @Test
  void ninetyMinutesHaveTimeForFiveIssues() {
    assertThat(onBasicAgenda().issues().stream().filter(Issue::isOpen).map(Issue::id))
        .extracting(IssueId::value)
        .containsExactly("cruise", "europe", "verification", "notices", "duration");
    assertThat(SCENARIO.regime().implementation().pace(Depth.FULL).orElseThrow().agenda())
        .isEmpty();
  }

  @Test
  void theFiveAreStillATradeWithVerification() {
    var problem = Problem.of(onBasicAgenda());
    var space = space(problem);
    assertThat(space.zopa().orElseThrow() / (double) space.feasible())
        .isBetween(1 / 16.0, 1 / 14.0);
    assertThat(space.zopaFrontier().vectors()).isGreaterThan(8);
    assertThat(Stream.of(space.nash(), space.egalitarian(), space.utilitarian()))
        .extracting(solution -> solution.orElseThrow().points())
        .doesNotHaveDuplicates();
    var within = space(problem.withinInstructions());
    assertThat(within.zopa().orElseThrow()).isGreaterThan(30);
    assertThat(acceptable(problem.withinInstructions()))
        .isNotEmpty()
        .noneMatch(AfterInfTest::isUnchecked);
  }

  @Test
  void onTheFiveSomeAgreementsLeaveNeitherHostNorNeighbourWorseOff() {
    assertThat(acceptable(Problem.of(onBasicAgenda()).withinInstructions()))
        .anyMatch(outcome -> losers(outcome).isEmpty());
  }

  private static Scenario onBasicAgenda() {
    var agenda = SCENARIO.regime().implementation().pace(Depth.BASIC).orElseThrow().agenda();
    return SCENARIO.onAgenda(agenda.orElseThrow());
  }

  private static List<Package> acceptable(Problem problem) {
    return FEASIBLE.stream()
        .map(Deal::terms)
        .filter(
            outcome ->
                onBasicAgenda().issues().stream()
                    .allMatch(issue -> issue.has(outcome.option(issue.id()).orElseThrow())))
        .filter(outcome -> problem.isFeasible(problem.outcome(outcome)))
        .filter(outcome -> problem.order().stream().allMatch(party -> surplus(outcome, party) >= 0))
        .toList();
  }

  private static OutcomeSpace space(Problem problem) {
    return OutcomeSpace.of(problem, Limits.standard());
  }

  /** An outcome that the constraints allow. */
  private record Deal(Package terms, PointVector points) {

    long sum() {
      return points.sum();
    }
  }

  private static boolean isEfficient(Deal deal) {
    return FEASIBLE.stream().noneMatch(other -> other.points().dominates(deal.points()));
  }

  private static PointVector surplus(Optional<Solution> solution) {
    return solution.orElseThrow().points().minus(PROBLEM.reservation());
  }

  private static long surplus(Package outcome, PartyId party) {
    return SCENARIO.preferences(party).orElseThrow().surplus(outcome).value();
  }

  private static Deal best(int party) {
    return FEASIBLE.stream()
        .max(Comparator.comparingLong(deal -> deal.points().get(party)))
        .orElseThrow();
  }

  private static List<PartyId> losers(Package outcome) {
    return PROBLEM.order().stream().filter(party -> surplus(outcome, party) < 0).toList();
  }

  /** Whether all whose consent it needs gain or lose nothing, and no red line of theirs stands. */
  private static boolean isSignable(Package outcome) {
    return SCENARIO.consents(outcome).stream()
        .allMatch(
            party ->
                surplus(outcome, party) >= 0
                    && SCENARIO.preferences(party).orElseThrow().instructions().stream()
                        .allMatch(instruction -> instruction.allows(outcome)));
  }

  private static List<Package> dealsOfTwo() {
    return SIGNABLE.stream().filter(outcome -> SCENARIO.consents(outcome).equals(THE_TWO)).toList();
  }

  private static long mostForTheTwo(List<Package> outcomes) {
    return outcomes.stream()
        .mapToLong(outcome -> THE_TWO.stream().mapToLong(party -> surplus(outcome, party)).sum())
        .max()
        .orElseThrow();
  }

  private static boolean isUnchecked(Package outcome) {
    return outcome.option(VERIFICATION).equals(Optional.of(NATIONAL));
  }

  private static boolean limits(Package outcome) {
    return LIMITS.stream().anyMatch(limit -> limit.holdsIn(outcome));
  }

  private static boolean isBestForAll(Issue issue, Option option) {
    return SCENARIO.negotiators().stream()
        .map(Party.Negotiator::preferences)
        .allMatch(
            preferences ->
                issue.options().stream()
                    .allMatch(
                        other ->
                            preferences.worth(issue.id(), option.id()).value()
                                >= preferences.worth(issue.id(), other.id()).value()));
  }

  private static List<OptionId> changes(Issue issue) {
    return issue.options().stream()
        .map(Option::id)
        .filter(option -> !option.equals(issue.statusQuo()))
        .toList();
  }

  private static List<Deal> feasible() {
    var outcomes = Stream.of(SCENARIO.statusQuo());
    for (var issue : SCENARIO.issues()) {
      outcomes =
          outcomes.flatMap(
              outcome ->
                  issue.options().stream().map(option -> with(outcome, issue.id(), option.id())));
    }
    return outcomes
        .filter(outcome -> SCENARIO.broken(outcome).isEmpty())
        .map(outcome -> new Deal(outcome, PROBLEM.points(PROBLEM.outcome(outcome))))
        .toList();
  }

  private static Package with(Package outcome, IssueId issue, OptionId option) {
    var terms = new LinkedHashMap<>(outcome.terms());
    terms.put(issue, option);
    return new Package(terms);
  }

  private static Combination combination(String issue, String... options) {
    return new Combination(
        Map.of(new IssueId(issue), Set.copyOf(Stream.of(options).map(OptionId::new).toList())));
  }
}
