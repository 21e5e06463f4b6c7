package org.parley.agent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Stage;
import org.parley.perspective.Board;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.OwnLived.TrustFace;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/**
 * One delegation's life under what was signed, played by a conduct. It remembers what it ordered,
 * asked and held back; all else it reads from its own board.
 */
public final class Steward {

  /**
   * Percent, of a party against which nothing credible was found in the newest turn, and of one.
   */
  private static final int TRUSTED = 80;

  private static final int DOUBTED = 30;

  private final LivedMandate mandate;
  private final Conduct conduct;
  private final Dice dice;
  private final Map<Integer, Orders> ordered = new HashMap<>();
  private final Map<ObligationId, Integer> held = new HashMap<>();
  private final Set<StepId> asked = new HashSet<>();
  private Set<StepId> before = Set.of();
  private int turn;

  public Steward(LivedMandate mandate, Conduct conduct, Dice dice) {
    this.mandate = mandate;
    this.conduct = conduct;
    this.dice = dice;
  }

  public PartyId party() {
    return mandate.party();
  }

  /**
   * What it does next beside writing orders, while orders are written and in the consultation; to
   * be asked again, after the others, until nobody has anything more to do.
   */
  public Optional<Command.OfDelegate> acts(Board board, OwnBoard own) {
    if (!conduct.talks()) {
      return Optional.empty();
    }
    var next =
        switch (board.stage()) {
          case Stage.Ordering _ -> sight(board, own).flatMap(this::meanwhile);
          case Stage.Consultation _ -> sight(board, own).flatMap(this::inConsultation);
          case Stage.Waiting _,
              Stage.Briefing _,
              Stage.Statements _,
              Stage.Negotiation _,
              Stage.Ratification _,
              Stage.Closed _ ->
              Optional.<Command.OfDelegate>empty();
        };
    next.ifPresent(command -> remember(command, board.stage().turnNumber()));
    return next;
  }

  /** The orders that it seals; nothing where it has sealed them, or where none are written. */
  public Optional<Command.OfDelegate> orders(Board board, OwnBoard own) {
    if (!(board.stage() instanceof Stage.Ordering(var turn))) {
      return Optional.empty();
    }
    return sight(board, own)
        .filter(sight -> !sight.board().sealed().contains(party()))
        .map(
            sight -> {
              var orders = conduct.orders(sight, dice);
              ordered.put(turn, orders);
              before = Set.copyOf(sight.board().steps());
              return new Command.SealOrders(orders);
            });
  }

  private Optional<Sight> sight(Board board, OwnBoard own) {
    return own instanceof OwnBoard.OfDelegation ours
        ? board
            .lived()
            .flatMap(
                life ->
                    ours.lived()
                        .map(
                            sees ->
                                new Sight(
                                    mandate, life, sees, ours.outcomeWorth(), ordered, before)))
        : Optional.empty();
  }

  private Optional<Command.OfDelegate> inConsultation(Sight sight) {
    return new Consulting(sight, conduct, dice)
        .next()
        .or(() -> resume(sight))
        .or(() -> meanwhile(sight));
  }

  private Optional<Command.OfDelegate> meanwhile(Sight sight) {
    return estimate(sight)
        .or(() -> conduct.speaks(sight))
        .or(() -> new Hosting(sight, conduct, asked).next());
  }

  /** What was held back for a turn is taken up again. */
  private Optional<Command.OfDelegate> resume(Sight sight) {
    return sight.own().consultation().resumable().stream()
        .filter(duty -> held.getOrDefault(duty, 0) < sight.board().turn())
        .findFirst()
        .map(Command.ResumeObligation::new);
  }

  private static Optional<Command.OfDelegate> estimate(Sight sight) {
    return sight.own().trust().stream()
        .filter(TrustFace::due)
        .findFirst()
        .map(trust -> new Command.EstimateTrust(trust.about(), percent(sight, trust.about())));
  }

  private static int percent(Sight sight, PartyId about) {
    return sight.alarmsAgainstOthers().stream().anyMatch(alarm -> isDamning(sight, alarm, about))
        ? DOUBTED
        : TRUSTED;
  }

  private static boolean isDamning(Sight sight, AlarmFace alarm, PartyId about) {
    return alarm.accused().equals(about)
        && alarm.turn() >= sight.board().turn() - 1
        && Credence.isCredible(sight, alarm);
  }

  private void remember(Command.OfDelegate command, int now) {
    if (now != turn) {
      asked.clear();
      turn = now;
    }
    if (command instanceof Command.AskHost(var step, _)) {
      asked.add(step);
    }
    if (command instanceof Command.RespondToAlarm(_, AlarmResponse.Suspend(var duty))) {
      held.put(duty, now);
    }
  }
}
