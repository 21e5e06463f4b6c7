package org.parley.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/** What a delegation that does anything at all asks for in life under the treaty. */
final class RandomOrders {

  private static final int SELDOM = 12;

  private final Random dice;
  private final Room room;
  private final PartyId party;

  /**
   * @param party the one that asks
   */
  RandomOrders(Random dice, Room room, PartyId party) {
    this.dice = dice;
    this.room = room;
    this.party = party;
  }

  Command.OfImplementation command() {
    return room.stage() instanceof Stage.Ordering && dice.nextInt(4) > 0
        ? whileOrdering()
        : atAnyTime();
  }

  /** Mostly for a constituency of the own party, whoever asks. */
  Command.OfImplementation ballot() {
    var voters = room.scenario().home(party).constituencies();
    return new Command.VoteForConstituency(
        agreement(),
        one(voters, Constituency::id).orElseGet(() -> new ConstituencyId("moon")),
        Ballot.values()[dice.nextInt(3)]);
  }

  private Command.OfImplementation whileOrdering() {
    return switch (dice.nextInt(9)) {
      case 0 -> new Command.ReopenOrders();
      case 1, 2 -> new Command.EndorseOrders();
      case 3 -> new Command.AskHost(step(), dice.nextInt(3) == 0);
      case 4 -> new Command.AnswerHost(step(), dice.nextInt(4) > 0);
      default -> new Command.SealOrders(orders());
    };
  }

  private Command.OfImplementation atAnyTime() {
    return switch (dice.nextInt(12)) {
      case 0 -> new Command.EstimateTrust(anyParty(), dice.nextInt(110) - 5);
      case 1, 2 -> new Command.CallConsultation(alarm());
      case 3, 4 -> new Command.AnswerAlarm(alarm(), answer());
      case 5, 6 -> new Command.RespondToAlarm(alarm(), response());
      case 7 -> new Command.ResumeObligation(held());
      case 8 -> new Command.RevealFinding(finding());
      case 9 -> new Command.Warn(trigger(), deed());
      case 10 -> new Command.Assure(trigger(), deed());
      default -> dice.nextBoolean() ? new Command.AskHost(step(), true) : whileOrdering();
    };
  }

  /** Mostly lawful, often dull, sometimes nonsense. */
  private Orders orders() {
    return new Orders(
        violations(),
        dice.nextInt(3) > 0,
        some(inspection()),
        access(),
        some(ownStep()),
        room.lived().steps().isEmpty() ? Set.of() : some(stepInPlace()),
        dice.nextInt(8) == 0 ? Set.of(agreement()) : Set.of(),
        room.lived().notices().isEmpty() ? Set.of() : some(noticed()));
  }

  private Map<ObligationId, Integer> violations() {
    var violations = new LinkedHashMap<ObligationId, Integer>();
    for (var duty : Duties.inForceOn(room, party)) {
      if (dice.nextBoolean()) {
        violations.put(duty.id(), 1 + dice.nextInt(2));
      }
    }
    if (dice.nextInt(SELDOM) == 0) {
      violations.put(duty(), dice.nextInt(5) - 1);
    }
    return violations;
  }

  private Map<MeasureId, Orders.Access> access() {
    var access = Orders.Access.values()[dice.nextInt(3)];
    return dice.nextInt(4) == 0 ? Map.of(measure(), access) : Map.of();
  }

  /** Mostly one that an agreement gives. */
  private Orders.Inspection inspection() {
    var given =
        Duties.inForce(room).stream()
            .filter(duty -> !duty.party().equals(party))
            .flatMap(
                duty ->
                    Duties.measures(room).stream()
                        .filter(measure -> measure.onInspection())
                        .map(measure -> new Orders.Inspection(measure.id(), duty.id())))
            .toList();
    return one(given, Function.identity())
        .orElseGet(() -> new Orders.Inspection(measure(), duty()));
  }

  /** Mostly one that the party could take. */
  private StepId ownStep() {
    var free =
        room.scenario().regime().implementation().steps().stream()
            .filter(step -> StepOrders.taking(room, party, step.id()).isEmpty())
            .toList();
    return one(free, Step::id).orElseGet(this::step);
  }

  private StepId stepInPlace() {
    var own =
        room.scenario().regime().implementation().steps().stream()
            .filter(step -> StepOrders.reversing(room, party, step.id()).isEmpty())
            .toList();
    return one(own, Step::id).orElseGet(this::step);
  }

  private SheetId noticed() {
    var own = room.lived().notices().stream().filter(it -> it.party().equals(party)).toList();
    return one(own, Notice::agreement).orElseGet(this::agreement);
  }

  private Pledge.Trigger trigger() {
    return dice.nextBoolean()
        ? new Pledge.Trigger.IfStep(step())
        : new Pledge.Trigger.IfAlarm(duty());
  }

  private Pledge.Deed deed() {
    return switch (dice.nextInt(4)) {
      case 0 -> new Pledge.Deed.ThenNotice(agreement());
      case 1 -> new Pledge.Deed.ThenReverse(step());
      default -> new Pledge.Deed.ThenStep(ownStep());
    };
  }

  private AlarmAnswer answer() {
    return switch (dice.nextInt(3)) {
      case 0 -> new AlarmAnswer.Explain("It was fog.");
      case 1 -> new AlarmAnswer.InviteVisit();
      default -> new AlarmAnswer.Admit("It was us.");
    };
  }

  private AlarmResponse response() {
    return switch (dice.nextInt(6)) {
      case 0, 1 -> new AlarmResponse.Accept();
      case 2 -> new AlarmResponse.Protest("We protest.");
      case 3, 4 -> new AlarmResponse.Suspend(ownDuty());
      default -> new AlarmResponse.DeclareBreach(agreement());
    };
  }

  private AlarmId alarm() {
    return one(room.lived().alarms(), Alarm::id).orElseGet(() -> new AlarmId(dice.nextInt(4)));
  }

  private FindingId finding() {
    return one(room.lived().findings(), Finding::id)
        .orElseGet(() -> new FindingId(dice.nextInt(4)));
  }

  private SheetId agreement() {
    return one(room.agreements(), Agreement::sheet).orElseGet(() -> new SheetId(dice.nextInt(9)));
  }

  private ObligationId duty() {
    return one(room.scenario().regime().obligations(), Obligation::id)
        .orElseGet(() -> new ObligationId("moon"));
  }

  /** Mostly one that the party could hold back. */
  private ObligationId ownDuty() {
    return one(Duties.inForceOn(room, party), Obligation::id).orElseGet(this::duty);
  }

  /** Mostly one that is held back. */
  private ObligationId held() {
    return one(List.copyOf(room.lived().suspended()), Function.<ObligationId>identity())
        .orElseGet(this::duty);
  }

  private MeasureId measure() {
    return one(room.scenario().regime().measures(), Measure::id)
        .orElseGet(() -> new MeasureId("moon"));
  }

  private StepId step() {
    return one(room.scenario().regime().implementation().steps(), Step::id)
        .orElseGet(() -> new StepId("moon"));
  }

  private PartyId anyParty() {
    return one(room.scenario().parties(), Party::id).orElseGet(() -> new PartyId("west"));
  }

  /** One of those that there are; seldom none, so that nonsense is asked too. */
  private <T, I> Optional<I> one(List<T> all, Function<T, I> id) {
    return all.isEmpty() || dice.nextInt(SELDOM) == 0
        ? Optional.empty()
        : Optional.of(id.apply(all.get(dice.nextInt(all.size()))));
  }

  private <E> Set<E> some(E element) {
    return dice.nextInt(3) == 0 ? Set.of(element) : Set.of();
  }
}
