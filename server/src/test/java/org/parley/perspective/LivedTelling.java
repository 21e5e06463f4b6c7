package org.parley.perspective;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.negotiation.Act;
import org.parley.negotiation.Ballot;
import org.parley.negotiation.Cast;
import org.parley.negotiation.Command;
import org.parley.negotiation.Consents;
import org.parley.negotiation.Delegate;
import org.parley.negotiation.Ordered;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.StepId;

/** Tells a {@link LivedSecretivePlay}, act by act; none is refused. */
final class LivedTelling {

  private final LivedSecretivePlay play;
  private final Consumer<Story> moment;
  private Story story;

  LivedTelling(LivedSecretivePlay play, Consumer<Story> moment) {
    this.play = play;
    this.moment = moment;
    this.story = play.beginning();
  }

  Story story() {
    return story;
  }

  void act(Act act) {
    story = story.and(act);
    moment.accept(story);
  }

  /** Nobody else may notice that it happened at all. */
  private void secretly(Act act) {
    story = story.and(act);
  }

  void asks(PartyId party, Command.OfDelegate command) {
    act(head(party).asks(command));
  }

  void advanceTo(Class<? extends Stage> stage) {
    while (!stage.isInstance(story.room().stage())) {
      if (story.room().stage() instanceof Stage.Closed) {
        throw new IllegalStateException("closed before " + stage);
      }
      act(Cast.advances());
    }
  }

  static Delegate head(PartyId party) {
    return Delegate.of("head-of-" + party, party, SeatRole.HEAD, "Head of " + party);
  }

  /** The other one in the keeper's council. */
  private Delegate second() {
    var role = play.scenario().party(play.keeper()).orElseThrow().seats().get(1);
    return Delegate.of("second-of-" + play.keeper(), play.keeper(), role, "Second");
  }

  List<PartyId> negotiators() {
    return play.scenario().negotiators().stream().map(party -> party.id()).toList();
  }

  List<PartyId> others(PartyId party) {
    return negotiators().stream().filter(each -> !each.equals(party)).toList();
  }

  void everyoneSits() {
    play.scenario().parties().forEach(party -> act(Cast.seats(head(party.id()))));
    act(Cast.seats(second()));
  }

  /** Those who need not be asked sign first, so that all are parties; then their heads confirm. */
  void everyoneSigns(int sheet, PartyId author) {
    var id = new SheetId(sheet);
    var tabled = Objects.requireNonNull(story.room().sheets().get(id));
    var needed = Consents.needed(story.room(), tabled);
    others(author).stream()
        .sorted(Comparator.comparing(needed::contains))
        .takeWhile(_ -> story.room().sheets().containsKey(id))
        .forEach(party -> act(head(party).adopts(sheet)));
    advanceTo(Stage.Ratification.class);
    for (var party : keeperLast(signatories(id))) {
      act(head(party).ratifies(sheet));
    }
    if (signatories(id).contains(play.keeper())) {
      act(second().ratifies(sheet));
      act(second().votesFor(KeptSecrets.HOUSE, sheet, ballot(sheet)));
    }
  }

  /** What its voters want anyway, said by one and left to them by the other. */
  private Ballot ballot(int sheet) {
    if (play.secretive()) {
      return Ballot.BY_INTERESTS;
    }
    return sheet == 1 ? Ballot.AGAINST : Ballot.FOR;
  }

  private Set<PartyId> signatories(SheetId sheet) {
    return story.room().agreements().stream()
        .filter(agreement -> agreement.sheet().equals(sheet))
        .findFirst()
        .map(agreement -> agreement.parties())
        .orElse(Set.of());
  }

  private List<PartyId> keeperLast(Set<PartyId> parties) {
    return parties.stream().sorted(Comparator.comparing(play.keeper()::equals)).toList();
  }

  OwnLived own(PartyId party) {
    var own = (OwnBoard.OfDelegation) Perspective.own(story.room(), new Viewer.Delegation(party));
    return own.lived().orElseThrow();
  }

