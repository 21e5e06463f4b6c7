package org.parley.agent;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Orders;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.RegimeView.StepFace;

/**
 * How a party lives under what it has signed. Where a conduct says nothing else, its party opens
 * its doors to whoever accuses it and lets the matter rest where another is accused.
 */
public sealed interface Conduct
    permits AlwaysComply, GrimTrigger, Forgiving, Opportunist, BenchmarkInspector, AtRandom {

  /** The name by which the command line calls it. */
  String title();

  /** What it orders for the running turn. */
  Orders orders(Sight sight, Dice dice);

  /** What it says to an alarm against itself. */
  default AlarmAnswer answers(Sight sight, AlarmFace alarm) {
    return new AlarmAnswer.InviteVisit();
  }

  /** What it says to an alarm against another, once that one has answered. */
  default AlarmResponse responds(Sight sight, AlarmFace alarm, Dice dice) {
    return new AlarmResponse.Accept();
  }

  /** Whether it calls a consultation on an alarm that waits. */
  default boolean pursues(Sight sight, AlarmFace alarm) {
    return false;
  }

  /** Whether it asks a host to let the step happen. */
  default boolean wants(Sight sight, StepFace step) {
    return false;
  }

  /** What else it says in public: a word given, a finding shown. */
  default Optional<Command.OfDelegate> speaks(Sight sight) {
    return Optional.empty();
  }

  /** Whether it takes part in anything but orders. */
  default boolean talks() {
    return true;
  }

  /** All, in the order in which they are dealt. */
  static List<Conduct> all() {
    return List.of(
        new AlwaysComply(),
        new GrimTrigger(),
        new Forgiving(),
        new Opportunist(),
        new BenchmarkInspector());
  }

  /** Nobody's policy; to count frequencies by. */
  static Conduct atRandom() {
    return new AtRandom();
  }
}
