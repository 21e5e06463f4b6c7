package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SATELLITE;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Depth;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scoring.LedgerItem.Heading;

/**
 * The North signs a cap with visits and a quota for 45 of its points (no deal 30), the South for 45
 * (no deal 25); the next turn weighs 0.8 of this one.
 */
class LedgerTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);
  private static final Package STATUS_QUO = outcome(FREE, NONE, CLOSED);
  private static final Holding SIGNED = new Holding(DEAL, true);
  private static final Holding NO_DEAL = new Holding(STATUS_QUO, false);

  @Test
  void aTreatyThatStandsPaysWhatItIsWorthHoweverManyTurnsAreLived() {
    var turns = new LivedTurns();
    for (var count = 0; count < 5; count++) {
      var north = account(NORTH, SIGNED, SIGNED, turns, Depth.BASIC);
      assertThat(north.negotiated()).isEqualTo(45);
      assertThat(north.total()).isEqualTo(45, within(1e-9));
      assertThat(north.lived()).isEqualTo(0, within(1e-9));
      turns.resolved(DEAL, 40);
    }
  }

  @Test
  void aTreatyThatEndsPaysNoDealFromThenOn() {
    var turns = new LivedTurns().resolved(DEAL, 40).resolved(STATUS_QUO, false, 40);
    var north = account(NORTH, SIGNED, NO_DEAL, turns, Depth.BASIC);
    assertThat(north.total()).isEqualTo(.2 * 45 + .8 * .2 * 30 + .64 * 30, within(1e-9));
    assertThat(north.lived()).isEqualTo(-.8 * 15, within(1e-9));
  }

  @Test
  void aLateDealPaysFromItsTurnOnAndCountsAsLived() {
    var turns = new LivedTurns().resolved(STATUS_QUO, false, 40).resolved(DEAL, 40);
    var south = account(SOUTH, NO_DEAL, SIGNED, turns, Depth.BASIC);
    assertThat(south.negotiated()).isEqualTo(25);
    assertThat(south.lived()).isEqualTo(.8 * 20, within(1e-9));
  }

  @Test
  void whoIsFoundOutInTheLastTurnLosesWhatWouldHaveComeAfter() {
    var turns = new LivedTurns().violates(NORTH, NORTHERN_MISSILES, 1).resolved(DEAL, 40);
    var north = account(NORTH, SIGNED, NO_DEAL, turns, Depth.BASIC);
    assertThat(north.continuation().counts()).isEqualTo(.8 * 30, within(1e-9));
  }

  @Test
  void aViolationThatIsNotCaughtBringsItsGain() {
    var turns =
        new LivedTurns()
            .resolved(DEAL, 40)
            .violates(NORTH, NORTHERN_MISSILES, 2)
            .finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, false)
            .resolved(DEAL, 40);
    assertThat(item(NORTH, turns, 1, Heading.GAIN).counts()).isEqualTo(.8 * 18, within(1e-9));
    assertThat(items(NORTH, turns, 1)).extracting(LedgerItem::heading).doesNotContain(Heading.LOSS);
    assertThat(items(NORTH, turns, 0)).hasSize(2);
  }

  @Test
  void aCaughtViolatorPaysAndKeepsItsGainOnlyWhereTheTemptationSaysSo() {
    var turns =
        new LivedTurns()
            .violates(NORTH, NORTHERN_MISSILES, 1)
            .violates(SOUTH, SOUTHERN_MISSILES, 1)
            .finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, true)
            .finds(VISITS_MEASURE, SOUTHERN_MISSILES, SOUTH, true)
            .resolved(DEAL, 40);
    assertThat(item(NORTH, turns, 0, Heading.LOSS).points()).isEqualTo(-15);
    assertThat(items(NORTH, turns, 0)).extracting(LedgerItem::heading).doesNotContain(Heading.GAIN);
    assertThat(item(SOUTH, turns, 0, Heading.LOSS).points()).isEqualTo(-10);
    assertThat(item(SOUTH, turns, 0, Heading.GAIN).points()).isEqualTo(10);
  }

  @Test
  void aFalseAlarmCostsNothingAndOwnMeansCatchNobody() {
    var turns =
        new LivedTurns()
            .finds(VISITS_MEASURE, SOUTHERN_MISSILES, SOUTH, true)
            .violates(NORTH, NORTHERN_MISSILES, 1)
            .shows(SOUTH, SOUTHERN_SATELLITE, NORTHERN_MISSILES, NORTH)
            .resolved(DEAL, 40);
    assertThat(items(SOUTH, turns, 0)).extracting(LedgerItem::heading).doesNotContain(Heading.LOSS);
    assertThat(item(NORTH, turns, 0, Heading.GAIN).points()).isEqualTo(12);
    assertThat(item(SOUTH, turns, 0, Heading.REVEAL).points()).isEqualTo(-3);
  }

  @Test
  void aSuspendedObligationCanNeitherBeViolatedNorInspected() {
    var turns =
        new LivedTurns()
            .suspends(NORTHERN_MISSILES)
            .violates(NORTH, NORTHERN_MISSILES, 1)
            .inspects(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES)
            .resolved(DEAL, 0);
    assertThat(items(NORTH, turns, 0))
        .extracting(LedgerItem::heading)
        .containsOnly(Heading.AGREEMENT);
    assertThat(items(SOUTH, turns, 0))
        .extracting(LedgerItem::heading)
        .containsOnly(Heading.AGREEMENT);
  }

  @Test
  void inspectionsStepsAndTensionAreChargedToWhomTheyConcern() {
    var turns =
        new LivedTurns()
            .inspects(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES)
            .takes(NORTHERN_WORKS)
            .resolved(DEAL, 50);
    assertThat(item(SOUTH, turns, 0, Heading.INSPECTIONS).points()).isEqualTo(-1);
    assertThat(item(SOUTH, turns, 0, Heading.STEPS).points()).isEqualTo(-2);
    assertThat(item(SOUTH, turns, 0, Heading.TENSION).points()).isEqualTo(-5);
    assertThat(item(NORTH, turns, 0, Heading.STEPS).points()).isEqualTo(2);
    assertThat(item(NORTH, turns, 0, Heading.TENSION).points()).isEqualTo(-3);
    assertThat(items(NORTH, turns, 0))
        .extracting(LedgerItem::heading)
        .doesNotContain(Heading.INSPECTIONS);
  }

  @Test
  void whatADepthDoesNotPlayIsNotCharged() {
    var turns = new LivedTurns().takes(NORTHERN_WORKS).keepsItsWord(NORTH).resolved(DEAL, 50);
    assertThat(ledger(NORTH, turns, Depth.BASIC).turns().getFirst().items()).hasSize(1);
    assertThat(ledger(NORTH, turns, Depth.VERIFICATION).turns().getFirst().items()).hasSize(2);
    assertThat(ledger(NORTH, turns, Depth.FULL).turns().getFirst().items()).hasSize(4);
  }

  @Test
  void wordsKeptEarnLessEachTimeAndWordsAbandonedAlwaysCostTheSame() {
    var turns = new LivedTurns();
    for (var turn = 0; turn < 3; turn++) {
      turns.keepsItsWord(NORTH).breaksItsWord(SOUTH).resolved(DEAL, 0);
    }
    assertThat(List.of(0, 1, 2))
        .extracting(turn -> item(NORTH, turns, turn, Heading.AUDIENCE).points())
        .containsExactly(4.0, 2.0, 1.0);
    assertThat(List.of(0, 1, 2))
        .extracting(turn -> item(SOUTH, turns, turn, Heading.AUDIENCE).points())
        .containsOnly(-8.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void sharesAddUpToOneAndEveryBeginningOfALedgerIsTheLedgerOfTheBeginning(long seed) {
    var dice = new Random(seed);
    var turns = new LivedTurns();
    var before = ledger(NORTH, turns, Depth.FULL).turns();
    for (var turn = 0; turn < 12; turn++) {
      live(turns, dice);
      var account = account(NORTH, SIGNED, SIGNED, turns, Depth.FULL);
      assertThat(shares(account)).as("seed %d", seed).isEqualTo(1, within(1e-12));
      assertThat(account.negotiated() + account.lived())
          .as("seed %d", seed)
          .isEqualTo(account.total(), within(1e-9));
      assertThat(account.turns().subList(0, turn)).as("seed %d", seed).isEqualTo(before);
      before = account.turns();
    }
  }

  private static void live(LivedTurns turns, Random dice) {
    if (dice.nextBoolean()) {
      turns.violates(NORTH, NORTHERN_MISSILES, 1 + dice.nextInt(2));
    }
    if (dice.nextBoolean()) {
      turns.inspects(SOUTH, VISITS_MEASURE, NORTHERN_MISSILES);
      turns.finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, dice.nextBoolean());
    }
    if (dice.nextBoolean()) {
      turns.keepsItsWord(NORTH);
    }
    var deal = dice.nextInt(4) > 0;
    turns.resolved(deal ? DEAL : STATUS_QUO, deal, dice.nextInt(101));
  }

  private static double shares(LivedAccount account) {
    var paid = new ArrayList<LedgerItem>();
    account.turns().forEach(turn -> paid.addAll(turn.items()));
    return account.continuation().weight()
        + paid.stream()
            .filter(item -> item.heading() == Heading.AGREEMENT)
            .mapToDouble(LedgerItem::weight)
            .sum();
  }

  private static LedgerItem item(PartyId party, LivedTurns turns, int turn, Heading heading) {
    return items(party, turns, turn).stream()
        .filter(item -> item.heading() == heading)
        .findFirst()
        .orElseThrow();
  }

  private static List<LedgerItem> items(PartyId party, LivedTurns turns, int turn) {
    return ledger(party, turns, Depth.FULL).turns().get(turn).items();
  }

  private static Ledger ledger(PartyId party, LivedTurns turns, Depth depth) {
    return Ledger.of(livedRiverPact(), depth, turns.lived(), party);
  }

  private static LivedAccount account(
      PartyId party, Holding signed, Holding now, LivedTurns turns, Depth depth) {
    var play =
        new LivedPlay(livedRiverPact(), depth, signed, now, turns.lived(), List.of(), List.of());
    return LivedScores.of(play).accounts().stream()
        .filter(account -> account.party().equals(party))
        .findFirst()
        .orElseThrow();
  }
}
