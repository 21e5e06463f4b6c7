package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
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
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.PreparationSheet;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.parley.scoring.Score.Concept;
import org.parley.scoring.Word.Commitment;

/** What was put on record in the River Pact, and whether it was kept. */
class RecordTest {

  private static final SeatId HEAD = new SeatId("north-head");
  private static final SeatId ADVISER = new SeatId("north-adviser");

  private final List<RoomEvent> events = new ArrayList<>(List.of(Beginnings.opening(riverPact())));
  private int sheets;

  @Test
  void anObjectionIsKeptUntilTheSameOptionIsSigned() {
    var first = table(NORTH, outcome(BAN, NONE, OPEN));
    object(SOUTH, first);
    var second = table(NORTH, outcome(BAN, VISITS, OPEN));
    events.add(new RoomEvent.PackageAdopted(second, SOUTH));
    assertThat(words())
        .extracting(Word::kind, word -> word.issue().orElseThrow(), Word::kept, Word::by)
        .containsExactlyInAnyOrder(
            tuple(Commitment.OBJECTION, INSPECTIONS, true, Optional.empty()),
            tuple(Commitment.OBJECTION, TRADE, false, Optional.of(second)));
    assertThat(words())
        .extracting(Word::sentence)
        .contains("South could not accept “Open” on “Trade” in sheet 1, and signed it in sheet 2.");
  }

  @Test
  void whoTakesAnAdoptionBackReturnsToItsWord() {
    object(SOUTH, table(NORTH, outcome(BAN, NONE, OPEN)));
    var second = table(NORTH, outcome(BAN, VISITS, OPEN));
    events.add(new RoomEvent.PackageAdopted(second, SOUTH));
    events.add(new RoomEvent.AdoptionRevoked(second, SOUTH));
    assertThat(words()).allMatch(Word::kept);
  }

