package org.parley.negotiation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.InjectId;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.SeatRole;

/**
 * A class that does anything at all: sensible, late, confused and malicious. The same seed, the
 * same class.
 */
public final class RandomPlay {

  private final Random dice;
  private final Scenario scenario;
  private final List<Act> acts = new ArrayList<>();
  private final int longestPause;
  private Story story;

  public RandomPlay(long seed, Scenario base) {
    this.dice = new Random(seed);
    this.longestPause = 20_000;
    this.scenario = Scenarios.withFloor(base, any(FloorRule.values()));
    var plan = Beginnings.with(RoomSettings.of(scenario), any(Talk.values()), PointsDisplay.EXACT);
    this.story = Beginnings.emptyRoom(scenario, plan.living(implementing(plan)));
  }

  /** A class that does anything at all under, or without, what was agreed before. */
  public static RandomPlay living(long seed) {
    return new RandomPlay(seed, LivedBeginnings.any(seed));
  }

  private RandomPlay(long seed, Story beginning) {
    this.dice = new Random(seed);
    this.scenario = beginning.room().scenario();
    this.story = beginning;
    this.longestPause = 2_000;
  }

  /** Mostly at full depth, and as often together as at the room's own pace. */
  private RoomSettings.Implementing implementing(RoomSettings plan) {
    var lived = plan.implementation();
    var depth = dice.nextInt(4) == 0 ? any(Depth.values()) : Depth.FULL;
    return new RoomSettings.Implementing(
        lived.turns(), depth, dice.nextBoolean(), lived.orders(), lived.consultation());
  }

  public Story story() {
    return story;
  }

  /** All that was asked so far, refused or not. */
  public List<Act> acts() {
    return acts;
  }

  /** One more act, after some time; returns what came of it. */
  public Story step() {
    var act = act();
    acts.add(act);
    story = story.after(Duration.ofMillis(dice.nextInt(longestPause))).when(act);
    return story;
  }

  private Act act() {
    return switch (dice.nextInt(20)) {
      case 0 -> Cast.clockIsLookedAt();
      case 1, 2 -> Cast.facilitator(facilitatorCommand());
      case 3 -> new Act(anyActor(), anyCommand());
      case 4, 5, 6 -> seats();
      default -> sensibly(aDelegate());
    };
  }

  /** In life under the treaty mostly what belongs to it. */
  private Act sensibly(Actor.Delegate actor) {
    var stage = story.room().stage();
    var living = stage instanceof Stage.Ordering || stage instanceof Stage.Consultation;
    if (stage instanceof Stage.Ratification && dice.nextInt(3) == 0) {
      return new Act(actor, random(actor).ballot());
    }
    return new Act(
        actor,
        dice.nextInt(living ? 4 : 40) < (living ? 3 : 1)
            ? random(actor).command()
            : delegateCommand());
  }

  private RandomOrders random(Actor.Delegate actor) {
    var seat = story.room().delegations().seat(actor.seat());
    return new RandomOrders(dice, story.room(), seat.map(Seat::party).orElseGet(this::party));
  }

  private Command anyCommand() {
    return switch (dice.nextInt(4)) {
      case 0 -> new Command.RestoreLostTime(Duration.ofSeconds(dice.nextInt(100) - 10));
      case 1 -> new Command.LookAtClock();
      case 2 -> facilitatorCommand();
      default -> delegateCommand();
    };
  }

  private Actor anyActor() {
    return switch (dice.nextInt(3)) {
      case 0 -> new Actor.Facilitator();
      case 1 -> new Actor.Timekeeper();
      default -> new Actor.Delegate(seat());
    };
  }

  private Actor.Delegate aDelegate() {
    var filled = List.copyOf(story.room().seats().keySet());
    return new Actor.Delegate(
        filled.isEmpty() || dice.nextInt(10) == 0
            ? seat()
            : filled.get(dice.nextInt(filled.size())));
  }

  private Act seats() {
    return dice.nextInt(4) == 0
        ? Cast.facilitator(new Command.UnseatDelegate(seat()))
        : Cast.facilitator(
            new Command.SeatDelegate(seat(), party(), any(SeatRole.values()), "Somebody"));
  }

  private Command.OfFacilitator facilitatorCommand() {
    return switch (dice.nextInt(14)) {
      case 0 -> new Command.PauseClock();
      case 1, 2, 3 -> new Command.ResumeClock();
      case 4 -> new Command.ExtendClock(Duration.ofSeconds(dice.nextInt(200) - 50));
      case 5 -> new Command.AdvancePhase(stage());
      case 6 -> dice.nextInt(40) == 0 ? new Command.CloseRoom() : new Command.BeginBriefing();
      case 7 -> new Command.PutInject(inject());
      case 8 -> new Command.PostBulletin("News", words());
      case 9 -> new Command.AnswerHand(seat(), words());
      case 10 -> new Command.ReleaseResults();
      default -> new Command.BeginBriefing();
    };
  }

