package org.parley.negotiation;

import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.LivedRiverPact;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;

/**
 * Where stories about life under the river pact begin. Turns 1 and 2 are the negotiation's; phases
 * begin without a resolution, so that what the dice did is what the story says.
 */
final class Treaties {

  /** Limits the missiles of both, and is carried by the southern parliament. */
  static final Package DEAL = outcome(CAP, VISITS, QUOTA);

  private Treaties() {}

  static Scenario pact() {
    return Scenarios.withFloor(Scenarios.livedRiverPact(), FloorRule.OPEN);
  }

  /** The first negotiation turn of a room that will be lived in. */
  static Story table(Scenario scenario, RoomSettings settings, Act... seated) {
    return Beginnings.emptyRoom(scenario, settings)
        .and(seated)
        .and(beginsBriefing(), advances(), advances());
  }

  static Story table() {
    return table(pact(), Beginnings.talking(pact()), staff());
  }

  static Act[] staff() {
    return new Act[] {seats(north), seats(northernGeneral), seats(south), seats(chair)};
  }

  /** The deal is sheet 1 and waits for the heads. */
  static Story signed() {
    return table().and(north.tables(DEAL), south.adopts(1), advances());
  }

  static Story ordering(Depth depth) {
    return inForce(table(pact(), at(depth), staff())).and(advances());
  }

  /** Turn 3, the first under the treaty, which is sheet 1. */
  static Story ordering() {
    return ordering(Depth.FULL);
  }

  static Story consultation(Depth depth) {
    return ordering(depth).andThen(begins(new Stage.Consultation(3)));
  }

  static Story consultation() {
    return consultation(Depth.FULL);
  }

  private static Story inForce(Story table) {
    return table
        .and(north.tables(DEAL), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1), advances());
  }

  static RoomSettings at(Depth depth) {
    return Beginnings.talking(pact())
        .living(new RoomSettings.Implementing(3, depth, true, Duration.ZERO, Duration.ZERO));
  }

  static RoomEvent begins(Stage stage) {
    return new RoomEvent.PhaseBegan(stage, Optional.empty());
  }

  /** What was so in turn 3, with the North's violation of its limit at a size, 0 for none. */
  static RoomEvent resolved(int size) {
    var orders =
        new Orders(
            size == 0 ? Map.of() : Map.of(NORTHERN_MISSILES, size),
            true,
            Set.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());
    return new RoomEvent.TurnResolved(
        new LivedTurn(
            3, DEAL, true, Set.of(), Map.of(NORTH, orders, SOUTH, Orders.NONE), Set.of(), 40));
  }

  /** The South's satellite sees missiles in the North, or does not; only the South knows. */
  static RoomEvent seenFromAbove(int finding, boolean alarm) {
    return found(
        finding,
        LivedRiverPact.SOUTHERN_SATELLITE,
        NORTHERN_MISSILES,
        NORTH,
        Optional.of(SOUTH),
        alarm);
  }

  /** A visit to the North ends in an alarm that all know of. */
  static RoomEvent visitAlarmed(int finding) {
    return found(
        finding, LivedRiverPact.VISITS_MEASURE, NORTHERN_MISSILES, NORTH, Optional.empty(), true);
  }

  private static RoomEvent found(
      int id,
      MeasureId measure,
      ObligationId duty,
      PartyId accused,
      Optional<PartyId> owner,
      boolean alarm) {
    var finding =
        new Finding(
            new FindingId(id),
            3,
            measure,
            duty,
            accused,
            owner,
            Optional.empty(),
            alarm,
            0.3,
            0.08,
            Optional.empty());
    return new RoomEvent.FindingMade(finding, 0.3, alarm ? 0.1 : 0.9);
  }

  /** A second agreement is in force, on trade alone, which is not what the limits are about. */
  static RoomEvent[] freeTradeBesides() {
    var sheet = new SheetId(2);
    return new RoomEvent[] {
      new RoomEvent.PackageTabled(sheet, NORTH, Optional.empty(), settles(TRADE, OPEN)),
      new RoomEvent.PackageAdopted(sheet, SOUTH),
      new RoomEvent.PackageAgreed(sheet, Set.of(NORTH, SOUTH)),
      new RoomEvent.AgreementRatified(sheet, NORTH),
      new RoomEvent.AgreementRatified(sheet, SOUTH),
      new RoomEvent.AgreementEnteredIntoForce(sheet, 3)
    };
  }

  static RoomEvent alarmed(int alarm, ObligationId duty, PartyId accused, int finding) {
    return new RoomEvent.AlarmRaised(
        new AlarmId(alarm), duty, accused, Set.of(new FindingId(finding)), 3.75);
  }

  static RoomEvent opened(int alarm) {
    return new RoomEvent.ConsultationOpened(new AlarmId(alarm));
  }

  static RoomEvent tension(int from, int to, String because, int by) {
    return new RoomEvent.TensionMoved(
        from, to, List.of(new RoomEvent.TensionMoved.Cause(because, by)));
  }
}
