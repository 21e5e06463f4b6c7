package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.Depth;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.Ratifiability.Unit;
import org.parley.scoring.Ratifiability.WinSet;
import org.parley.scoring.Score.Concept;

/**
 * What two capitals of the lived River Pact could have ratified. In the South a parliament votes;
 * in the North the head decides alone.
 */
class RatifiabilityTest {

  private static final Scenario RIVER = livedRiverPact();
  private static final RoomSettings LIVED = LivedBeginnings.settings(Depth.FULL, true);
  private static final RoomSettings SIGNED_ONLY = LIVED.living(RoomSettings.Implementing.NONE);

  @Test
  void whereAParliamentVotesItsWinSetAndMarginAreInVotes() {
    var south = winSet(card(LIVED), SOUTH);
    assertThat(south.unit()).isEqualTo(Unit.VOTES);
    assertThat(south.packages()).isEqualTo(count(RatifiabilityTest::passesParliament));
    assertThat(south.margin()).contains(75L - 51);
    assertThat(south.sentence())
        .isEqualTo(
            "South needed 51 of 100 votes (Southern secret: parliament) at home: %d of 19 packages"
                    .formatted(south.packages())
                + " would have got them; this one gets 75 votes, 24 more than needed.");
  }

  @Test
  void whereAHeadDecidesAloneTheyAreInPoints() {
    var north = winSet(card(LIVED), NORTH);
    assertThat(north.unit()).isEqualTo(Unit.POINTS);
    assertThat(north.packages()).isEqualTo(count(RatifiabilityTest::pleasesTheNorthernHead));
    assertThat(north.margin())
        .contains(RIVER.preferences(NORTH).orElseThrow().surplus(CAPPED).value());
  }

  @Test
  void onlyWhatBothCapitalsTakeEntersIntoForce() {
    assertThat(card(LIVED).ratifiability().orElseThrow().common())
        .isEqualTo(count(it -> passesParliament(it) && pleasesTheNorthernHead(it)))
        .isPositive();
  }

  @Test
  void theScoresTellVotesToSpareBesideThePointsOfWhoeverDecidesAlone() {
    var votes = score(card(LIVED), Concept.VOTES_TO_SPARE).orElseThrow();
    assertThat(votes.value()).contains(24.0);
    assertThat(votes.parties()).containsExactly(SOUTH);
    assertThat(votes.comparesPoints()).isFalse();
    assertThat(votes.sentence())
        .isEqualTo(
            "Of all that were asked at home, Southern secret: parliament of South came closest to"
                + " a no: this one gets 75 votes, 24 more than needed.");
    assertThat(score(card(LIVED), Concept.RATIFICATION_MARGIN).orElseThrow().parties())
        .containsExactly(NORTH);
  }

  @Test
  void whereThePlayEndsWithTheSignatureNobodyAtHomeIsAsked() {
    var card = card(SIGNED_ONLY);
    assertThat(winSet(card, SOUTH).unit()).isEqualTo(Unit.POINTS);
    assertThat(score(card, Concept.VOTES_TO_SPARE)).isEmpty();
    assertThat(score(card, Concept.RATIFICATION_MARGIN).orElseThrow().parties())
        .containsExactlyInAnyOrder(NORTH, SOUTH);
  }

  @Test
  void howOthersVoteAtHomeIsASecretUntilTheResultsAreReleased() {
    var room = LivedBeginnings.firstOrders().room();
    var card = card(LIVED);
    assertThat(card.toString()).contains("Southern secret");
    for (var viewer : List.of(new Viewer.Delegation(NORTH), new Viewer.Projector())) {
      assertThat(Perspective.result(room, card, viewer).toString())
          .doesNotContain("Southern secret");
    }
    assertThat(Perspective.result(room, card, new Viewer.Facilitator()).scores()).contains(card);
  }

  private static final Package CAPPED = outcome(CAP, VISITS, QUOTA);

  private static boolean passesParliament(Package outcome) {
    return RIVER.home(SOUTH).constituencies().getFirst().ratifies(outcome);
  }

  private static boolean pleasesTheNorthernHead(Package outcome) {
    return RIVER.preferences(NORTH).orElseThrow().surplus(outcome).value() >= 0;
  }

  private static long count(Predicate<Package> some) {
    return feasible().stream().filter(some).count();
  }

  private static List<Package> feasible() {
    var all = new ArrayList<Package>();
    for (var missiles : List.of(FREE, CAP, BAN)) {
      for (var inspections : List.of(NONE, VISITS, PORTAL)) {
        for (var trade : List.of(CLOSED, QUOTA, OPEN)) {
          var impossible = inspections.equals(PORTAL) && !missiles.equals(BAN);
          var forbidden = missiles.equals(FREE) && trade.equals(OPEN);
          if (!impossible && !forbidden) {
            all.add(outcome(missiles, inspections, trade));
          }
        }
      }
    }
    return all;
  }

  /** A cap with visits and a trade quota, signed and confirmed. */
  private static Scorecard card(RoomSettings settings) {
    var log = LivedBeginnings.agreed(settings, RIVER, CAPPED).log();
    return Scorecard.of(Play.of(RIVER, log), Benchmark.of(RIVER));
  }

  private static WinSet winSet(Scorecard card, PartyId party) {
    return card.ratifiability().orElseThrow().winSets().stream()
        .filter(set -> set.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Score> score(Scorecard card, Concept concept) {
    return card.scores().stream().filter(it -> it.concept() == concept).findFirst();
  }
}