  /** The phase that runs or another one. */
  private Stage stage() {
    return switch (dice.nextInt(10)) {
      case 0 -> new Stage.Briefing();
      case 1 -> new Stage.Negotiation(1 + dice.nextInt(2));
      default -> story.room().stage();
    };
  }

  private Command.OfDelegate delegateCommand() {
    return switch (dice.nextInt(28)) {
      case 26, 27 -> new Command.RevokeAdoption(sheet());
      case 0 -> new Command.SubmitPreparation(preparation());
      case 1 -> new Command.DeclareReady();
      case 2 -> new Command.ContinueWork();
      case 3 -> new Command.MakeStatement(words());
      case 4 -> new Command.YieldFloor();
      case 5 -> new Command.GiveFloor(party());
      case 6 -> new Command.SaveDraft(terms(), maybeSheet());
      case 7 -> new Command.DiscardDraft();
      case 8, 9, 10 -> new Command.TablePackage(terms());
      case 11, 12 -> new Command.AmendSheet(sheet(), terms());
      case 13 -> new Command.TableSingleText(terms());
      case 14 -> new Command.CriticiseSheet(sheet(), Set.of(issue()), words());
      case 15 -> new Command.WithdrawSheet(sheet());
      case 16, 17, 18 -> new Command.AdoptSheet(sheet());
      case 19 -> new Command.RevokeAdoption(sheet());
      case 20, 21 -> new Command.RatifyAgreement(agreement());
      case 22 -> new Command.DeclineAgreement(agreement());
      case 23 -> new Command.OpenCaucus(Set.of(party()));
      case 24 -> new Command.Say(channel(), words());
      default -> dice.nextBoolean() ? new Command.RaiseHand(words()) : new Command.LowerHand();
    };
  }

  private PreparationSheet preparation() {
    var guesses = new LinkedHashMap<PartyId, PreparationSheet.Guess>();
    guesses.put(party(), new PreparationSheet.Guess(issue(), new Points(dice.nextInt(60))));
    return new PreparationSheet(words(), guesses, terms());
  }

  private Channel channel() {
    return switch (dice.nextInt(3)) {
      case 0 -> new Channel.Plenary();
      case 1 -> new Channel.Caucus(new CaucusId(dice.nextInt(4)));
      default -> new Channel.Delegation(party());
    };
  }

  /** Mostly real options, often few, sometimes none, seldom nonsense. */
  private Package terms() {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (var issue : scenario.issues()) {
      if (dice.nextInt(3) > 0) {
        terms.put(issue.id(), option(issue));
      }
    }
    if (dice.nextInt(30) == 0) {
      terms.put(new IssueId("moon"), new OptionId("full"));
    }
    return new Package(terms);
  }

  private OptionId option(Issue issue) {
    return dice.nextInt(60) == 0
        ? new OptionId("nonsense")
        : issue.options().get(dice.nextInt(issue.options().size())).id();
  }

  private SheetId sheet() {
    var tabled = new ArrayList<>(story.room().sheets().keySet());
    return tabled.isEmpty() || dice.nextInt(8) == 0
        ? new SheetId(dice.nextInt(30) - 2)
        : tabled.get(dice.nextInt(tabled.size()));
  }

  private SheetId agreement() {
    var agreements = story.room().agreements();
    return agreements.isEmpty() || dice.nextInt(8) == 0
        ? sheet()
        : agreements.get(dice.nextInt(agreements.size())).sheet();
  }

  private Optional<SheetId> maybeSheet() {
    return dice.nextBoolean() ? Optional.of(sheet()) : Optional.empty();
  }

  private PartyId party() {
    var parties = new LinkedHashSet<>(scenario.parties().stream().map(Party::id).toList());
    parties.add(new PartyId("west"));
    return dice.nextInt(20) == 0
        ? new PartyId("west")
        : List.copyOf(parties).get(dice.nextInt(parties.size() - 1));
  }

  private SeatId seat() {
    return new SeatId("seat-" + dice.nextInt(6));
  }

  private IssueId issue() {
    return dice.nextInt(20) == 0
        ? new IssueId("moon")
        : scenario.issues().get(dice.nextInt(scenario.issues().size())).id();
  }

  private InjectId inject() {
    return dice.nextInt(5) == 0
        ? new InjectId("meteor")
        : scenario.injects().get(dice.nextInt(scenario.injects().size())).id();
  }

  private String words() {
    return switch (dice.nextInt(12)) {
      case 0 -> "";
      case 1 -> "x".repeat(5_000);
      case 2 -> "<script>alert(\"hello\")</script>";
      default -> "Words " + dice.nextInt(1_000);
    };
  }

  private <E> E any(E[] constants) {
    return constants[dice.nextInt(constants.length)];
  }
}
