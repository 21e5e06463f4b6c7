package org.parley.perspective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.negotiation.Actor;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Decision;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Room;
import org.parley.negotiation.SheetId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.StepId;

/** Questions that a delegation may put to a room, sensible or not; and what it hears. */
final class Probes {

  /** More of each than a play has, so that what does not exist is asked for too. */
  private static final int MOST = 6;

  private final List<Command.OfDelegate> commands;

  Probes(Scenario scenario) {
    var implementation = scenario.regime().implementation();
    var all = new ArrayList<Command.OfDelegate>();
    all.addAll(List.of(new Command.EndorseOrders(), new Command.ReopenOrders()));
    all.add(new Command.SealOrders(Orders.NONE));
    numbers().forEach(number -> all.addAll(numbered(number)));
    implementation.steps().forEach(step -> all.addAll(about(step.id())));
    scenario.regime().obligations().forEach(duty -> all.addAll(about(duty.id())));
    scenario.negotiators().forEach(party -> all.add(new Command.EstimateTrust(party.id(), 50)));
    this.commands = List.copyOf(all);
  }

  private static Stream<Integer> numbers() {
    return IntStream.rangeClosed(1, MOST).boxed();
  }

  private static List<Command.OfDelegate> numbered(int number) {
    var alarm = new AlarmId(number);
    var sheet = new SheetId(number);
    return List.of(
        new Command.RevealFinding(new FindingId(number)),
        new Command.CallConsultation(alarm),
        new Command.AnswerAlarm(alarm, new AlarmAnswer.InviteVisit()),
        new Command.RespondToAlarm(alarm, new AlarmResponse.Protest("We ask.")),
        new Command.AdoptSheet(sheet),
        new Command.RatifyAgreement(sheet),
        new Command.DeclineAgreement(sheet),
        sealed(Map.of(), Set.of(), Set.of(), Set.of(sheet)));
  }

  private static List<Command.OfDelegate> about(StepId step) {
    return List.of(
        new Command.AskHost(step, false),
        new Command.AskHost(step, true),
        new Command.AnswerHost(step, true),
        new Command.Warn(new Pledge.Trigger.IfStep(step), new Pledge.Deed.ThenStep(step)),
        new Command.Assure(new Pledge.Trigger.IfStep(step), new Pledge.Deed.ThenReverse(step)),
        sealed(Map.of(), Set.of(step), Set.of(), Set.of()),
        sealed(Map.of(), Set.of(), Set.of(step), Set.of()));
  }

  private static List<Command.OfDelegate> about(ObligationId duty) {
    return List.of(
        new Command.ResumeObligation(duty), sealed(Map.of(duty, 1), Set.of(), Set.of(), Set.of()));
  }

  private static Command.OfDelegate sealed(
      Map<ObligationId, Integer> violations,
      Set<StepId> steps,
      Set<StepId> reversals,
      Set<SheetId> notices) {
    return new Command.SealOrders(
        new Orders(violations, true, Set.of(), Map.of(), steps, reversals, notices, Set.of()));
  }

  /** What the head of the delegation hears on each, were it the one thing that is asked now. */
  List<String> answers(Room room, PartyId party, Instant now) {
    var asker = new Actor.Delegate(LivedTelling.head(party).seat());
    return commands.stream()
        .map(command -> command + ": " + heard(Negotiation.decide(room, asker, command, now)))
        .toList();
  }

  private static String heard(Decision decision) {
    return switch (decision) {
      case Decision.Accepted _ -> "accepted";
      case Decision.Rejected(Refusal reason) ->
          reason.kind() + " " + reason.getClass().getSimpleName() + " " + reason.sentence();
    };
  }
}
