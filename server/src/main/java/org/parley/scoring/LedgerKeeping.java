package org.parley.scoring;

import static org.parley.scoring.LedgerItem.Heading.AGREEMENT;
import static org.parley.scoring.LedgerItem.Heading.AUDIENCE;
import static org.parley.scoring.LedgerItem.Heading.BROKEN_DUTIES;
import static org.parley.scoring.LedgerItem.Heading.GAIN;
import static org.parley.scoring.LedgerItem.Heading.INSPECTIONS;
import static org.parley.scoring.LedgerItem.Heading.LOSS;
import static org.parley.scoring.LedgerItem.Heading.REVEAL;
import static org.parley.scoring.LedgerItem.Heading.STEPS;
import static org.parley.scoring.LedgerItem.Heading.TENSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.negotiation.Lived;
import org.parley.negotiation.Pledge;
import org.parley.scenario.Depth;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;
import org.parley.scenario.Temptation;

/** Keeps one party's {@link Ledger}. */
final class LedgerKeeping {

  private final Scenario scenario;
  private final Regime regime;
  private final Implementation plan;
  private final Depth depth;
  private final Lived lived;
  private final Party.Negotiator party;
  private final BrokenDuties broken;
  private final boolean isDisclosed;

  LedgerKeeping(Scenario scenario, Depth depth, Lived lived, PartyId id) {
    this(scenario, depth, lived, negotiator(scenario, id), false);
  }

  private LedgerKeeping(
      Scenario scenario, Depth depth, Lived lived, Party.Negotiator party, boolean isDisclosed) {
    this.scenario = scenario;
    regime = scenario.regime();
    plan = regime.implementation();
    this.depth = depth;
    this.lived = lived;
    this.party = party;
    broken = new BrokenDuties(scenario);
    this.isDisclosed = isDisclosed;
  }

