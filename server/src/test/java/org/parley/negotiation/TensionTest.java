package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.LivedRiverPact.BOATS_COLLIDE;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.TRADE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Orders.Access;
import org.parley.negotiation.RoomEvent.TensionMoved;
import org.parley.negotiation.RoomEvent.TensionMoved.Cause;
import org.parley.scenario.Combination;
import org.parley.scenario.Depth;
import org.parley.scenario.Tension;

/**
 * How tension moves: the pact begins at 40, its baseline is 30, a quarter of the way back a turn.
 */
class TensionTest {

  private static final Cause REFUSED = new Cause("Inspection refused by South", 6);

  private static Cause calm(int by) {
    return new Cause("Things calm down", by);
  }

  @Test
  void aQuietTurnBringsItBackTowardsTheBaseline() {
    given(firstOrders().and(advances()))
        .thenRoom(room -> assertThat(room.lived().tension()).isEqualTo(37));
  }

  @Test
  void aRefusalRaisesIt() {
    given(
            firstOrders()
                .and(
                    north.seals(nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)),
                    south.seals(nothing().meeting(VISITS_MEASURE, Access.REFUSED))))
        .when(advances())
        .thenAmongOthers(new TensionMoved(40, 42, List.of(REFUSED, calm(-4))));
  }

  @Test
  void stepsRaiseItAndInitiativesLowerIt() {
    given(
            firstOrdersWithoutAgreement()
                .and(north.seals(nothing().taking(NORTHERN_WORKS).taking(NORTHERN_PULLBACK))))
        .when(advances())
        .thenAmongOthers(
            new TensionMoved(
                40,
                37,
                List.of(
                    new Cause("Chimneys smoke in the North", 8),
                    new Cause("The North leaves the bridge", -8),
                    calm(-3))));
  }

  @Test
  void aStepTakenBackUndoesWhatItDid() {
    var works =
        nextOrders(
            firstOrdersWithoutAgreement().and(north.seals(nothing().taking(NORTHERN_WORKS))));
    works
        .and(north.seals(nothing().reversing(NORTHERN_WORKS)))
        .when(advances())
        .thenAmongOthers(
            new TensionMoved(
                43, 34, List.of(new Cause("Taken back: Start the works", -8), calm(-1))));
  }

  @Test
  void itStaysOnTheScale() {
    var high = new Tension(97, 97, 0, 0, 0, 0, 0, 0, List.of(), List.of());
    var low = new Tension(3, 3, 0, 0, 0, 0, 0, 0, List.of(), List.of());
    assertThat(after(high, nothing().taking(NORTHERN_WORKS))).isEqualTo(100);
    assertThat(after(low, nothing().taking(NORTHERN_PULLBACK))).isEqualTo(0);
  }

  @Test
  void whatWouldLeadBeyondTheScaleIsNamed() {
    var high = new Tension(97, 97, 0, 0, 0, 0, 0, 0, List.of(), List.of());
    given(firstOrders(LivedRegimes.tension(high)))
        .and(north.seals(nothing().taking(NORTHERN_WORKS)))
        .when(advances())
        .thenAmongOthers(
            new TensionMoved(
                97,
                100,
                List.of(
                    new Cause("Chimneys smoke in the North", 8),
                    new Cause("The scale ends at 100", -5))));
  }

  private static int after(Tension tension, Ordered orders) {
    return firstOrders(LivedRegimes.tension(tension))
        .and(north.seals(orders), advances())
        .room()
        .lived()
        .tension();
  }

  @Test
  void itIsNotPlayedAtBasicDepth() {
    given(firstOrders(Depth.BASIC).and(advances()))
        .thenRoom(room -> assertThat(room.lived().tension()).isEqualTo(40));
  }

  @Test
  void aCrisisIsTheLikelierTheHigherTensionAndDampedByWhatIsInForce() {
    var story = firstOrders(LivedRegimes.tension(strained(80, .4)));
    var crisis = strained(80, .4).crises().getFirst();
    assertThat(Crises.chance(story.room(), crisis)).isEqualTo(.1, within(1e-12));
    var calm = firstOrders(LivedRegimes.tension(strained(60, .4)));
    assertThat(Crises.chance(calm.room(), crisis)).isZero();
  }

  @Test
  void aCrisisBreaksOutOnceAndRaisesTension() {
    var undamped = new Tension(100, 100, 0, 0, 0, 0, 0, 0, List.of(crisis(1)), List.of());
    var struck = firstOrders(LivedRegimes.tension(undamped)).when(advances());
    assertThat(struck.room().lived().crises()).containsExactly(BOATS_COLLIDE);
    assertThat(struck.events()).filteredOn(RoomEvent.CrisisThrown.class::isInstance).hasSize(1);
    var later = nextOrders(struck.and(advances()));
    assertThat(later.events()).filteredOn(RoomEvent.CrisisThrown.class::isInstance).hasSize(1);
  }

  private static Tension strained(int tension, double chance) {
    return new Tension(
        tension,
        tension,
        0,
        0,
        0,
        0,
        0,
        0,
        List.of(crisis(chance)),
        List.of(new Tension.Damping(new Combination(Map.of(TRADE, Set.of(QUOTA))), .5)));
  }

  private static Tension.Crisis crisis(double chance) {
    return new Tension.Crisis(
        BOATS_COLLIDE, "Boats collide at night", "Two boats.", 60, chance, 10);
  }
}
