package org.parley.perspective;

import static org.parley.perspective.Coverages.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.Duties;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.Pledges;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Room;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.StepOrders;
import org.parley.perspective.OwnLived.BudgetFace;
import org.parley.perspective.OwnLived.ConsultationChoices;
import org.parley.perspective.OwnLived.HostChoices;
import org.parley.perspective.OwnLived.OrderChoices;
import org.parley.perspective.OwnLived.StepChoice;
import org.parley.perspective.OwnLived.TargetFace;
import org.parley.perspective.OwnLived.WordChoices;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/** What a delegation can do while living under the treaty, so that no client works out rules. */
final class Choices {

  private final Room room;
  private final PartyId party;
  private final List<Obligation> inForce;

  Choices(Room room, Party.Negotiator party) {
    this.room = room;
    this.party = party.id();
    this.inForce = Duties.inForce(room);
  }

  OrderChoices orders() {
    return new OrderChoices(
        measures().filter(this::isOurs).map(this::budget).toList(),
        measures().filter(this::mayBeRefused).map(Measure::id).toList(),
        ownSteps(false).map(step -> new StepChoice(step.id(), obstacle(step))).toList(),
        ownSteps(true).map(Step::id).toList(),
        agreements().filter(sheet -> !hasNotice(sheet)).toList(),
        agreements().filter(this::hasNotice).toList());
  }

  private Stream<Measure> measures() {
    return room.scenario().regime().measures().stream()
        .filter(measure -> measure.when().holdsIn(room.outcome()));
  }

  private boolean isOurs(Measure measure) {
    return measure.quota().map(Quota::inspectors).orElse(List.of()).contains(party);
  }

  private boolean mayBeRefused(Measure measure) {
    return measure.quota().map(Quota::refusable).orElse(false)
        && inForce.stream()
            .anyMatch(duty -> duty.party().equals(party) && measure.watches().contains(duty.id()));
  }

  private BudgetFace budget(Measure measure) {
    var quota = measure.quota().orElseThrow();
    var look = Coverages.alone(measure);
    var targets =
        inForce.stream()
            .filter(duty -> !duty.party().equals(party) && measure.watches().contains(duty.id()))
            .map(
                duty ->
                    new TargetFace(
                        duty.id(),
                        duty.party(),
                        rounded(look.detection()),
                        rounded(look.falseAlarm())))
            .toList();
    return new BudgetFace(measure.id(), quota.perTurn(), quota.cost().value(), targets);
  }

  private Stream<Step> ownSteps(boolean inPlace) {
    return steps().filter(step -> step.party().equals(party) && stands(step.id()) == inPlace);
  }

  private Stream<Step> steps() {
    return room.scenario().regime().implementation().steps().stream();
  }

  private boolean stands(StepId step) {
    return room.lived().steps().contains(step);
  }

  private Optional<String> obstacle(Step step) {
    return StepOrders.taking(room, party, step.id()).map(Refusal::sentence);
  }

  private boolean isHosted(Step step) {
    return room.lived().ladder().hosting(step.id()).accepted();
  }

  /** The agreements in force to which the delegation is party. */
  private Stream<SheetId> agreements() {
    return room.agreements().stream()
        .filter(agreement -> agreement.inForce() && agreement.parties().contains(party))
        .map(Agreement::sheet);
  }

  private boolean hasNotice(SheetId sheet) {
    return room.lived().notices().stream()
        .anyMatch(notice -> notice.agreement().equals(sheet) && notice.party().equals(party));
  }

  WordChoices words() {
    return new WordChoices(Pledges.weight(room, party), triggers(), warnings(), assurances());
  }

  private List<Pledge.Trigger> triggers() {
    var triggers = new ArrayList<Pledge.Trigger>();
    steps()
        .filter(step -> !step.party().equals(party) && !stands(step.id()))
        .forEach(step -> triggers.add(new Pledge.Trigger.IfStep(step.id())));
    inForce.stream()
        .filter(duty -> !duty.party().equals(party))
        .forEach(duty -> triggers.add(new Pledge.Trigger.IfAlarm(duty.id())));
    return triggers;
  }

  private List<Pledge.Deed> warnings() {
    var deeds = new ArrayList<Pledge.Deed>();
    ownSteps(false)
        .filter(step -> step.kind() != Step.Kind.INITIATIVE)
        .forEach(step -> deeds.add(new Pledge.Deed.ThenStep(step.id())));
    agreements()
        .filter(sheet -> !hasNotice(sheet))
        .forEach(sheet -> deeds.add(new Pledge.Deed.ThenNotice(sheet)));
    return deeds;
  }

  private List<Pledge.Deed> assurances() {
    var deeds = new ArrayList<Pledge.Deed>();
    ownSteps(false)
        .filter(step -> step.kind() == Step.Kind.INITIATIVE)
        .forEach(step -> deeds.add(new Pledge.Deed.ThenStep(step.id())));
    ownSteps(true)
        .filter(step -> step.kind() != Step.Kind.INITIATIVE)
        .forEach(step -> deeds.add(new Pledge.Deed.ThenReverse(step.id())));
    return deeds;
  }

  ConsultationChoices consultation() {
    var bound =
        inForce.stream().filter(duty -> duty.party().equals(party)).map(Obligation::id).toList();
    var held =
        room.scenario().regime().obligations().stream()
            .filter(duty -> duty.party().equals(party))
            .map(Obligation::id)
            .filter(room.lived().suspended()::contains)
            .toList();
    return new ConsultationChoices(bound, held, breaches());
  }

  /** The agreements to which both we and a party under alarm are bound by the duty in doubt. */
  private List<SheetId> breaches() {
    var doubted = room.lived().open().map(alarm -> alarm.obligation());
    return room.agreements().stream()
        .filter(agreement -> agreement.inForce() && agreement.parties().contains(party))
        .filter(agreement -> doubted.filter(duty -> comesFrom(duty, agreement)).isPresent())
        .map(Agreement::sheet)
        .toList();
  }

  private boolean comesFrom(ObligationId duty, Agreement agreement) {
    return room.scenario().regime().obligation(duty).stream()
        .flatMap(it -> it.when().options().keySet().stream())
        .anyMatch(issue -> agreement.terms().option(issue).isPresent());
  }

  HostChoices hosts() {
    return new HostChoices(
        steps().filter(this::isAskedOfUs).map(Step::id).toList(),
        ownSteps(false)
            .filter(step -> step.host().isPresent() && !isHosted(step) && !isAsked(step))
            .map(Step::id)
            .toList(),
        steps()
            .filter(step -> stands(step.id()) && !isAsked(step))
            .filter(step -> step.host().filter(host -> !host.equals(party)).isPresent())
            .map(Step::id)
            .toList());
  }

  private boolean isAskedOfUs(Step step) {
    return step.host().equals(Optional.of(party)) && isAsked(step);
  }

  private boolean isAsked(Step step) {
    return room.lived().ladder().hosting(step.id()).asked().isPresent();
  }
}