  private static Party.Negotiator negotiator(Scenario scenario, PartyId id) {
    return scenario.negotiators().stream()
        .filter(negotiator -> negotiator.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " does not negotiate"));
  }

  /** With what others broke, also in secret. */
  LedgerKeeping disclosed() {
    return new LedgerKeeping(scenario, depth, lived, party, true);
  }

  List<LedgerTurn> turns() {
    var turns = new ArrayList<LedgerTurn>();
    for (var facts : TurnFacts.of(regime, lived)) {
      turns.add(turn(facts, weight(turns.size())));
    }
    return List.copyOf(turns);
  }

  /** What happens in turn {@code index}, counted from 0, counts {@code d^index}. */
  private double weight(int index) {
    return StrictMath.pow(regime.discount(), index);
  }

  private LedgerTurn turn(TurnFacts facts, double weight) {
    var items = new ArrayList<LedgerItem>();
    var share = (1 - regime.discount()) * weight;
    items.add(agreement(facts, share));
    if (isDisclosed) {
      facts.duties().forEach(duty -> brokenByOthers(facts, duty, share).ifPresent(items::add));
    }
    facts.duties(party.id()).forEach(duty -> items.addAll(violation(facts, duty, weight)));
    inspections(facts, weight).ifPresent(items::add);
    if (depth.includes(Depth.VERIFICATION)) {
      tension(facts, weight).ifPresent(items::add);
    }
    if (depth.includes(Depth.FULL)) {
      steps(facts, weight).ifPresent(items::add);
      items.addAll(words(facts, weight));
      revealed(facts, weight).ifPresent(items::add);
    }
    return LedgerTurn.of(facts.turn().turn(), items);
  }

  private LedgerItem agreement(TurnFacts facts, double share) {
    var worth = Holding.in(facts.turn()).worth(party.preferences());
    return LedgerItem.of(
        AGREEMENT,
        worth,
        share,
        facts.turn().deal()
            ? "What was agreed stood: this turn's share of it."
            : "Nothing agreed stood: this turn's share of no deal.");
  }

  private Optional<LedgerItem> brokenByOthers(TurnFacts facts, Obligation duty, double share) {
    var loss = broken.loss(facts, duty, party);
    return unlessZero(
        BROKEN_DUTIES,
        -loss,
        share,
        () ->
            duty.breach()
                + " ("
                + duty.sizes().get(facts.violated(duty) - 1)
                + ") So this duty did not bring what it was signed for.");
  }

  private List<LedgerItem> violation(TurnFacts facts, Obligation duty, double weight) {
    var size = facts.violated(duty);
    if (size == 0) {
      return List.of();
    }
    var items = new ArrayList<LedgerItem>();
    var temptation = temptation(duty);
    var caught = facts.caught(duty);
    if (!caught || temptation.kept()) {
      items.add(
          LedgerItem.of(
              GAIN,
              temptation.gain(size).value(),
              weight,
              duty.breach() + " (" + duty.sizes().get(size - 1) + ") " + found(caught)));
    }
    if (caught) {
      items.add(
          LedgerItem.of(
              LOSS,
              -temptation.loss().value(),
              weight,
              "Caught: an agreed measure gave an alarm. " + duty.breach()));
    }
    return items;
  }

  private static String found(boolean caught) {
    return caught ? "The gain is kept although it was found." : "No agreed measure found it.";
  }

  private Temptation temptation(Obligation duty) {
    return Objects.requireNonNull(
        party.preferences().temptations().get(duty.id()), "a duty that tempts nobody");
  }

  private Optional<LedgerItem> inspections(TurnFacts facts, double weight) {
    var spent = facts.inspections(party.id());
    var cost =
        spent.stream()
            .flatMap(it -> regime.measures().stream().filter(m -> m.id().equals(it.measure())))
            .map(Measure::quota)
            .flatMap(Optional::stream)
            .map(Quota::cost)
            .mapToLong(points -> points.value())
            .sum();
    return unlessZero(INSPECTIONS, -cost, weight, () -> "Inspections spent: " + spent.size() + ".");
  }

  private Optional<LedgerItem> tension(TurnFacts facts, double weight) {
    var tension = facts.turn().tension();
    return unlessZero(
        TENSION,
        -party.home().tensionCost().value() * tension / 100.0,
        weight,
        () -> "Tension stood at " + tension + " of 100.");
  }

  private Optional<LedgerItem> steps(TurnFacts facts, double weight) {
    var worth = 0L;
    var labels = new ArrayList<String>();
    for (var step : plan.steps()) {
      var points = party.home().steps().get(step.id());
      if (points != null && facts.turn().steps().contains(step.id())) {
        worth += points.value();
        labels.add(step.label());
      }
    }
    return unlessZero(STEPS, worth, weight, () -> "In place: " + Sentences.list(labels) + ".");
  }

  private List<LedgerItem> words(TurnFacts facts, double weight) {
    var turn = facts.turn().turn();
    var items = new ArrayList<LedgerItem>();
    var keptBefore = keptBefore(turn);
    for (var pledge : lived.pledges()) {
      if (pledge.party().equals(party.id())) {
        switch (pledge.state()) {
          case Pledge.State.Kept(var then) when then == turn ->
              items.add(kept(++keptBefore, weight));
          case Pledge.State.Broken(var then) when then == turn -> items.add(broken(weight));
          case Pledge.State.Kept _,
              Pledge.State.Broken _,
              Pledge.State.Given _,
              Pledge.State.Due _ -> {}
        }
      }
    }
    items.removeIf(item -> item.points() == 0);
    return items;
  }

  private int keptBefore(int turn) {
    return Math.toIntExact(
        lived.pledges().stream()
            .filter(pledge -> pledge.party().equals(party.id()))
            .filter(pledge -> pledge.state() instanceof Pledge.State.Kept(var then) && then < turn)
            .count());
  }

  /** Halved each time, so that words kept without end earn no more than twice the first. */
  private LedgerItem kept(int ordinal, double weight) {
    var points = plan.audience().kept().value() / StrictMath.pow(2, ordinal - 1.0);
    return LedgerItem.of(AUDIENCE, points, weight, "Kept its word, number " + ordinal + ".");
  }

  private LedgerItem broken(double weight) {
    var cost = plan.audience().broken().value();
    return LedgerItem.of(AUDIENCE, -cost, weight, "Was seen to abandon its word.");
  }

  private Optional<LedgerItem> revealed(TurnFacts facts, double weight) {
    var shown =
        lived.findings().stream()
            .filter(finding -> finding.owner().filter(party.id()::equals).isPresent())
            .filter(
                finding -> finding.revealed().filter(it -> it == facts.turn().turn()).isPresent())
            .count();
    return unlessZero(
        REVEAL,
        -shown * plan.revealCost().value(),
        weight,
        () -> "Showed all what its own means had found, " + times(shown) + ".");
  }

  private static String times(long count) {
    return count == 1 ? "once" : count + " times";
  }

  private static Optional<LedgerItem> unlessZero(
      LedgerItem.Heading heading, double points, double weight, Supplier<String> sentence) {
    return points == 0
        ? Optional.empty()
        : Optional.of(LedgerItem.of(heading, points, weight, sentence.get()));
  }
}
