package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Depth;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** What the debrief shows of life under the treaty. */
class LivedScoresTest {

  private static final double FALSE_ALARM = .03;

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);
  private static final Holding SIGNED = new Holding(DEAL, true);
  private static final Holding NO_DEAL = new Holding(outcome(FREE, NONE, CLOSED), false);

  @Test
  void aTreatyThatIsKeptIsHealthy() {
    var health = scores(new LivedTurns().resolved(DEAL, 40), SIGNED).health();
    assertThat(health.limits()).contains(1.0);
    assertThat(health.verification()).contains(1.0);
    assertThat(health.dialogue()).isTrue();
    assertThat(health.standing()).isTrue();
  }

  @Test
  void aSuspendedObligationWeakensLimitsAndAnEndedTreatyLeavesNone() {
    var suspended = new LivedTurns().resolved(DEAL, 40).suspends(NORTHERN_MISSILES);
    assertThat(scores(suspended, SIGNED).health().limits()).contains(.5);
    var ended = scores(new LivedTurns().resolved(DEAL, 40), NO_DEAL).health();
    assertThat(ended.limits()).contains(0.0);
    assertThat(ended.verification()).isEmpty();
    assertThat(ended.standing()).isFalse();
  }

  @Test
  void complianceCountsEveryDutyInEveryTurnAndKeepsForcedDefectionsApart() {
    var forced = Defection.forced(livedRiverPact(), 4, SOUTH, PARLIAMENT);
    var turns =
        new LivedTurns()
            .violates(NORTH, NORTHERN_MISSILES, 1)
            .finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, true)
            .finds(VISITS_MEASURE, SOUTHERN_MISSILES, SOUTH, true)
            .resolved(DEAL, 40)
            .resolved(DEAL, 40);
    var compliance = scores(turns, SIGNED, List.of(forced)).compliance();
    assertThat(compliance.share()).contains(.75);
    assertThat(compliance.caught()).isEqualTo(1);
    assertThat(compliance.falseAlarms()).isEqualTo(1);
    assertThat(compliance.defections())
        .containsExactly(
            Defection.chosen(livedRiverPact(), 3, NORTH, Defection.Way.VIOLATION), forced);
  }

  @Test
  void estimatesAreJudgedByWhatWasSo() {
    var turns =
        new LivedTurns()
            .estimates(SOUTH, NORTH, 80)
            .resolved(DEAL, 40)
            .estimates(SOUTH, NORTH, 70)
            .violates(NORTH, NORTHERN_MISSILES, 1)
            .resolved(DEAL, 40)
            .estimates(SOUTH, NORTH, 10);
    assertThat(scores(turns, SIGNED).calibrations())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.party()).isEqualTo(SOUTH);
              assertThat(it.estimates()).isEqualTo(2);
              assertThat(it.brier()).isEqualTo((.2 * .2 + .7 * .7) / 2, within(1e-12));
              assertThat(it.meanStated()).isEqualTo(.75, within(1e-12));
              assertThat(it.shareSo()).isEqualTo(.5);
              assertThat(it.sentence()).contains("worse than always saying 50 percent");
            });
  }

  @Test
  void keepingADutyIsJudgedByWhatCouldBeExpected() {
    var turns =
        new LivedTurns()
            .inspects(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES)
            .violates(SOUTH, SOUTHERN_MISSILES, 2)
            .resolved(DEAL, 40);
    var duties = scores(turns, SIGNED).duties();
    var north = duties.getFirst();
    assertThat(north.inspectedBy()).containsExactly(SOUTH);
    assertThat(north.detection().without()).isZero();
    assertThat(north.detection().inspected()).isEqualTo(.5);
    assertThat(north.margin().without()).isEqualTo(-18);
    // Size 1: .5 (15 + .8 * 15) - .5 * 12 = 7.5; size 2: .75 * 27 - .25 * 18 = 15.75.
    assertThat(north.margin().inspected()).isEqualTo(7.5, within(1e-9));
    assertThat(north.enforcing()).isTrue();
    var south = duties.getLast();
    // The North may inspect it too, and did not: that is known only afterwards.
    assertThat(south.margin().inspected()).isEqualTo(-16);
    assertThat(south.expected().margin()).isEqualTo(.5 * (10 + .8 * 20) - 10, within(1e-9));
    assertThat(south.enforcing()).isTrue();
    assertThat(south.size()).isEqualTo(2);
    assertThat(south.sentence())
        .isEqualTo(
            "South broke it (many), although keeping it promised to pay; no agreed measure found"
                + " it. Breaking it (some) was to be found with 50 percent and to cost 3 points on"
                + " average.");
    assertThat(north.sentence())
        .isEqualTo(
            "North kept it, which promised to pay. Breaking it (some) was to be found with 50"
                + " percent and to cost 7.5 points on average.");
  }

  @Test
  void theBenchmarkInspectsJustAsOftenAsMakesKeepingPay() {
    var turns =
        new LivedTurns()
            .resolved(DEAL, 40)
            .inspects(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES)
            .resolved(DEAL, 40);
    var southern = benchmarks(turns, SOUTH);
    assertThat(southern).extracting(InspectionBenchmark::turn).containsExactly(3, 4);
    assertThat(southern)
        .allSatisfy(
            it -> {
              assertThat(it.budget()).isEqualTo(1);
              assertThat(it.value()).isEqualTo(0, within(1e-9));
              var look = it.looks().getFirst();
              assertThat(look.obligation()).isEqualTo(NORTHERN_MISSILES);
              // Caught, the North loses 15 at once, .8 * 15 to come, and the 12 of one step.
              assertThat(look.chance()).isEqualTo(12 / (.5 * (12 + 27)), within(1e-12));
            });
    assertThat(southern)
        .extracting(it -> it.looks().getFirst().spent())
        .containsExactly(false, true);
    assertThat(southern.getLast().sentence())
        .isEqualTo(
            "South spent 1 of 1 inspection; the benchmark spends 0.6 on average, and then cheating"
                + " pays nobody.");
  }

  @Test
  void theBenchmarkHasNothingToInspectWhereNothingBindsOrNothingIsAgreedToInspectBy() {
    var suspended = new LivedTurns().suspends(NORTHERN_MISSILES).resolved(DEAL, 40);
    assertThat(benchmarks(suspended, SOUTH)).isEmpty();
    assertThat(benchmarks(suspended, NORTH)).isNotEmpty();
    var blind = new LivedTurns().resolved(outcome(CAP, NONE, QUOTA), 40);
    assertThat(scores(blind, SIGNED).inspections()).isEmpty();
    var none = new LivedTurns().resolved(DEAL, false, 40);
    assertThat(scores(none, SIGNED).inspections()).isEmpty();
  }

  private static List<InspectionBenchmark> benchmarks(LivedTurns turns, PartyId inspector) {
    return scores(turns, SIGNED).inspections().stream()
        .filter(it -> it.inspector().equals(inspector))
        .toList();
  }

  @Test
  void visitsSustainWhatNothingSustainsWithoutThem() {
    var verified = scores(new LivedTurns().resolved(DEAL, 40), SIGNED).sustainability();
    assertThat(verified.orElseThrow().share()).isEqualTo(1);
    var blind = new Holding(outcome(CAP, NONE, QUOTA), true);
    var unverified = scores(new LivedTurns(), blind).sustainability().orElseThrow();
    assertThat(unverified.share()).isZero();
    assertThat(unverified.duties()).allSatisfy(it -> assertThat(it.discountNeeded()).isEmpty());
    assertThat(unverified.discountNeeded()).isEmpty();
  }

  /** A false alarm on another's duty ends it too, so that the own duty is worth less keeping. */
  @Test
  void everyFalseAlarmIsTheEndOfAllDuties() {
    var sustained = scores(new LivedTurns().resolved(DEAL, 40), SIGNED).sustainability();
    var south = sustained.orElseThrow().parties().getLast();
    // One step brings .5 * 0 + 10 - .5 * 10 = 5, two bring 16 - .75 * 10 = 8.5 at most.
    var silent = 1 - FALSE_ALARM;
    var quiet = silent * silent;
    var noticed = 1 - .25 * silent;
    var needed = 8.5 / ((noticed - 1 + quiet) * .2 * 20 + quiet * 8.5);
    assertThat(south.party()).isEqualTo(SOUTH);
    assertThat(south.discountNeeded().orElse(2.0)).isEqualTo(needed, within(1e-9));
  }

  @Test
  void wordsThatWerePutToTheTestAreToldWithWhatBecameOfThem() {
    var turns = new LivedTurns().keepsItsWord(NORTH).breaksItsWord(SOUTH).resolved(DEAL, 40);
    assertThat(scores(turns, SIGNED).pledges())
        .extracting(PledgeOutcome::party, PledgeOutcome::kept)
        .containsExactly(tuple(NORTH, true), tuple(SOUTH, false));
  }

  private static LivedScores scores(LivedTurns turns, Holding now) {
    return scores(turns, now, List.of());
  }

  private static LivedScores scores(LivedTurns turns, Holding now, List<Defection> defections) {
    var signed = now.deal() ? now : SIGNED;
    return LivedScores.of(
        new LivedPlay(
            livedRiverPact(), Depth.FULL, signed, now, turns.lived(), defections, List.of()));
  }
}
