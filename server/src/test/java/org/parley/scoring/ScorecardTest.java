package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Limits;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scoring.Score.Concept;

/**
 * Scores of plays in the River Pact, worked out by hand. North's reservation value is 30, South's
 * 25. The best joint package is ban, visits, open: 75 + 60 points, a joint surplus of 80.
 */
class ScorecardTest {

  private final List<RoomEvent> events = new ArrayList<>(List.of(Beginnings.opening(riverPact())));
  private int sheets;

  @Test
  void anEfficientDealLeavesNothingOnTheTable() {
    agree(outcome(BAN, VISITS, OPEN));
    var card = card();
    assertThat(card.deal()).isTrue();
    assertThat(own(card, NORTH).surplus()).isEqualTo(45);
    assertThat(own(card, SOUTH).surplus()).isEqualTo(35);
    assertThat(value(card, Concept.JOINT_EFFICIENCY)).isEqualTo(1);
    assertThat(value(card, Concept.JOINT_SHARE)).isEqualTo(1);
    assertThat(card.better()).isEmpty();
    assertThat(card.tradesLeft()).isEmpty();
  }

  @Test
  void equalityIsThatOfJain() {
    agree(outcome(BAN, VISITS, OPEN));
    assertThat(value(card(), Concept.EQUALITY))
        .isEqualTo(80.0 * 80 / (2 * (45 * 45 + 35 * 35)), within(1e-12));
  }

  @Test
  void anInefficientDealNamesTheBetterPackageAndWhatEachWouldHaveGained() {
    agree(outcome(CAP, VISITS, QUOTA));
    var card = card();
    var better = card.better().orElseThrow();
    assertThat(better.changes()).isNotEmpty();
    assertThat(better.gains()).allSatisfy((_, gain) -> assertThat(gain).isNotNegative());
    assertThat(better.gains().values()).anySatisfy(gain -> assertThat(gain).isPositive());
    assertThat(value(card, Concept.JOINT_EFFICIENCY)).isBetween(0.0, 1.0);
    var slack = better.gains().values().stream().mapToLong(Long::longValue).sum();
    assertThat(value(card, Concept.JOINT_EFFICIENCY)).isEqualTo(1 - slack / 80.0, within(1e-12));
  }

  @Test
  void withoutADealEveryoneHasTheReservationValueAndTheDealThatWasPossibleIsNamed() {
    table(NORTH, outcome(BAN, NONE, OPEN));
    var card = card();
    assertThat(card.deal()).isFalse();
    assertThat(own(card, NORTH).points()).isEqualTo(30);
    assertThat(own(card, SOUTH).surplus()).isZero();
    assertThat(value(card, Concept.JOINT_EFFICIENCY)).isZero();
    assertThat(card.better()).isPresent();
    assertThat(card.dealsPossible().orElseThrow()).isPositive();
    assertThat(score(card, Concept.EQUALITY).value()).isEmpty();
    assertThat(score(card, Concept.RATIFICATION_MARGIN).value()).isEmpty();
  }

  @Test
  void whereNothingIsAcceptableToAllWalkingAwayWasRight() {
    var proud = withReservation(riverPact(), NORTH, 1_000);
    var card = Scorecard.of(Play.of(proud, events), Benchmark.of(proud));
    assertThat(value(card, Concept.JOINT_EFFICIENCY)).isEqualTo(1);
    assertThat(score(card, Concept.JOINT_EFFICIENCY).sentence()).contains("Walking away");
    assertThat(score(card, Concept.NASH_SHARE).value()).isEmpty();
    assertThat(card.better()).isEmpty();
  }

  @Test
  void theTradeOfMarketForMissilesIsFound() {
    agree(outcome(BAN, VISITS, OPEN));
    assertThat(card().tradesMade())
        .anySatisfy(
            trade -> {
              assertThat(trade.issues()).containsExactly(INSPECTIONS, TRADE);
              assertThat(trade.gains()).containsEntry(NORTH, 30L);
            });
  }

  @Test
  void aTradeLeftOnTheTableHurtsNobody() {
    agree(outcome(CAP, VISITS, CLOSED));
    assertThat(card().tradesLeft())
        .isNotEmpty()
        .allSatisfy(
            trade ->
                assertThat(trade.gains().values())
                    .allSatisfy(gain -> assertThat(gain).isNotNegative()));
  }

  @Test
  void aLaterAgreementReplacesAnEarlierOneOnTheSameIssue() {
    agree(outcome(CAP, VISITS, QUOTA));
    agree(settles(MISSILES, BAN));
    assertThat(card().outcome()).containsEntry(MISSILES, BAN).containsEntry(TRADE, QUOTA);
  }

