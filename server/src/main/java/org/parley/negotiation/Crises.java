package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.negotiation.RoomEvent.CrisisThrown;
import org.parley.negotiation.RoomEvent.TensionMoved.Cause;
import org.parley.scenario.Depth;
import org.parley.scenario.Tension;
import org.parley.scenario.Tension.Crisis;
import org.parley.scenario.Tension.Damping;

/** What breaks out by itself: the likelier, the higher tension stands. */
final class Crises {

  private static final double HIGHEST_TENSION = 100;

  private Crises() {}

  static List<RoomEvent> resolve(Room room) {
    if (!Depths.plays(room, Depth.FULL)) {
      return List.of();
    }
    var events = new ArrayList<RoomEvent>();
    var causes = new ArrayList<Cause>();
    for (var crisis : tension(room).crises()) {
      var chance = chance(room, crisis);
      if (chance > 0) {
        var thrown = thrown(room, crisis, chance);
        events.add(thrown);
        if (thrown.happened()) {
          causes.add(new Cause(crisis.headline(), crisis.tension()));
        }
      }
    }
    events.addAll(TensionMoves.by(room, causes));
    return events;
  }

  /**
   * {@code chance (tension - above) / (100 - above)}, less the share that every damping in force
   * takes away; 0 up to the threshold and for a crisis that has been.
   */
  static double chance(Room room, Crisis crisis) {
    var over = room.lived().tension() - crisis.above();
    if (over <= 0 || room.lived().crises().contains(crisis.id())) {
      return 0;
    }
    var damped =
        tension(room).damping().stream()
            .filter(damping -> damping.when().holdsIn(room.outcome()))
            .mapToDouble(Damping::share)
            .reduce(1, (left, share) -> left * (1 - share));
    return crisis.chance() * over / (HIGHEST_TENSION - crisis.above()) * damped;
  }

  private static CrisisThrown thrown(Room room, Crisis crisis, double chance) {
    var die = Dice.of(room).thrown("crisis " + crisis.id());
    return new CrisisThrown(crisis.id(), chance, die, die < chance);
  }

  private static Tension tension(Room room) {
    return room.scenario().regime().implementation().tension();
  }
}
