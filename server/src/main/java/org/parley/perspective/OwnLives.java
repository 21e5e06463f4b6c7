package org.parley.perspective;

import static org.parley.perspective.Coverages.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.negotiation.Council;
import org.parley.negotiation.Depths;
import org.parley.negotiation.Finding;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.Room;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.OwnLived.OrdersFace;
import org.parley.perspective.OwnLived.OwnDuty;
import org.parley.perspective.OwnLived.OwnFinding;
import org.parley.perspective.OwnLived.OwnSize;
import org.parley.scenario.Depth;
import org.parley.scenario.Party;
import org.parley.scenario.Points;
import org.parley.scoring.Ledger;
import org.parley.verification.Coverage;
import org.parley.verification.Deterrence;

/** Builds what a delegation alone sees of life under the treaty. */
final class OwnLives {

  private final Room room;
  private final Party.Negotiator party;

  private OwnLives(Room room, Party.Negotiator party) {
    this.room = room;
    this.party = party;
  }

  /** Empty before the first orders. */
  static Optional<OwnLived> of(Room room, Party.Negotiator party) {
    return LivedBoards.turn(room).map(_ -> new OwnLives(room, party).view());
  }

  private OwnLived view() {
    var choices = new Choices(room, party);
    return new OwnLived(
        orders(),
        choices.orders(),
        choices.words(),
        choices.consultation(),
        choices.hosts(),
        Coverages.agreed(room).stream().filter(this::isOwnInForce).map(this::duty).toList(),
        findings(),
        new Beliefs(room, party.id()).all(),
        ledger());
  }

  private OrdersFace orders() {
    var book = room.lived().orders(party.id());
    return new OrdersFace(
        book.proposed(),
        book.takenBack(),
        List.copyOf(book.endorsed()),
        Council.needed(room, party.id()),
        book.sealed());
  }

  private Optional<Ledger> ledger() {
    var depth = room.settings().implementation().depth();
    return shown(Ledger.of(room.scenario(), depth, room.lived(), party.id()));
  }

  private boolean isOwnInForce(Coverage coverage) {
    var duty = coverage.obligation();
    return duty.party().equals(party.id()) && !room.lived().suspended().contains(duty.id());
  }

  private OwnDuty duty(Coverage coverage) {
    var duty = coverage.obligation();
    var temptation =
        Objects.requireNonNull(
            party.preferences().temptations().get(duty.id()), "a duty that tempts nobody");
    var sizes = new ArrayList<OwnSize>();
    for (var size = 1; size <= duty.sizes().size(); size++) {
      sizes.add(size(coverage, temptation.gain(size), size));
    }
    return new OwnDuty(duty.id(), sizes, shown(temptation.loss().value()), temptation.kept());
  }

  private OwnSize size(Coverage coverage, Points gain, int size) {
    var without = coverage.without(size).detection();
    var inspected = coverage.inspected(size).detection();
    var deterrence =
        Deterrence.of(
            room.scenario().regime(),
            party.preferences(),
            room.outcome(),
            coverage.obligation().id(),
            size);
    return new OwnSize(
        shown(gain.value()),
        new Likelihood(rounded(without), rounded(inspected)),
        new Likelihood(
            compares(coverage, false) ? 1 : rounded(without),
            compares(coverage, true) ? 1 : rounded(inspected)),
        shown(
            new Likelihood(
                rounded(deterrence.margin(without)), rounded(deterrence.margin(inspected)))));
  }

  /** Whether declarations are compared, which find for certain what they themselves tell. */
  private boolean compares(Coverage coverage, boolean inspected) {
    return Depths.plays(room, Depth.VERIFICATION)
        && coverage.measures().stream()
            .anyMatch(measure -> measure.data() && (inspected || !measure.onInspection()));
  }

  private <T> Optional<T> shown(T number) {
    return Optional.of(number).filter(_ -> room.settings().pointsDisplay() == PointsDisplay.EXACT);
  }

  private List<OwnFinding> findings() {
    return room.lived().findings().reversed().stream()
        .filter(finding -> finding.owner().equals(Optional.of(party.id())))
        .map(OwnLives::face)
        .toList();
  }

  static OwnFinding face(Finding it) {
    return new OwnFinding(
        it.id(),
        it.turn(),
        it.measure(),
        it.obligation(),
        it.accused(),
        it.alarm(),
        rounded(it.detection()),
        rounded(it.falseAlarm()),
        it.revealed().isPresent());
  }
}