  @Test
  void concessionsAreReadInOwnPointsAndAnswersAreCounted() {
    table(NORTH, outcome(BAN, NONE, OPEN));
    table(SOUTH, outcome(BAN, VISITS, CLOSED));
    table(SOUTH, outcome(BAN, VISITS, QUOTA));
    table(NORTH, outcome(BAN, VISITS, OPEN));
    var north = concessions(NORTH);
    assertThat(north.curve()).extracting(Concessions.Step::worth).containsExactly(85L, 75L);
    assertThat(north.curve().getLast().conceded()).contains(10L);
    assertThat(north.asked()).isEqualTo(1);
    assertThat(north.answered()).isEqualTo(1);
    assertThat(concessions(SOUTH).given()).isEqualTo(1);
  }

  @Test
  void anAnswerToABetterOfferIsToldInWords() {
    table(NORTH, outcome(BAN, NONE, OPEN));
    table(SOUTH, outcome(BAN, VISITS, CLOSED));
    table(SOUTH, outcome(BAN, VISITS, QUOTA));
    table(NORTH, outcome(BAN, VISITS, OPEN));
    assertThat(concessions(NORTH).offers())
        .extracting(Concessions.Offer::worth)
        .containsExactly(35L, 55L);
    assertThat(concessions(NORTH).sentence())
        .contains("10 points less in the last than in the first")
        .contains("asked for less in return 1 of 1 time.");
    assertThat(concessions(SOUTH).sentence()).contains("Nobody made it a better offer");
  }

  @Test
  void thePackageThatCameOutIsRankedAmongAllThatEveryoneCouldAccept() {
    agree(outcome(BAN, VISITS, OPEN));
    var card = card();
    var acceptable = acceptable();
    assertThat(acceptable).hasSize(card.dealsPossible().orElseThrow().intValue());
    var betterForSouth =
        acceptable.stream().filter(it -> worth(SOUTH, it) > worth(SOUTH, card.outcome())).count();
    assertThat(betterForSouth).isPositive();
    assertThat(own(card, SOUTH).percentile().orElseThrow())
        .isEqualTo(1 - (double) betterForSouth / acceptable.size(), within(1e-12));
    assertThat(own(card, SOUTH).sentence())
        .contains("Of %d packages that all could accept".formatted(acceptable.size()))
        .contains(betterForSouth + (betterForSouth == 1 ? " was" : " were"));
    assertThat(value(card, Concept.PERCENTILE)).isEqualTo(1);
  }

  @Test
  void withoutADealNothingIsRanked() {
    table(NORTH, outcome(BAN, NONE, OPEN));
    var card = card();
    assertThat(own(card, NORTH).percentile()).isEmpty();
    assertThat(card.scores()).extracting(Score::concept).doesNotContain(Concept.PERCENTILE);
  }

  @Test
  void winSetsHoldWhatEachCouldHaveRatifiedAndTheMarginSaysHowSafelyItPassed() {
    agree(outcome(BAN, VISITS, OPEN));
    var card = card();
    var passes = card.ratifiability().orElseThrow();
    assertThat(passes.feasible()).isEqualTo(19);
    assertThat(passes.common()).isEqualTo(card.dealsPossible().orElseThrow());
    assertThat(passes.winSets())
        .extracting(Ratifiability.WinSet::party, Ratifiability.WinSet::packages)
        .containsExactly(tuple(NORTH, inWinSet(NORTH)), tuple(SOUTH, inWinSet(SOUTH)));
    assertThat(passes.winSets())
        .extracting(Ratifiability.WinSet::margin)
        .containsExactly(Optional.of(45L), Optional.of(35L));
  }

  @Test
  void whereNoCapitalCouldFollowTheOthersThatIsSaid() {
    var proud = withReservation(riverPact(), NORTH, 1_000);
    var card = Scorecard.of(Play.of(proud, events), Benchmark.of(proud));
    var passes = card.ratifiability().orElseThrow();
    assertThat(passes.common()).isZero();
    assertThat(passes.winSets().getFirst().packages()).isZero();
    assertThat(passes.winSets()).allSatisfy(it -> assertThat(it.margin()).isEmpty());
    assertThat(passes.sentence()).contains("no package would have passed");
  }

  @Test
  void aCaseThatIsTooLargeIsNotCalledEfficient() {
    agree(outcome(BAN, VISITS, OPEN));
    var hurried = Limits.standard().withSteps(0).withVectors(0).withStates(0);
    var benchmark = Benchmark.of(riverPact(), hurried);
    var card = Scorecard.of(Play.of(riverPact(), events), benchmark);
    assertThat(card.betterDecided()).isFalse();
    assertThat(score(card, Concept.JOINT_EFFICIENCY).value()).isEmpty();
    assertThat(score(card, Concept.JOINT_EFFICIENCY).sentence()).contains("too large");
    assertThat(card.ratifiability()).isEmpty();
  }

