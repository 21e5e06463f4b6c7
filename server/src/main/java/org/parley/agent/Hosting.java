package org.parley.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.negotiation.Command;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.StepId;

/**
 * What a delegation says to hosts and as a host. It asks for what its conduct wants, asks to end
 * what hurts it, each once in a turn, and lets happen on its own soil what is worth its tension.
 */
final class Hosting {

  private final Sight sight;
  private final Conduct conduct;
  private final Set<StepId> asked;

  /**
   * @param asked what it has asked hosts for in this turn
   */
  Hosting(Sight sight, Conduct conduct, Set<StepId> asked) {
    this.sight = sight;
    this.conduct = conduct;
    this.asked = asked;
  }

  Optional<Command.OfDelegate> next() {
    var hosts = sight.own().hosts();
    return hosts.asked().stream()
        .findFirst()
        .<Command.OfDelegate>map(step -> new Command.AnswerHost(step, isGood(step)))
        .or(() -> ask(hosts.startable(), it -> conduct.wants(sight, it), false))
        .or(() -> ask(hosts.endable(), sight::hurts, true));
  }

  private boolean isGood(StepId step) {
    return sight.mandate().step(step).filter(it -> sight.mandate().worth(it) >= 0).isPresent();
  }

  private Optional<Command.OfDelegate> ask(
      List<StepId> steps, Predicate<StepFace> which, boolean end) {
    return steps.stream()
        .filter(step -> !asked.contains(step))
        .filter(step -> sight.mandate().step(step).filter(which).isPresent())
        .findFirst()
        .map(step -> new Command.AskHost(step, end));
  }
}