  /** Of those who keep no secrets, the party whose violation would be found most surely. */
  PartyId mostWatched() {
    return others(play.keeper()).stream()
        .filter(party -> !own(party).duties().isEmpty())
        .max(Comparator.comparingDouble(this::watched))
        .orElseThrow();
  }

  private double watched(PartyId party) {
    return own(party).duties().stream().mapToDouble(OrderPlan::watched).max().orElseThrow();
  }

  void asksHost(PartyId party, StepId step) {
    act(head(party).asksHost(step, false));
  }

  void hostsAgree() {
    for (var host : negotiators()) {
      own(host).hosts().asked().forEach(step -> act(head(host).answersHost(step, true)));
    }
  }

  /** A step that the party takes in the first turn; the keeper none that it has promised. */
  Set<StepId> planned(PartyId party) {
    var own = own(party);
    return own.choices().steps().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .map(choice -> choice.step())
        .filter(step -> !party.equals(play.keeper()) || !isAssurable(own, step))
        .limit(1)
        .collect(Collectors.toSet());
  }

  private static boolean isAssurable(OwnLived own, StepId step) {
    return own.words().assurances().contains(new Pledge.Deed.ThenStep(step));
  }

  /** A warning and an assurance, if another takes the step that it has in mind. */
  void givesWords(PartyId party) {
    var words = own(party).words();
    var awaited = new LinkedHashSet<Pledge.Trigger>();
    others(party)
        .forEach(it -> planned(it).forEach(at -> awaited.add(new Pledge.Trigger.IfStep(at))));
    var when =
        words.triggers().stream()
            .filter(awaited::contains)
            .findFirst()
            .orElse(words.triggers().getFirst());
    var warning =
        words.warnings().stream()
            .filter(Pledge.Deed.ThenNotice.class::isInstance)
            .findFirst()
            .orElseThrow();
    act(head(party).warns(when, warning));
    words.assurances().stream().findFirst().ifPresent(then -> act(head(party).assures(when, then)));
  }

  /** What the party promised and owes by now. */
  List<Pledge.Deed> due(PartyId party) {
    return story.room().lived().pledges().stream()
        .filter(pledge -> pledge.party().equals(party))
        .filter(pledge -> pledge.state() instanceof Pledge.State.Due)
        .map(Pledge::then)
        .toList();
  }

  OrderPlan watchful(PartyId party) {
    return OrderPlan.watching(own(party).choices());
  }

  /** The keeper's council seals something, thinks again, and tears up more than others see. */
  void keeperThinks() {
    var choices = own(play.keeper()).choices();
    var worse =
        OrderPlan.watching(choices)
            .violatingLeast(own(play.keeper()).duties())
            .leaving(choices.notices());
    act(second().seals(play.secretive() ? worse.ordered() : Ordered.nothing()));
    if (play.secretive()) {
      secretly(head(play.keeper()).seals(Ordered.nothing().lying()));
      secretly(second().seals(worse.ordered()));
      secretly(second().whispers("Nobody will see it."));
    }
    act(head(play.keeper()).endorses());
    act(head(play.keeper()).reopens());
  }

  void seals(PartyId party, OrderPlan plan) {
    act(head(party).seals(plan.ordered()));
    if (party.equals(play.keeper())) {
      act(second().endorses());
    }
  }

  /** Estimates and drafts are nobody else's business. */
  void keeperTrusts(int percent) {
    for (var other : others(play.keeper())) {
      if (own(play.keeper()).trust().stream()
          .anyMatch(it -> it.about().equals(other) && it.due())) {
        act(head(play.keeper()).estimates(other, percent));
      }
    }
    if (play.secretive()) {
      secretly(second().drafts(play.bargains().first()));
    }
    act(second().drafts(play.secretive() ? play.bargains().second() : Package.EMPTY));
  }

  /** What the own means found, an alarm before anything else. */
  void shows(PartyId party) {
    Optional<OwnLived.OwnFinding> found =
        own(party).findings().stream()
            .filter(finding -> !finding.revealed())
            .max(Comparator.comparing(OwnLived.OwnFinding::alarm));
    found.ifPresent(it -> act(head(party).reveals(it.finding().value())));
  }
}
