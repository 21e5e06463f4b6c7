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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.wire.Shape;

/** Whatever a class does, legal or not, in whatever order, its room keeps its shape. */
class RoomPropertyTest {

  private static final int STEPS = 600;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static Scenario scenario(long seed) {
    return seed % 2 == 0 ? Scenarios.riverPact() : DeltaPact.scenario();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anySequenceOfCommandsKeepsTheInvariants(long seed) {
    var play = new RandomPlay(seed, scenario(seed));
    for (int step = 0; step < STEPS; step++) {
      var before = play.story();
      var after = play.step();
      refusalsChangeNothing(before, after);
      keepsItsShape(after.room());
    }
    replayEqualsTheLiveRoom(play.story());
  }

  @Test
  void randomPlayReachesEveryCornerOfTheProcedure() {
    var happened = new HashSet<Class<?>>();
    var refused = new HashSet<Class<?>>();
    var kinds = EnumSet.noneOf(Refusal.Kind.class);
    seeds()
        .forEach(
            seed -> {
              var play = new RandomPlay(seed, scenario(seed));
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
    assertThat(happened).containsExactlyInAnyOrderElementsOf(events);
    var refusals = new HashSet<>(Shape.cases(Refusal.class));
    // Take more patience than chance has; TablingTest and RatificationTest have it.
    refusals.remove(Refusal.TooManySheets.class);
    refusals.remove(Refusal.NotAwaited.class);
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
    if (room.stage() instanceof Stage.Negotiation && !(room.clock() instanceof Clock.Paused)) {
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
    assertThat(room.sheets().size()).isLessThanOrEqualTo(Tabling.MOST_SHEETS * parties + 1);
    assertThat(room.table().inForce().size()).isLessThanOrEqualTo(room.scenario().issues().size());
    assertThat(room.caucuses().size()).isLessThan(1 << parties);
    assertThat(new HashSet<PartyId>(room.ready()))
        .isSubsetOf(room.scenario().parties().stream().map(Party::id).toList());
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
