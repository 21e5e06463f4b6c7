package org.parley.negotiation;

import java.util.stream.Collectors;

/**
 * What a visit finds to which the accused invites. It looks for what the alarm spoke of, so it is
 * the truth of the turns of its findings that counts, not of the turn of the visit.
 */
final class Visits {

  private Visits() {}

  /** A violation of size k gives a visit k chances; where there is none, it may err. */
  static RoomEvent to(Room room, Alarm alarm) {
    var plan = room.scenario().regime().implementation();
    var size = violated(room, alarm);
    var chance = size == 0 ? plan.visitFalseAlarm() : 1 - Math.pow(1 - plan.visitDetection(), size);
    var die = Dice.of(room).thrown("visit " + alarm.id());
    return new RoomEvent.VisitMade(alarm.id(), chance, die, die < chance);
  }

  /** The size of the largest violation in a turn of which the alarm speaks; 0 for none. */
  private static int violated(Room room, Alarm alarm) {
    var turns =
        room.lived().findings().stream()
            .filter(finding -> alarm.findings().contains(finding.id()))
            .map(Finding::turn)
            .collect(Collectors.toSet());
    return room.lived().turns().stream()
        .filter(turn -> turns.contains(turn.turn()))
        .mapToInt(turn -> violated(room, turn, alarm))
        .max()
        .orElse(0);
  }

  private static int violated(Room room, LivedTurn turn, Alarm alarm) {
    var duty = alarm.obligation();
    var bound =
        !turn.suspended().contains(duty)
            && room.scenario().regime().obligations(turn.outcome()).stream()
                .anyMatch(it -> it.id().equals(duty));
    var orders = turn.orders().getOrDefault(alarm.accused(), Orders.NONE);
    return bound ? orders.violations().getOrDefault(duty, 0) : 0;
  }
}
