package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.withDice;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SATELLITE;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Orders.Access;
import org.parley.scenario.Depth;
import org.parley.scenario.MeasureId;

/** Over many rooms what is found is found as often as the formulas say. */
class FrequencyTest {

  private static final int ROOMS = 10_000;

  /** The North does something; the South visits it. */
  private static Story visited(Story beginning, Ordered northern) {
    return beginning.and(
        north.seals(northern),
        south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)));
  }

  @Test
  void aViolationIsFoundAsOftenAsItsSizeSays() {
    var one = visited(firstOrders(), nothing().violating(NORTHERN_MISSILES, 1));
    var two = visited(firstOrders(), nothing().violating(NORTHERN_MISSILES, 2));
    isFound(one, VISITS_MEASURE, .5);
    isFound(two, VISITS_MEASURE, .75);
    isFound(one, SOUTHERN_SATELLITE, .3);
    isFound(two, SOUTHERN_SATELLITE, .51);
  }

  @Test
  void falseAlarmsAreAsRareAsDeclared() {
    var kept = visited(firstOrders(), nothing());
    isFound(kept, VISITS_MEASURE, .03);
    isFound(kept, SOUTHERN_SATELLITE, .08);
  }

  @Test
  void managedAccessHidesItsShare() {
    var shrouded =
        nothing().violating(NORTHERN_MISSILES, 1).meeting(VISITS_MEASURE, Access.MANAGED);
    isFound(visited(firstOrders(), shrouded), VISITS_MEASURE, .25);
  }

  @Test
  void aSampleFindsWhatItVisits() {
    var sampled = firstOrders(LivedRegimes.visitsOfOneSiteInTen());
    isFound(visited(sampled, nothing().violating(NORTHERN_MISSILES, 1)), VISITS_MEASURE, .1);
    isFound(visited(sampled, nothing().violating(NORTHERN_MISSILES, 2)), VISITS_MEASURE, .2);
  }

  @Test
  void declarationsFindWhoeverDeclaresAndSometimesWhoeverLies() {
    var declared = firstOrders(LivedRegimes.declarations());
    var cheat = nothing().violating(NORTHERN_MISSILES, 2);
    isFound(declared.and(north.seals(cheat)), VISITS_MEASURE, 1);
    isFound(declared.and(north.seals(cheat.lying())), VISITS_MEASURE, .75);
    isFound(declared.and(north.seals(nothing())), VISITS_MEASURE, .03);
    isFound(declared.and(north.seals(nothing().lying())), VISITS_MEASURE, .5);
  }

  @Test
  void atBasicDepthWhoViolatesConcealsIt() {
    var declared = firstOrders(Depth.BASIC, LivedRegimes.declarations());
    var cheat = nothing().violating(NORTHERN_MISSILES, 2);
    isFound(declared.and(north.seals(cheat)), VISITS_MEASURE, .75);
    isFound(declared.and(north.seals(nothing())), VISITS_MEASURE, .03);
  }

  @Test
  void diceAreEven() {
    var mean = LongStream.range(0, ROOMS).mapToDouble(seed -> new Dice(seed, FIRST).thrown("a"));
    assertThat(mean.average().orElseThrow()).isEqualTo(.5, within(3 * Math.sqrt(1.0 / 12 / ROOMS)));
  }

  private static void isFound(Story story, MeasureId measure, double chance) {
    var alarms =
        LongStream.range(0, ROOMS)
            .filter(seed -> alarm(withDice(story, seed).room(), measure))
            .count();
    var error = Math.sqrt(chance * (1 - chance) / ROOMS);
    assertThat((double) alarms / ROOMS).isEqualTo(chance, within(3 * error + 1e-12));
  }

  private static boolean alarm(Room room, MeasureId measure) {
    return Resolution.of(room, FIRST).stream()
        .filter(RoomEvent.FindingMade.class::isInstance)
        .map(event -> ((RoomEvent.FindingMade) event).finding())
        .filter(finding -> finding.measure().equals(measure))
        .filter(finding -> finding.obligation().equals(NORTHERN_MISSILES))
        .anyMatch(Finding::alarm);
  }
}
