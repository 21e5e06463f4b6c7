package org.parley.perspective;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Cast;
import org.parley.negotiation.Command;
import org.parley.negotiation.Finding;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * A whole play of any scenario that goes on after the signature, in which nobody is refused
 * anything. As much as can be had is signed; the keeper's voters send it back, and less is signed.
 * Three turns follow:
 *
 * <ol>
 *   <li>words are given and hosts asked; all inspect what they may, and one party, not the keeper,
 *       violates as much as it can. The accused invites a visit, others hold duties back and show
 *       what their own means have found, and what was signed is changed;
 *   <li>all keep their words but the keeper, whose voters thereupon force it to give notice;
 *   <li>the others take their notices back, and the keeper's runs out.
 * </ol>
 *
 * @param bargains what it is about
 * @param keeper the party that keeps secrets
 * @param secretive whether it violates and lies in the first turn, and thinks of worse
 */
record LivedSecretivePlay(
    Scenario scenario,
    RoomSettings settings,
    long seed,
    Bargains bargains,
    PartyId keeper,
    boolean secretive) {

  /** Turns that are lived. */
  static final int TURNS = 3;

  Story beginning() {
    return Beginnings.emptyRoom(scenario, settings, seed);
  }

  /** The whole story. */
  Story told() {
    return tell(_ -> {});
  }

  /** The first orders are sealed, and nothing is found yet. */
  Story sealed() {
    var play = new LivedTelling(this, _ -> {});
    untilOrdersAreSealed(play);
    return play.story();
  }

  LivedSecretivePlay withDice(long other) {
    return new LivedSecretivePlay(scenario, settings, other, bargains, keeper, secretive);
  }

  /** What others than the keeper hear of the play's dice: whatever violates is sometimes found. */
  List<String> alarmsOfOthers(Story told) {
    return told.events().stream()
        .flatMap(
            event ->
                switch (event) {
                  case RoomEvent.FindingMade made -> heard(made.finding()).stream();
                  case RoomEvent.VisitMade made -> Optional.of("visit " + made.found()).stream();
                  default -> Optional.<String>empty().stream();
                })
        .toList();
  }

  private Optional<String> heard(Finding finding) {
    return finding.owner().equals(Optional.of(keeper))
        ? Optional.empty()
        : Optional.of(finding.measure() + " " + finding.obligation() + " " + finding.alarm());
  }

  /**
   * @param moment told of every public act, with all that has happened since the one before
   */
  Story tell(Consumer<Story> moment) {
    var play = new LivedTelling(this, moment);
    untilOrdersAreSealed(play);
    play.act(Cast.advances());
    firstConsultation(play);
    play.advanceTo(Stage.Ordering.class);
    keepWords(play);
    play.advanceTo(Stage.Ordering.class);
    takeBack(play);
    play.act(Cast.closes());
    return play.story();
  }

  private void untilOrdersAreSealed(LivedTelling play) {
    play.everyoneSits();
    sign(play);
    firstOrders(play, play.mostWatched());
  }

  private void sign(LivedTelling play) {
    play.act(Cast.beginsBriefing());
    play.advanceTo(Stage.Negotiation.class);
    var author = play.negotiators().getFirst();
    play.act(LivedTelling.head(author).tables(bargains.first()));
    play.everyoneSigns(1, author);
    play.advanceTo(Stage.Negotiation.class);
    play.act(LivedTelling.head(author).amends(1, bargains.second()));
    play.everyoneSigns(2, author);
    play.advanceTo(Stage.Ordering.class);
  }

  private void firstOrders(LivedTelling play, PartyId cheat) {
    for (var party : play.negotiators()) {
      play.own(party).hosts().startable().forEach(step -> play.asksHost(party, step));
    }
    play.hostsAgree();
    play.negotiators().forEach(play::givesWords);
    play.keeperThinks();
    for (var party : play.negotiators()) {
      var orders = play.watchful(party).taking(play.planned(party));
      play.seals(
          party,
          party.equals(cheat)
              ? orders.violatingMost(play.own(party).duties())
              : party.equals(keeper) && secretive
                  ? orders.violatingLeast(play.own(party).duties())
                  : orders);
    }
  }

  private void firstConsultation(LivedTelling play) {
    play.keeperTrusts(secretive ? 20 : 70);
    var alarm = play.story().room().lived().open().orElseThrow();
    play.asks(alarm.accused(), new Command.AnswerAlarm(alarm.id(), new AlarmAnswer.InviteVisit()));
    for (var party : play.others(alarm.accused())) {
      var held = play.own(party).consultation().suspendable().stream().findFirst();
      AlarmResponse response =
          held.<AlarmResponse>map(AlarmResponse.Suspend::new)
              .orElseGet(() -> new AlarmResponse.Protest("Not so."));
      play.asks(party, new Command.RespondToAlarm(alarm.id(), response));
    }
    play.others(keeper).forEach(play::shows);
    change(play);
  }

  /** What is signed is changed: tabled by one, amended by another, and signed and confirmed. */
  private void change(LivedTelling play) {
    var changes = bargains.changes();
    var first = play.negotiators().getFirst();
    var second = play.negotiators().getLast();
    play.act(LivedTelling.head(first).tables(changes.getLast()));
    play.act(LivedTelling.head(second).amends(3, changes.getFirst()));
    play.everyoneSigns(4, second);
  }

  private void keepWords(LivedTelling play) {
    for (var party : play.negotiators()) {
      play.own(party)
          .consultation()
          .resumable()
          .forEach(duty -> play.asks(party, new Command.ResumeObligation(duty)));
    }
    for (var party : play.negotiators()) {
      var orders = play.watchful(party);
      play.seals(
          party,
          party.equals(keeper)
              ? orders
              : orders.keeping(play.due(party), play.own(party).choices()));
    }
    play.act(Cast.advances());
  }

  /** The others take back what they can; the keeper forgets its orders. */
  private void takeBack(LivedTelling play) {
    for (var party : play.others(keeper)) {
      var choices = play.own(party).choices();
      var orders = play.watchful(party);
      play.seals(party, orders.recalling(choices.recalls()).reversing(choices.reversals()));
    }
    play.act(Cast.advances());
  }
}
