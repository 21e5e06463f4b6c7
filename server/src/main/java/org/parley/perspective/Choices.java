package org.parley.perspective;

import static org.parley.perspective.Coverages.rounded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.AlarmResponse.DeclareBreach;
import org.parley.negotiation.AlarmResponse.Suspend;
import org.parley.negotiation.Depths;
import org.parley.negotiation.Duties;
import org.parley.negotiation.NoticeOrders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.PledgeTerms;
import org.parley.negotiation.Pledges;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Responses;
import org.parley.negotiation.Room;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.StepOrders;
import org.parley.perspective.OwnLived.BreachChoice;
import org.parley.perspective.OwnLived.BudgetFace;
import org.parley.perspective.OwnLived.ConsultationChoices;
import org.parley.perspective.OwnLived.HostChoices;
import org.parley.perspective.OwnLived.OrderChoices;
import org.parley.perspective.OwnLived.StepChoice;
import org.parley.perspective.OwnLived.TargetFace;
import org.parley.perspective.OwnLived.WordChoices;
import org.parley.scenario.Depth;
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
        from(Depth.VERIFICATION, measures().filter(this::mayBeRefused).map(Measure::id)),
        from(Depth.FULL, takeable().map(step -> new StepChoice(step.id(), obstacle(step)))),
        from(Depth.FULL, reversible().map(Step::id)),
        from(Depth.VERIFICATION, agreements().filter(this::canBeLeft)),
        from(Depth.VERIFICATION, agreements().filter(this::canBeKept)));
  }

  /** Nothing where the room is played at less depth, for the rules would refuse it. */
  private <T> List<T> from(Depth depth, Stream<T> choices) {
    return Depths.plays(room, depth) ? choices.toList() : List.of();
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

  private Stream<Step> takeable() {
    return ownSteps().filter(step -> !stands(step.id()));
  }

  private Stream<Step> reversible() {
    return ownSteps().filter(step -> StepOrders.reversing(room, party, step.id()).isEmpty());
  }

  private Stream<Step> ownSteps() {
    return steps().filter(step -> step.party().equals(party));
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

  private boolean canBeLeft(SheetId sheet) {
    return NoticeOrders.notice(room, party, sheet).isEmpty();
  }

  private boolean canBeKept(SheetId sheet) {
    return NoticeOrders.recall(room, party, sheet).isEmpty();
  }

  WordChoices words() {
    return new WordChoices(
        Depths.plays(room, Depth.FULL) ? Pledges.weight(room, party) : 0,
        from(Depth.FULL, triggers()),
        from(Depth.FULL, deeds().filter(this::warns)),
        from(Depth.FULL, deeds().filter(this::assures)));
  }

  private Stream<Pledge.Trigger> triggers() {
    return Stream.<Pledge.Trigger>concat(
            steps().map(step -> new Pledge.Trigger.IfStep(step.id())),
            inForce.stream().map(duty -> new Pledge.Trigger.IfAlarm(duty.id())))
        .filter(when -> PledgeTerms.condition(room, party, when).isEmpty());
  }

  private Stream<Pledge.Deed> deeds() {
    return Stream.of(
            ownSteps().map(step -> new Pledge.Deed.ThenStep(step.id())),
            ownSteps().map(step -> new Pledge.Deed.ThenReverse(step.id())),
            agreements().map(Pledge.Deed.ThenNotice::new))
        .flatMap(each -> each);
  }

  private boolean warns(Pledge.Deed deed) {
    return PledgeTerms.warning(room, party, deed).isEmpty();
  }

  private boolean assures(Pledge.Deed deed) {
    return PledgeTerms.assurance(room, party, deed).isEmpty();
  }

  ConsultationChoices consultation() {
    return new ConsultationChoices(
        from(Depth.VERIFICATION, own(inForce).filter(it -> canAnswerBy(new Suspend(it)))),
        from(Depth.VERIFICATION, own(owed()).filter(room.lived().suspended()::contains)),
        from(Depth.VERIFICATION, breaches()));
  }

  private Stream<BreachChoice> breaches() {
    return agreements()
        .filter(it -> canAnswerBy(new DeclareBreach(it)))
        .map(it -> new BreachChoice(it, Responses.endsByBreach(room, it, party)));
  }

  /** What the agreements in force oblige to, held back or not. */
  private List<Obligation> owed() {
    return room.scenario().regime().obligations(room.outcome());
  }

  private Stream<ObligationId> own(List<Obligation> duties) {
    return duties.stream().filter(duty -> duty.party().equals(party)).map(Obligation::id);
  }

  /** Whether the alarm that is before the commission can be met by it. */
  private boolean canAnswerBy(AlarmResponse response) {
    return room.lived()
        .open()
        .filter(alarm -> Responses.obstacle(room, party, alarm, response).isEmpty())
        .isPresent();
  }

  HostChoices hosts() {
    return new HostChoices(
        from(Depth.FULL, steps().filter(this::isAskedOfUs).map(Step::id)),
        from(
            Depth.FULL,
            takeable()
                .filter(this::isOnOthersSoil)
                .filter(step -> !isHosted(step) && !isAsked(step))
                .filter(step -> !StepOrders.isForbidden(room, step))
                .map(Step::id)),
        from(
            Depth.FULL,
            steps()
                .filter(this::isOnOthersSoil)
                .filter(step -> stands(step.id()) && !isAsked(step))
                .map(Step::id)));
  }

  private boolean isOnOthersSoil(Step step) {
    return step.host().filter(host -> !host.equals(party)).isPresent();
  }

  private boolean isAskedOfUs(Step step) {
    return step.host().equals(Optional.of(party)) && isAsked(step);
  }

  private boolean isAsked(Step step) {
    return room.lived().ladder().hosting(step.id()).asked().isPresent();
  }
}
