package org.parley.perspective;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.negotiation.Act;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Cast;
import org.parley.negotiation.Command;
import org.parley.negotiation.Delegate;
import org.parley.negotiation.Ordered;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.IssueId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.SeatRole;

/**
 * A whole play of any scenario that goes on after the signature: all sign as much as can be had,
 * then live under it for two turns. All inspect what they may, take what steps they can, and meet
 * every alarm: the accused invites a visit. They warn each other and ask their hosts. One party has
 * secrets: whether it violates and lies, whom it trusts, how its seats think.
 *
 * @param keeper the party that keeps secrets
 * @param cheats whether it violates and lies, in the first turn
 * @param trust its estimates, in percent
 */
record LivedSecretivePlay(
    Scenario scenario,
    RoomSettings settings,
    long seed,
    PartyId keeper,
    boolean cheats,
    int trust) {

  private static final int TURNS = 2;

  Story beginning() {
    return Beginnings.emptyRoom(scenario, settings, seed);
  }

  /** What others than the keeper hear of the play's dice: whatever violates is sometimes found. */
  List<String> alarmsOfOthers() {
    var alarms = new ArrayList<String>();
    var last = new ArrayList<Story>();
    tell(last::add);
    for (var event : last.getLast().events()) {
      if (event instanceof RoomEvent.FindingMade made
          && !made.finding().owner().equals(Optional.of(keeper))) {
        alarms.add(made.finding().measure() + " " + made.finding().alarm());
      } else if (event instanceof RoomEvent.VisitMade made) {
        alarms.add("visit " + made.found());
      }
    }
    return alarms;
  }

  /**
   * @param moment told of every public act, with all that has happened since the one before
   */
  void tell(Consumer<Story> moment) {
    var play = new Telling(moment);
    scenario.parties().forEach(party -> play.act(Cast.seats(head(party.id()))));
    play.act(Cast.beginsBriefing());
    play.advanceTo(Stage.Negotiation.class);
    play.agree(mostOf());
    for (var turn = 0; turn < TURNS; turn++) {
      play.advanceTo(Stage.Ordering.class);
      play.speak();
      play.giveOrders(turn);
      play.act(Cast.advances());
      play.consult();
    }
    play.act(Cast.closes());
  }

  /** The package of all options, the last of each issue first, that are possible together. */
  Package mostOf() {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (var issue : scenario.issues()) {
      issue.options().reversed().stream()
          .map(Option::id)
          .filter(option -> !option.equals(issue.statusQuo()))
          .filter(option -> isPossible(with(terms, issue.id(), option)))
          .findFirst()
          .ifPresent(option -> terms.put(issue.id(), option));
    }
    return new Package(terms);
  }

  private static Map<IssueId, OptionId> with(
      Map<IssueId, OptionId> terms, IssueId issue, OptionId option) {
    var more = new LinkedHashMap<>(terms);
    more.put(issue, option);
    return more;
  }

  private boolean isPossible(Map<IssueId, OptionId> terms) {
    return scenario.broken(new Package(terms).over(scenario.statusQuo())).isEmpty();
  }

  static Delegate head(PartyId party) {
    return Delegate.of("head-of-" + party, party, SeatRole.HEAD, "Head of " + party);
  }

  private List<PartyId> negotiators() {
    return scenario.negotiators().stream().map(party -> party.id()).toList();
  }

  /** The story so far. */
  private final class Telling {

    private final Consumer<Story> moment;
    private Story story = beginning();

    Telling(Consumer<Story> moment) {
      this.moment = moment;
    }

    void act(Act act) {
      story = story.and(act);
      moment.accept(story);
    }

    /** As far as it is possible now. */
    private void attempt(PartyId party, Command.OfImplementation command) {
      story = story.when(head(party).asks(command));
      moment.accept(story);
    }

    void advanceTo(Class<? extends Stage> stage) {
      while (!stage.isInstance(story.room().stage())) {
        if (story.room().stage() instanceof Stage.Closed) {
          throw new IllegalStateException("closed before " + stage);
        }
        act(Cast.advances());
      }
    }

    void agree(Package terms) {
      act(head(negotiators().getFirst()).tables(terms));
      var sheet = new SheetId(1);
      negotiators().stream()
          .takeWhile(_ -> story.room().sheets().containsKey(sheet))
          .filter(party -> !party.equals(negotiators().getFirst()))
          .forEach(party -> act(head(party).adopts(1)));
      advanceTo(Stage.Ratification.class);
      story.room().agreements().getFirst().parties().forEach(party -> act(head(party).ratifies(1)));
    }

    /** A warning of each, and a word with every host. */
    void speak() {
      for (var party : negotiators()) {
        var words = own(party).words();
        if (!words.triggers().isEmpty() && !words.warnings().isEmpty()) {
          attempt(
              party, new Command.Warn(words.triggers().getFirst(), words.warnings().getFirst()));
        }
        own(party)
            .hosts()
            .startable()
            .forEach(step -> attempt(party, new Command.AskHost(step, false)));
      }
      for (var host : negotiators()) {
        own(host)
            .hosts()
            .asked()
            .forEach(step -> attempt(host, new Command.AnswerHost(step, true)));
      }
    }

    void giveOrders(int turn) {
      for (var party : negotiators()) {
        var orders = orders(story.room(), party);
        var secretly = party.equals(keeper) && cheats && turn == 0;
        attempt(party, new Command.SealOrders(secretly ? cheating(orders, party) : orders));
      }
    }

    /** The least that is a violation, of what is watched least. */
    private Orders cheating(Orders honest, PartyId party) {
      var ordered = new Ordered(honest).lying();
      var duty = own(party).duties().stream().findFirst();
      return duty.map(it -> ordered.violating(it.obligation(), 1)).orElse(ordered).orders();
    }

    private OwnLived own(PartyId party) {
      var own = (OwnBoard.OfDelegation) Perspective.own(story.room(), new Viewer.Delegation(party));
      return own.lived().orElseThrow();
    }

    /** Every inspection there is, and every step that can be taken. */
    private Orders orders(Room room, PartyId party) {
      var choices = own(party).choices();
      var inspections = new HashSet<Orders.Inspection>();
      for (var budget : choices.budgets()) {
        budget.targets().stream()
            .limit(budget.perTurn())
            .map(target -> new Orders.Inspection(budget.measure(), target.obligation()))
            .forEach(inspections::add);
      }
      return new Orders(
          Map.of(),
          true,
          inspections,
          access(choices.access()),
          choices.steps().stream()
              .filter(step -> step.obstacle().isEmpty())
              .map(step -> step.step())
              .limit(1)
              .collect(Collectors.toSet()),
          Set.of(),
          Set.of(),
          Set.of());
    }

    private Map<MeasureId, Orders.Access> access(List<MeasureId> refusable) {
      return refusable.stream()
          .limit(1)
          .collect(Collectors.toMap(measure -> measure, _ -> Orders.Access.MANAGED));
    }

    void consult() {
      negotiators().stream()
          .filter(party -> !party.equals(keeper))
          .forEach(other -> attempt(keeper, new Command.EstimateTrust(other, trust)));
      story
          .room()
          .lived()
          .open()
          .ifPresent(
              alarm -> {
                attempt(
                    alarm.accused(),
                    new Command.AnswerAlarm(alarm.id(), new AlarmAnswer.InviteVisit()));
                negotiators()
                    .forEach(
                        party ->
                            attempt(
                                party,
                                new Command.RespondToAlarm(
                                    alarm.id(), new AlarmResponse.Protest("No."))));
              });
    }
  }
}