  @Test
  void tablingWhatOneObjectedToContradictsToo() {
    object(SOUTH, table(NORTH, outcome(BAN, NONE, OPEN)));
    table(SOUTH, outcome(CAP, VISITS, OPEN));
    assertThat(words()).extracting(Word::kept).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aSheetThatLeavesTheIssueOpenContradictsNothing() {
    object(SOUTH, table(NORTH, outcome(BAN, NONE, OPEN)));
    table(SOUTH, settles(MISSILES, BAN));
    assertThat(words()).allMatch(Word::kept);
  }

  @Test
  void aSignatureIsKeptByConfirmingIt() {
    var sheet = agreed(outcome(BAN, VISITS, OPEN));
    events.add(new RoomEvent.AgreementRatified(sheet, NORTH));
    events.add(new RoomEvent.AgreementDeclined(sheet, SOUTH));
    assertThat(words())
        .extracting(Word::party, Word::kind, Word::kept)
        .containsExactlyInAnyOrder(
            tuple(NORTH, Commitment.SIGNATURE, true),
            tuple(SOUTH, Commitment.SIGNATURE, false),
            tuple(SOUTH, Commitment.REFUSAL, true));
  }

  @Test
  void aRefusalIsContradictedBySigningTheSameTermsAgain() {
    var sheet = agreed(outcome(BAN, VISITS, OPEN));
    events.add(new RoomEvent.AgreementDeclined(sheet, SOUTH));
    var again = agreed(outcome(BAN, VISITS, OPEN));
    assertThat(words())
        .filteredOn(word -> word.kind() == Commitment.REFUSAL)
        .singleElement()
        .satisfies(word -> assertThat(word.by()).contains(again));
  }

  @Test
  void otherTermsDoNotContradictARefusal() {
    var sheet = agreed(outcome(BAN, VISITS, OPEN));
    events.add(new RoomEvent.AgreementDeclined(sheet, SOUTH));
    agreed(outcome(BAN, VISITS, QUOTA));
    assertThat(words())
        .filteredOn(word -> word.kind() == Commitment.REFUSAL)
        .singleElement()
        .satisfies(word -> assertThat(word.kept()).isTrue());
  }

  @Test
  void theShareOfWordsKeptIsAScore() {
    object(SOUTH, table(NORTH, outcome(BAN, NONE, OPEN)));
    table(SOUTH, outcome(CAP, VISITS, OPEN));
    assertThat(card().scores())
        .filteredOn(score -> score.concept() == Concept.WORDS_KEPT)
        .singleElement()
        .satisfies(
            score -> {
              assertThat(score.value()).contains(.5);
              assertThat(score.parties()).containsExactly(SOUTH);
            });
  }

  @Test
  void whereNothingIsOnRecordNothingIsSaid() {
    table(NORTH, outcome(BAN, NONE, OPEN));
    assertThat(card().scores()).extracting(Score::concept).doesNotContain(Concept.WORDS_KEPT);
  }

  @Test
  void thePlannedOpeningStandsBesideWhatCameOut() {
    seat(HEAD, SeatRole.HEAD);
    prepare(HEAD, outcome(BAN, NONE, OPEN));
    table(NORTH, outcome(BAN, NONE, QUOTA));
    enters(agreed(outcome(BAN, VISITS, OPEN)));
    var opening = card().openings().getFirst();
    assertThat(opening.party()).isEqualTo(NORTH);
    assertThat(opening.held()).containsExactlyInAnyOrder(MISSILES, TRADE);
    assertThat(opening.worth()).isEqualTo(85);
    assertThat(opening.asked()).contains(65L);
    assertThat(opening.reached()).isEqualTo(75);
    assertThat(opening.sentence()).contains("20 points less").contains("2 came out as it meant");
  }

  @Test
  void theSheetOfTheHeadOfDelegationCounts() {
    seat(HEAD, SeatRole.HEAD);
    seat(ADVISER, SeatRole.MILITARY);
    prepare(ADVISER, settles(TRADE, OPEN));
    prepare(HEAD, settles(TRADE, QUOTA));
    prepare(ADVISER, settles(TRADE, CLOSED));
    assertThat(card().openings())
        .singleElement()
        .satisfies(opening -> assertThat(opening.meant()).isEqualTo(Map.of(TRADE, QUOTA)));
  }

  @Test
  void whoPlannedNothingIsNotListed() {
    seat(HEAD, SeatRole.HEAD);
    prepare(HEAD, Package.EMPTY);
    assertThat(card().openings()).isEmpty();
  }

  private void object(PartyId party, SheetId sheet) {
    events.add(new RoomEvent.SheetCriticised(sheet, party, Set.of(INSPECTIONS, TRADE), "Never."));
  }

  private void seat(SeatId seat, SeatRole role) {
    events.add(new RoomEvent.DelegateSeated(seat, NORTH, role, "Amira"));
  }

  private void prepare(SeatId seat, Package opening) {
    events.add(
        new RoomEvent.PreparationSubmitted(
            seat, new PreparationSheet("Keep the bridge.", Map.of(), opening)));
  }

  private SheetId table(PartyId author, Package terms) {
    var sheet = new SheetId(++sheets);
    events.add(new RoomEvent.PackageTabled(sheet, author, Optional.empty(), terms));
    return sheet;
  }

  private SheetId agreed(Package terms) {
    var sheet = table(NORTH, terms);
    events.add(new RoomEvent.PackageAdopted(sheet, SOUTH));
    events.add(new RoomEvent.PackageAgreed(sheet, Set.of(NORTH, SOUTH)));
    return sheet;
  }

  private void enters(SheetId sheet) {
    events.add(new RoomEvent.AgreementEnteredIntoForce(sheet, 1));
  }

  private List<Word> words() {
    return card().words();
  }

  private Scorecard card() {
    return Scorecard.of(Play.of(riverPact(), events), Benchmark.of(riverPact()));
  }
}
