package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * What a word is worth, and what becomes of it. The deed is due by the resolution of the turn after
 * that in which the condition came true; whoever gave the word answers for being able to do it.
 */
public final class Pledges {

  private static final double WHOLE = 100;

  private Pledges() {}

  /**
   * The tension that a word of the party would move now: the scenario's number in proportion to the
   * party's credibility, for the first word of a turn only; the same for warnings and assurances.
   */
  public static int weight(Room room, PartyId party) {
    var reputation = room.lived().reputation(party);
    var statement = room.scenario().regime().implementation().tension().statement();
    return reputation.spokeInTurn() == room.stage().turnNumber()
        ? 0
        : (int) Math.round(statement * reputation.credibility() / WHOLE);
  }

  /** What the steps, notices and alarms of this resolution make of the words given before. */
  static List<RoomEvent> resolve(Room room) {
    var turn = room.stage().turnNumber();
    var events = new ArrayList<RoomEvent>();
    for (var pledge : room.lived().pledges()) {
      switch (pledge.state()) {
        case Pledge.State.Given() -> {
          if (cameTrue(room, pledge, turn)) {
            events.add(new RoomEvent.PledgeDue(pledge.id(), turn));
          }
        }
        case Pledge.State.Due(var since) -> {
          if (since < turn) {
            events.add(tested(room, pledge));
          }
        }
        case Pledge.State.Kept _, Pledge.State.Broken _ -> {}
      }
    }
    return events;
  }

  /** An alarm is raised between resolutions: the words that hang on it fall due at once. */
  static List<RoomEvent> dueOnAlarm(Room room, ObligationId duty) {
    return room.lived().pledges().stream()
        .filter(pledge -> pledge.state() instanceof Pledge.State.Given)
        .filter(pledge -> pledge.when().equals(new Pledge.Trigger.IfAlarm(duty)))
        .<RoomEvent>map(pledge -> new RoomEvent.PledgeDue(pledge.id(), room.stage().turnNumber()))
        .toList();
  }

  /** Whether the word still stands: neither kept nor broken. */
  static boolean isOpen(Pledge pledge) {
    return switch (pledge.state()) {
      case Pledge.State.Given _, Pledge.State.Due _ -> true;
      case Pledge.State.Kept _, Pledge.State.Broken _ -> false;
    };
  }

  static boolean isParty(Room room, PartyId party, SheetId agreement) {
    return room.table().inForce().stream()
        .anyMatch(it -> it.sheet().equals(agreement) && it.parties().contains(party));
  }

  private static boolean cameTrue(Room room, Pledge pledge, int turn) {
    return switch (pledge.when()) {
      case Pledge.Trigger.IfStep(var step) -> room.lived().inPlace(step);
      case Pledge.Trigger.IfAlarm(var duty) ->
          room.lived().alarms().stream()
              .anyMatch(alarm -> alarm.turn() == turn && alarm.obligation().equals(duty));
    };
  }

  private static RoomEvent tested(Room room, Pledge pledge) {
    return isDone(room, pledge)
        ? new RoomEvent.PledgeKept(pledge.id())
        : new RoomEvent.PledgeBroken(pledge.id());
  }

  /** Whoever is no longer party to an agreement cannot give notice, and need not. */
  private static boolean isDone(Room room, Pledge pledge) {
    return switch (pledge.then()) {
      case Pledge.Deed.ThenStep(var step) -> room.lived().inPlace(step);
      case Pledge.Deed.ThenReverse(var step) -> !room.lived().inPlace(step);
      case Pledge.Deed.ThenNotice(var agreement) ->
          !isParty(room, pledge.party(), agreement)
              || room.lived().bonds().notice(agreement, pledge.party()).isPresent();
    };
  }
}
