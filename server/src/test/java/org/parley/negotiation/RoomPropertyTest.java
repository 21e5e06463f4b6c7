package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Scenarios;
import org.parley.wire.Shape;

/** Whatever a class does, legal or not, in whatever order, its room keeps its shape. */
class RoomPropertyTest {

  private static final int STEPS = 600;

  /**
   * What takes more luck than a few rooms have; DeparturesTest, PledgeTest, ConsultationTest and
   * StepsTest have it.
   */
  private static final List<Class<? extends RoomEvent>> LUCKY =
      List.of(
          RoomEvent.NoticeRecalled.class,
          RoomEvent.AgreementLeft.class,
          RoomEvent.ObligationSuspended.class,
          RoomEvent.ObligationResumed.class,
          RoomEvent.PledgeKept.class,
          RoomEvent.PledgeBroken.class,
          RoomEvent.HostAsked.class);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static RandomPlay play(long seed) {
    return switch ((int) (seed % 4)) {
      case 0 -> new RandomPlay(seed, DeltaPact.scenario());
      case 1 -> new RandomPlay(seed, Scenarios.riverPact());
      case 2 -> new RandomPlay(seed, Scenarios.livedRiverPact());
      default -> RandomPlay.living(seed);
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anySequenceOfCommandsKeepsTheInvariants(long seed) {
    var play = play(seed);
    for (int step = 0; step < STEPS; step++) {
      var before = play.story();
      var after = play.step();
      refusalsChangeNothing(before, after);
      keepsItsShape(after.room());
    }
    replayEqualsTheLiveRoom(play.story());
    everyThrowShowsAChance(play.story());
    everyTurnIsResolvedOnce(play.story());
    tensionAddsUp(play.story());
  }

  @Test
  void randomPlayReachesEveryCornerOfTheProcedure() {
    var happened = new HashSet<Class<?>>();
    var refused = new HashSet<Class<?>>();
    var kinds = EnumSet.noneOf(Refusal.Kind.class);
    seeds()
        .forEach(
            seed -> {
              var play = play(seed);
              for (int step = 0; step < STEPS; step++) {
                if (play.step().last() instanceof Decision.Rejected(var reason)) {
                  refused.add(reason.getClass());
                  kinds.add(reason.kind());
                }
              }
              play.story().events().forEach(event -> happened.add(event.getClass()));
            });
    var events = new HashSet<>(Shape.cases(RoomEvent.class));
    events.remove(RoomEvent.RoomOpened.class);
    LUCKY.forEach(events::remove);
    assertThat(happened).containsAll(events);
    var refusals = new HashSet<>(Shape.cases(Refusal.class));
    refusals.removeIf(UnlawfulOrder.class::isAssignableFrom);
    refusals.removeIf(Inadmissible.class::isAssignableFrom);
    // Take more patience than chance has; TablingTest and RatificationTest have it.
    refusals.remove(Refusal.TooManySheets.class);
    refusals.remove(Refusal.NotAwaited.class);
    // These rooms deal with everything; those of AgendaTest do not.
    refusals.remove(Refusal.NotOnTheAgenda.class);
    assertThat(refused).containsAll(refusals);
    assertThat(kinds).containsExactly(Refusal.Kind.values());
  }

  @Test
  void theRoomDoesNotGrowWithWhatIsSaid() {
    var room = openFloor().room();
    var said =
        new RoomEvent[] {
          new RoomEvent.StatementMade(NORTH, "Again."),
          new RoomEvent.MessageSaid(new Channel.Plenary(), south.seat(), SOUTH, "And again."),
          new RoomEvent.MessageSaid(new Channel.Delegation(NORTH), north.seat(), NORTH, "Psst.")
        };
    for (var event : said) {
      assertThat(Negotiation.evolve(room, event)).isSameAs(room);
    }
  }

  private static void refusalsChangeNothing(Story before, Story after) {
    if (after.last() instanceof Decision.Rejected(var reason)) {
      assertThat(after.room()).isSameAs(before.room());
      assertThat(reason.sentence()).endsWith(".").doesNotContain("  ");
    }
  }

  private static void keepsItsShape(Room room) {
    theFloorHasAHolderWhereItGoesRound(room);
    sheetsAreAdoptedByParties(room);
    nothingCompleteStaysUnagreed(room);
    atMostOneOptionIsInForceForEachIssue(room);
    theOutcomeIsPossible(room);
    agreementsAreBetweenParties(room);
    whatSeatsHaveInHandBelongsToFilledSeats(room);
    theRoomStaysSmall(room);
    lifeUnderTheTreatyKeepsItsBounds(room);
    ordersThatCountAreLawful(room);
    whatHangsOnAgreementsHangsOnThoseInForce(room);
  }

  private static void theFloorHasAHolderWhereItGoesRound(Room room) {
    if (room.clock() instanceof Clock.Paused) {
      return;
    }
    var speakers = Floor.round(room).stream().filter(room::isStaffed).toList();
    var rests = room.stage() instanceof Stage.Negotiation && room.clock().inGrace();
    if (Floor.rotates(room) && !speakers.isEmpty() && !rests) {
      assertThat(room.floor()).isPresent();
    }
    room.floor().ifPresent(holder -> assertThat(speakers).contains(holder));
  }

  private static void sheetsAreAdoptedByParties(Room room) {
    var negotiators = room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
    for (var sheet : room.sheets().values()) {
      assertThat(negotiators).containsAll(sheet.adopted());
      sheet.author().ifPresent(author -> assertThat(sheet.adopted()).contains(author));
      assertThat(Collections.disjoint(sheet.withheld(), sheet.adopted())).isTrue();
      assertThat(Consents.needed(room, sheet)).isSubsetOf(negotiators);
    }
  }

  private static void nothingCompleteStaysUnagreed(Room room) {
    if (Timing.packagesAreOpen(room.stage()) && !(room.clock() instanceof Clock.Paused)) {
      for (var sheet : room.sheets().values()) {
        var agreed =
            sheet.adopted().size() > 1
                && sheet.adopted().containsAll(Consents.needed(room, sheet))
                && Standing.of(room, sheet) instanceof Standing.Adoptable;
        assertThat(agreed).isFalse();
      }
    }
  }

  private static void atMostOneOptionIsInForceForEachIssue(Room room) {
    var inForce = new HashMap<IssueId, OptionId>();
    for (var agreement : room.table().inForce()) {
      agreement
          .terms()
          .terms()
          .forEach(
              (issue, option) ->
                  assertThat(inForce.merge(issue, option, (one, _) -> one)).isEqualTo(option));
    }
    assertThat(room.outcome().terms()).containsAllEntriesOf(inForce);
  }

  private static void theOutcomeIsPossible(Room room) {
    assertThat(room.scenario().broken(room.outcome())).isEmpty();
  }

  private static void agreementsAreBetweenParties(Room room) {
    for (var agreement : room.agreements()) {
      assertThat(agreement.terms().isEmpty()).isFalse();
      assertThat(agreement.needed()).hasSizeGreaterThan(1);
      assertThat(agreement.parties()).containsAll(agreement.needed());
      assertThat(agreement.parties()).containsAll(agreement.ratified());
    }
  }

  private static void whatSeatsHaveInHandBelongsToFilledSeats(Room room) {
    var seats = room.seats().keySet();
    assertThat(seats).containsAll(room.drafts().keySet());
    assertThat(seats).containsAll(room.preparations().keySet());
    assertThat(seats).containsAll(room.hands().keySet());
  }

  private static void theRoomStaysSmall(Room room) {
    var parties = room.scenario().parties().size();
    assertThat(room.sheets().size())
        .isLessThanOrEqualTo(Tabling.MOST_SHEETS * parties + 1 + room.lived().returned().size());
    assertThat(room.table().inForce().size()).isLessThanOrEqualTo(room.scenario().issues().size());
    assertThat(room.caucuses().size()).isLessThan(1 << parties);
    assertThat(new HashSet<PartyId>(room.ready()))
        .isSubsetOf(room.scenario().parties().stream().map(Party::id).toList());
  }

  private static void lifeUnderTheTreatyKeepsItsBounds(Room room) {
    var lived = room.lived();
    assertThat(lived.tension()).isBetween(0, 100);
    assertThat(lived.alarms().stream().filter(it -> it.state() == Alarm.State.OPEN).count())
        .isLessThanOrEqualTo(1);
    lived
        .reputations()
        .values()
        .forEach(reputation -> assertThat(reputation.credibility()).isBetween(0, 100));
    assertThat(lived.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    for (var finding : lived.findings()) {
      assertThat(finding.detection()).isBetween(0.0, 1.0);
      assertThat(finding.falseAlarm()).isBetween(0.0, 1.0);
    }
  }

  /** Budgets among it: nobody spends more inspections than an agreement gives. */
  private static void ordersThatCountAreLawful(Room room) {
    var negotiators = room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
    assertThat(negotiators).containsAll(room.lived().orders().keySet());
    for (var measure : room.scenario().regime().measures()) {
      var budget = measure.quota().map(Quota::perTurn).orElse(0);
      for (var book : room.lived().orders().values()) {
        assertThat(book.counting().inspections())
            .filteredOn(inspection -> inspection.measure().equals(measure.id()))
            .hasSizeLessThanOrEqualTo(budget);
      }
    }
  }

  private static void whatHangsOnAgreementsHangsOnThoseInForce(Room room) {
    var inForce = room.table().inForce().stream().map(Agreement::sheet).toList();
    assertThat(inForce)
        .containsAll(room.lived().notices().stream().map(Notice::agreement).toList());
    assertThat(room.lived().suspended()).allMatch(duty -> Duties.wouldBind(room, duty));
    ballotsAreOfFilledSeatsOnWhatWaits(room);
  }

  private static void ballotsAreOfFilledSeatsOnWhatWaits(Room room) {
    var waiting = room.table().pending().stream().map(Agreement::sheet).toList();
    var mandates = room.lived().bonds().mandates();
    assertThat(mandates.ballots())
        .allMatch(cast -> waiting.contains(cast.agreement()))
        .allMatch(cast -> room.delegations().seat(cast.seat()).isPresent())
        .doesNotHaveDuplicates();
    assertThat(mandates.confirmed()).allMatch(each -> waiting.contains(each.agreement()));
  }

  private static void everyThrowShowsAChance(Story story) {
    for (var event : story.events()) {
      if (event instanceof RoomEvent.OfImplementation lived) {
        showsItsChance(lived);
      }
    }
  }

  private static void showsItsChance(RoomEvent.OfImplementation event) {
    switch (event) {
      case RoomEvent.FindingMade(var _, var chance, var die) -> isThrown(chance, die);
      case RoomEvent.VisitMade(var _, var chance, var die, var _) -> isThrown(chance, die);
      case RoomEvent.CrisisThrown(var _, var chance, var die, var _) -> isThrown(chance, die);
      case RoomEvent.OrdersProposed _,
          RoomEvent.OrdersEndorsed _,
          RoomEvent.OrdersSealed _,
          RoomEvent.OrdersReopened _,
          RoomEvent.OrdersLapsed _,
          RoomEvent.StepTaken _,
          RoomEvent.StepReversed _,
          RoomEvent.NoticeGiven _,
          RoomEvent.NoticeRecalled _,
          RoomEvent.AgreementLeft _,
          RoomEvent.AgreementEnded _,
          RoomEvent.ObligationViolated _,
          RoomEvent.InspectionSpent _,
          RoomEvent.AlarmRaised _,
          RoomEvent.ConsultationOpened _,
          RoomEvent.AlarmAnswered _,
          RoomEvent.AlarmResponded _,
          RoomEvent.AlarmClosed _,
          RoomEvent.ObligationSuspended _,
          RoomEvent.ObligationResumed _,
          RoomEvent.FindingRevealed _,
          RoomEvent.TrustEstimated _,
          RoomEvent.PledgeGiven _,
          RoomEvent.PledgeDue _,
          RoomEvent.PledgeKept _,
          RoomEvent.PledgeBroken _,
          RoomEvent.HostAsked _,
          RoomEvent.HostAnswered _,
          RoomEvent.TensionMoved _,
          RoomEvent.CouncilVoted _,
          RoomEvent.DelegationConfirmed _,
          RoomEvent.BallotCast _,
          RoomEvent.HomeVoted _,
          RoomEvent.AgreementReturned _,
          RoomEvent.TurnResolved _ -> {}
    }
  }

  private static void isThrown(double chance, double die) {
    assertThat(chance).isBetween(0.0, 1.0);
    assertThat(die).isGreaterThanOrEqualTo(0).isLessThan(1);
  }

  private static void everyTurnIsResolvedOnce(Story story) {
    var resolved = story.room().lived().turns().stream().map(LivedTurn::turn).toList();
    assertThat(resolved).doesNotHaveDuplicates().isSorted();
  }

  /** From one resolution to the next, and from the opening to the first, by the named causes. */
  private static void tensionAddsUp(Story story) {
    var tension = story.room().scenario().regime().implementation().tension().start();
    for (var event : story.events()) {
      if (event instanceof RoomEvent.TensionMoved(var from, var to, var because)) {
        assertThat(from).isEqualTo(tension);
        assertThat(because).isNotEmpty().noneMatch(cause -> cause.by() == 0);
        tension += because.stream().mapToInt(RoomEvent.TensionMoved.Cause::by).sum();
        assertThat(to).isEqualTo(tension);
      } else if (event instanceof RoomEvent.TurnResolved(var turn)) {
        assertThat(turn.tension()).isEqualTo(tension);
      }
    }
    assertThat(story.room().lived().tension()).isEqualTo(tension);
  }

  private static void replayEqualsTheLiveRoom(Story story) {
    var scenario = story.room().scenario();
    var replayed = Beginnings.emptyRoom(scenario, story.room().settings()).room();
    for (var event : story.events()) {
      replayed = Negotiation.evolve(replayed, event);
    }
    assertThat(replayed).isEqualTo(story.room());
  }
}
