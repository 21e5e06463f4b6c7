package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.settings;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scoring.LedgerItem.Heading;

/**
 * What a treaty pays that is lived, broken, and signed again: played by the rules, from the log. It
 * is worth 45 points to the North (no deal 30) and 45 to the South (no deal 25); the next turn
 * weighs 0.8 of this one.
 */
class BrokenTreatyTest {

  private static final int NORTH_DEAL = 45;
  private static final int NORTH_ALONE = 30;
  private static final int SOUTH_DEAL = 45;
  private static final int SOUTH_ALONE = 25;

  /** The first dice with which a visit finds it. */
  private static final long DICE =
      LongStream.range(0, 100)
          .filter(seed -> violated(seed).room().lived().open().isPresent())
          .findFirst()
          .orElseThrow();

  private static Story violated(long seed) {
    return LivedBeginnings.withDice(firstOrders(), seed)
        .and(
            north.seals(nothing().violating(NORTHERN_MISSILES, 2)),
            south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)),
            advances());
  }

  /** In the first turn a visit finds a violation, and the South ends the treaty over it. */
  private static Story broken() {
    return violated(DICE).and(south.responds(1, new AlarmResponse.DeclareBreach(new SheetId(1))));
  }

  private static Story signedAgain() {
    return broken()
        .and(advances(), advances())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)), south.adopts(2), advances())
        .and(north.ratifies(2), south.ratifies(2));
  }

  @Test
  void theTurnOfTheBreachStillPaysWhatStoodWhenItWasResolved() {
    assertPaid(broken(), NORTH, .2 * NORTH_DEAL, .8 * NORTH_ALONE);
    assertPaid(broken(), SOUTH, .2 * SOUTH_DEAL, .8 * SOUTH_ALONE);
  }

  @Test
  void afterTheBreachNoDealIsPaidTurnByTurnAndForAllThatComes() {
    var later = broken().and(advances(), advances());
    assertThat(later.room().stage()).isEqualTo(new Stage.Consultation(4));
    assertPaid(later, NORTH, .2 * NORTH_DEAL, .8 * .2 * NORTH_ALONE, .64 * NORTH_ALONE);
    assertThat(weights(later, NORTH)).isEqualTo(1, within(1e-12));
  }

  @Test
  void whatIsSignedAgainInTheConsultationPaysFromTheNextTurnOn() {
    var again = signedAgain();
    assertThat(again.room().stage()).isEqualTo(new Stage.Ordering(5));
    var paid = again.and(advances());
    assertPaid(
        paid,
        SOUTH,
        .2 * SOUTH_DEAL,
        .8 * .2 * SOUTH_ALONE,
        .64 * .2 * SOUTH_DEAL,
        .512 * SOUTH_DEAL);
    assertThat(weights(paid, SOUTH)).isEqualTo(1, within(1e-12));
  }

  @Test
  void whatWasNegotiatedIsJudgedByTheFirstSignature() {
    for (var story : List.of(broken(), signedAgain().and(advances()))) {
      var account = account(story, NORTH);
      assertThat(account.negotiated()).isEqualTo(NORTH_DEAL);
      assertThat(account.lived()).isEqualTo(account.total() - NORTH_DEAL, within(1e-9));
    }
  }

  private static void assertPaid(Story story, PartyId party, double... shares) {
    assertThat(agreements(story, party).stream().mapToDouble(LedgerItem::counts).toArray())
        .containsExactly(shares, within(1e-9));
  }

  private static double weights(Story story, PartyId party) {
    return agreements(story, party).stream().mapToDouble(LedgerItem::weight).sum();
  }

  /** What is paid for what stood, turn by turn, and for all that comes after. */
  private static List<LedgerItem> agreements(Story story, PartyId party) {
    var account = account(story, party);
    var items = new ArrayList<LedgerItem>();
    account.turns().forEach(turn -> items.addAll(turn.items()));
    items.removeIf(item -> item.heading() != Heading.AGREEMENT);
    items.add(account.continuation());
    return items;
  }

  private static LivedAccount account(Story story, PartyId party) {
    var log = new ArrayList<RoomEvent>();
    log.add(Beginnings.opening(livedRiverPact(), settings(Depth.FULL, true), DICE));
    log.addAll(story.events());
    var scores = LivedScores.of(Play.of(livedRiverPact(), log).lived().orElseThrow());
    return scores.accounts().stream()
        .filter(account -> account.party().equals(party))
        .findFirst()
        .orElseThrow();
  }
}
