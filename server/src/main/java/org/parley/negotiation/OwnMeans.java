package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Depth;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.verification.Chances;

/** What parties find by their own means, each for itself. */
final class OwnMeans {

  /** Numbers of own findings begin anew here for each party. */
  private static final int SERIES = 1_000;

  private OwnMeans() {}

  static List<RoomEvent> resolve(Room room) {
    if (!Depths.plays(room, Depth.FULL)) {
      return List.of();
    }
    var unfolding = new Unfolding(room);
    for (var means : room.scenario().regime().implementation().nationalMeans()) {
      for (var duty : Duties.inForce(room)) {
        if (means.watches().contains(duty.id())) {
          unfolding.happens(made(unfolding.room(), means, duty));
        }
      }
    }
    return unfolding.events();
  }

  private static RoomEvent made(Room room, NationalMeans means, Obligation duty) {
    var size = Violations.size(room, duty);
    var told = Chances.of(means, Chances.ONE_STEP);
    var chance = (size == 0 ? told.falseAlarm() : Chances.of(means, size).detection()).value();
    var die = Dice.of(room).thrown("finding " + means.id() + " " + duty.id());
    var finding =
        new Finding(
            next(room, means.party()),
            room.stage().turnNumber(),
            means.id(),
            duty.id(),
            duty.party(),
            Optional.of(means.party()),
            Optional.empty(),
            die < chance,
            told.detection().value(),
            told.falseAlarm().value(),
            Optional.empty());
    return new RoomEvent.FindingMade(finding, chance, die);
  }

  /** Numbered apart for each owner, so that no number tells how much another party sees. */
  private static FindingId next(Room room, PartyId owner) {
    var own =
        room.lived().findings().stream()
            .filter(finding -> finding.owner().equals(Optional.of(owner)))
            .count();
    var parties = room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
    return new FindingId(SERIES * (parties.indexOf(owner) + 1) + (int) own + 1);
  }
}