  @Test
  void dutiesTellWhetherAgreedMeasuresFindViolationsAndWhetherKeepingPays() {
    agree(outcome(BAN, PORTAL, OPEN));
    var card = card();
    assertThat(card.duties())
        .extracting(DutyScore::obligation)
        .containsExactly(NORTHERN_MISSILES, SOUTHERN_MISSILES);
    var north = card.duties().getFirst();
    // gain 12, loss 15, W = 0.2 * 35, forfeited: 0.8 (15 + 0.8 * 7 / 0.2) - 0.2 * 12
    assertThat(north.margin().without()).isEqualTo(.8 * (15 + .8 * 7 / .2) - .2 * 12, within(1e-9));
    // Nothing finds a southern violation, and two steps of it bring 16.
    assertThat(card.duties().getLast().margin().inspected()).isEqualTo(-16, within(1e-12));
    assertThat(value(card, Concept.VERIFICATION_COVERAGE)).isEqualTo(.5);
    assertThat(value(card, Concept.SELF_ENFORCEMENT)).isEqualTo(-16, within(1e-12));
  }

  @Test
  void withoutAnObligationNothingIsSaidOfVerification() {
    agree(settles(TRADE, QUOTA));
    assertThat(card().duties()).isEmpty();
    assertThat(card().scores())
        .extracting(Score::concept)
        .doesNotContain(Concept.VERIFICATION_COVERAGE, Concept.SELF_ENFORCEMENT);
  }

  @Test
  void everyScoreSaysOverWhomItIsTakenAndHasASentence() {
    agree(outcome(CAP, VISITS, QUOTA));
    assertThat(card().scores())
        .isNotEmpty()
        .allSatisfy(
            score -> {
              assertThat(score.parties()).isNotEmpty();
              assertThat(score.sentence()).endsWith(".");
            });
  }

  /** All packages that the constraints, the instructions and both parties allow. */
  private static List<Map<IssueId, OptionId>> acceptable() {
    return feasible().stream()
        .filter(it -> worth(NORTH, it) >= 30 && worth(SOUTH, it) >= 25)
        .toList();
  }

  private static long inWinSet(PartyId party) {
    var least = riverPact().preferences(party).orElseThrow().reservation().value();
    return feasible().stream().filter(it -> worth(party, it) >= least).count();
  }

  private static List<Map<IssueId, OptionId>> feasible() {
    var all = new ArrayList<Map<IssueId, OptionId>>();
    for (var missiles : List.of(FREE, CAP, BAN)) {
      for (var inspections : List.of(NONE, VISITS, PORTAL)) {
        for (var trade : List.of(CLOSED, QUOTA, OPEN)) {
          var impossible = inspections.equals(PORTAL) && !missiles.equals(BAN);
          var forbidden = missiles.equals(FREE) && trade.equals(OPEN);
          if (!impossible && !forbidden) {
            all.add(outcome(missiles, inspections, trade).terms());
          }
        }
      }
    }
    return all;
  }

  private static long worth(PartyId party, Map<IssueId, OptionId> terms) {
    return riverPact().preferences(party).orElseThrow().worth(new Package(terms)).value();
  }

  private SheetId table(PartyId author, Package terms) {
    var sheet = new SheetId(++sheets);
    events.add(new RoomEvent.PackageTabled(sheet, author, Optional.empty(), terms));
    return sheet;
  }

  private void agree(Package terms) {
    events.add(new RoomEvent.PhaseBegan(new Stage.Negotiation(1), Optional.empty()));
    var sheet = table(NORTH, terms);
    events.add(new RoomEvent.PackageAdopted(sheet, SOUTH));
    events.add(new RoomEvent.PackageAgreed(sheet, Set.of(NORTH, SOUTH)));
    events.add(new RoomEvent.AgreementEnteredIntoForce(sheet, 1));
  }

  private Scorecard card() {
    return Scorecard.of(Play.of(riverPact(), events), Benchmark.of(riverPact()));
  }

  private Concessions concessions(PartyId party) {
    return card().concessions().stream()
        .filter(it -> it.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  private static OwnScore own(Scorecard card, PartyId party) {
    return card.parties().stream().filter(it -> it.party().equals(party)).findFirst().orElseThrow();
  }

  private static Score score(Scorecard card, Concept concept) {
    return card.scores().stream().filter(it -> it.concept() == concept).findFirst().orElseThrow();
  }

  private static double value(Scorecard card, Concept concept) {
    return score(card, concept).value().orElseThrow();
  }

  private static Scenario withReservation(Scenario base, PartyId party, long reservation) {
    var old = base.preferences(party).orElseThrow();
    return Scenarios.withSecrets(
        base,
        party,
        "The North has secret plans.",
        new Preferences(
            new Points(reservation),
            old.reservationReason(),
            Map.copyOf(old.points()),
            old.interactions(),
            old.instructions(),
            old.temptations()));
  }
}
