package org.parley.agent;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.Command;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.scenario.Depth;

/** What a delegation does next about alarms, by its conduct. */
final class Consulting {

  private final Sight sight;
  private final Conduct conduct;
  private final Dice dice;

  Consulting(Sight sight, Conduct conduct, Dice dice) {
    this.sight = sight;
    this.conduct = conduct;
    this.dice = dice;
  }

  /** Others speak when the accused has spoken. Nothing where no consultations are played. */
  Optional<Command.OfDelegate> next() {
    if (!sight.plays(Depth.VERIFICATION)) {
      return Optional.empty();
    }
    return alarm(Alarm.State.OPEN, _ -> true)
        .map(this::speak)
        .orElseGet(
            () ->
                alarm(Alarm.State.WAITING, it -> conduct.pursues(sight, it))
                    .map(it -> new Command.CallConsultation(it.alarm())));
  }

  private Optional<AlarmFace> alarm(Alarm.State state, Predicate<AlarmFace> which) {
    return sight.board().alarms().stream()
        .filter(alarm -> alarm.state() == state)
        .filter(which)
        .findFirst();
  }

  private Optional<Command.OfDelegate> speak(AlarmFace alarm) {
    if (alarm.accused().equals(sight.self())) {
      return alarm.answer().isPresent()
          ? Optional.empty()
          : Optional.of(new Command.AnswerAlarm(alarm.alarm(), conduct.answers(sight, alarm)));
    }
    return alarm.answer().isEmpty() || alarm.responses().containsKey(sight.self())
        ? Optional.empty()
        : Optional.of(
            new Command.RespondToAlarm(alarm.alarm(), conduct.responds(sight, alarm, dice)));
  }
}
