package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Lived;
import org.parley.negotiation.Pledge;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;

/**
 * A warning or an assurance whose condition came true, and whether its giver did as it had said.
 *
 * @param given the turn in which it was given
 * @param turn the turn in which it was kept or abandoned
 */
public record PledgeOutcome(
    PartyId party, Pledge.Kind kind, int given, int turn, boolean kept, String sentence) {

  /** In the order in which they were given; those whose condition never came true are left out. */
  static List<PledgeOutcome> of(Scenario scenario, Lived lived) {
    return lived.pledges().stream().flatMap(pledge -> of(scenario, pledge).stream()).toList();
  }

  private static Optional<PledgeOutcome> of(Scenario scenario, Pledge pledge) {
    return switch (pledge.state()) {
      case Pledge.State.Kept(var turn) -> Optional.of(of(scenario, pledge, turn, true));
      case Pledge.State.Broken(var turn) -> Optional.of(of(scenario, pledge, turn, false));
      case Pledge.State.Given _, Pledge.State.Due _ -> Optional.empty();
    };
  }

  private static PledgeOutcome of(Scenario scenario, Pledge pledge, int turn, boolean kept) {
    var party = scenario.party(pledge.party()).orElseThrow();
    var sentence =
        Sentences.beginning(party.spoken())
            + switch (pledge.kind()) {
              case WARNING -> " warned of ";
              case ASSURANCE -> " promised ";
            }
            + deed(scenario, pledge.then())
            + " if "
            + trigger(scenario, pledge.when())
            + " (turn "
            + pledge.turn()
            + "); when it came to it, "
            + (kept ? "it did so" : "it did not")
            + " (turn "
            + turn
            + ").";
    return new PledgeOutcome(party.id(), pledge.kind(), pledge.turn(), turn, kept, sentence);
  }

  private static String deed(Scenario scenario, Pledge.Deed deed) {
    var plan = scenario.regime().implementation();
    return switch (deed) {
      case Pledge.Deed.ThenStep(var step) ->
          "the step “" + plan.step(step).orElseThrow().label() + "”";
      case Pledge.Deed.ThenReverse(var step) ->
          "taking back the step “" + plan.step(step).orElseThrow().label() + "”";
      case Pledge.Deed.ThenNotice(var agreement) ->
          "notice of withdrawal from agreement " + agreement;
    };
  }

  private static String trigger(Scenario scenario, Pledge.Trigger trigger) {
    return switch (trigger) {
      case Pledge.Trigger.IfStep(var id) -> {
        var step = scenario.regime().implementation().step(id).orElseThrow();
        yield scenario.party(step.party()).orElseThrow().spoken()
            + " took the step “"
            + step.label()
            + "”";
      }
      case Pledge.Trigger.IfAlarm(var id) -> {
        var duty = scenario.regime().obligation(id).orElseThrow();
        yield "an alarm was raised over " + scenario.party(duty.party()).orElseThrow().spoken();
      }
    };
  }
}
