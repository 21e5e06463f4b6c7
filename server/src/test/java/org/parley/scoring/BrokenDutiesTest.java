package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.withRegime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Combination;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.scoring.LedgerItem.Heading;

/** The cap on missiles brings the South 20 of its points, and the North 15; a turn pays a fifth. */
class BrokenDutiesTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);

  @Test
  void whoIsCheatedDoesNotGetWhatTheDutyWasSignedFor() {
    var half = new LivedTurns().violates(NORTH, NORTHERN_MISSILES, 1).resolved(DEAL, 40);
    assertThat(lost(SOUTH, half)).containsExactly(-20.0 / 2);
    var all = half.violates(NORTH, NORTHERN_MISSILES, 2).resolved(DEAL, 40);
    assertThat(lost(SOUTH, all)).containsExactly(-20.0 / 2, -20.0);
    assertThat(charged(SOUTH, all)).isEqualTo(-.2 * 10 - .8 * .2 * 20, within(1e-12));
    assertThat(lost(NORTH, all)).isEmpty();
  }

  @Test
  void itIsLostWhetherTheViolationIsFoundOrNot() {
    var found =
        new LivedTurns()
            .violates(NORTH, NORTHERN_MISSILES, 2)
            .finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, true)
            .resolved(DEAL, 40);
    assertThat(lost(SOUTH, found)).containsExactly(-20.0);
    var falseAlarm =
        new LivedTurns().finds(VISITS_MEASURE, NORTHERN_MISSILES, NORTH, true).resolved(DEAL, 40);
    assertThat(lost(SOUTH, falseAlarm)).isEmpty();
  }

  @Test
  void aDutyThatBringsNothingOrDoesNotBindIsNoLoss() {
    var suspended =
        new LivedTurns()
            .suspends(NORTHERN_MISSILES)
            .violates(NORTH, NORTHERN_MISSILES, 2)
            .resolved(DEAL, 40);
    assertThat(lost(SOUTH, suspended)).isEmpty();
    // Without visits a cap costs the South 10 more than free missiles.
    var unwanted = outcome(CAP, NONE, CLOSED);
    var broken = new LivedTurns().violates(NORTH, NORTHERN_MISSILES, 2).resolved(unwanted, 40);
    assertThat(lost(SOUTH, broken)).isEmpty();
    var gone = new LivedTurns().violates(NORTH, NORTHERN_MISSILES, 2);
    assertThat(lost(SOUTH, gone.resolved(outcome(FREE, NONE, CLOSED), false, 40))).isEmpty();
  }

  @Test
  void dutiesOfOthersOnTheSameIssueBringItTogether() {
    var launchers = new ObligationId("north-launchers");
    var turns = new LivedTurns().violates(NORTH, NORTHERN_MISSILES, 2).resolved(DEAL, 40);
    assertThat(lost(withDuty(launchers, NORTH), SOUTH, turns)).containsExactly(-20.0 / 2);
    assertThat(lost(withDuty(launchers, SOUTH), SOUTH, turns)).containsExactly(-20.0);
  }

  /** As the account in play would be where nobody broke anything. */
  @Test
  void theAccountInPlayTellsOfNoViolation() {
    var kept = new LivedTurns().resolved(DEAL, 40);
    var broken =
        new LivedTurns()
            .violates(NORTH, NORTHERN_MISSILES, 2)
            .violates(SOUTH, SOUTHERN_MISSILES, 0)
            .resolved(DEAL, 40);
    assertThat(inPlay(broken)).isEqualTo(inPlay(kept));
  }

  private static Ledger inPlay(LivedTurns turns) {
    return Ledger.of(livedRiverPact(), Depth.FULL, turns.lived(), SOUTH);
  }

  private static Scenario withDuty(ObligationId id, PartyId party) {
    var base = livedRiverPact();
    var duties = new ArrayList<>(base.regime().obligations());
    var capped = new Combination(Map.of(MISSILES, Set.of(CAP)));
    duties.add(new Obligation(id, party, capped, "It keeps.", "It breaks.", List.of("all")));
    var regime = base.regime();
    return withRegime(
        base, new Regime(regime.discount(), duties, regime.measures(), regime.implementation()));
  }

  private static List<Double> lost(PartyId party, LivedTurns turns) {
    return lost(livedRiverPact(), party, turns);
  }

  private static List<Double> lost(Scenario scenario, PartyId party, LivedTurns turns) {
    return items(scenario, party, turns).map(LedgerItem::points).toList();
  }

  private static double charged(PartyId party, LivedTurns turns) {
    return items(livedRiverPact(), party, turns).mapToDouble(LedgerItem::counts).sum();
  }

  private static Stream<LedgerItem> items(Scenario scenario, PartyId party, LivedTurns turns) {
    return Ledger.disclosed(scenario, Depth.FULL, turns.lived(), party).turns().stream()
        .flatMap(turn -> turn.items().stream())
        .filter(item -> item.heading() == Heading.BROKEN_DUTIES);
  }
}
