package org.parley.exercise.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.SeatRole.HEAD;
import static org.parley.scenario.SeatRole.MILITARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.exercise.DelegateId;
import org.parley.exercise.desk.Dealing.Deal;
import org.parley.exercise.desk.Dealing.Occupancy;
import org.parley.exercise.desk.SeatPlan.Chair;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenarios;

/** People are dealt evenly, whoever comes when. */
class DealingTest {

  private static final SeatPlan RIVER = SeatPlan.of(Scenarios.riverPact(), everyone());

  private static Set<PartyId> everyone() {
    return Set.of(NORTH, SOUTH, CHAIR);
  }

  @Test
  void headsComeFirstInFloorOrderThenTheSecondSeats() {
    assertThat(RIVER.chairs().subList(0, 5))
        .extracting(Chair::party)
        .containsExactly(NORTH, SOUTH, CHAIR, NORTH, SOUTH);
    assertThat(RIVER.chairs().subList(0, 5))
        .extracting(Chair::role)
        .containsExactly(HEAD, HEAD, HEAD, MILITARY, MILITARY);
  }

  @Test
  void onlyPartiesThatArePlayedGetPeople() {
    var plan = SeatPlan.of(Scenarios.riverPact(), Set.of(SOUTH));
    assertThat(plan.chairs()).extracting(Chair::party).containsOnly(SOUTH);
    assertThat(plan.most()).isEqualTo(4);
  }

  @Test
  void aRoomIsFilledBeforeSomebodyIsLeftAlone() {
    var deals = Dealing.deal(RIVER, emptyRooms(3), people(0, 3));
    assertThat(deals).extracting(Deal::room).containsOnly(new RoomId("room-0"));
    assertThat(Dealing.deal(RIVER, emptyRooms(3), people(0, 1))).hasSize(1);
  }

  @Test
  void whoComesLateGoesWhereAHeadIsMissing() {
    var full = new Occupancy(new RoomId("full"), 3, Set.copyOf(RIVER.chairs().subList(0, 3)));
    var headless =
        new Occupancy(
            new RoomId("headless"),
            3,
            Set.of(RIVER.chairs().get(0), RIVER.chairs().get(2), RIVER.chairs().get(4)));
    var deals = Dealing.deal(RIVER, List.of(full, headless), people(0, 1));
    assertThat(deals.getFirst().room()).isEqualTo(headless.room());
    assertThat(deals.getFirst().chair()).isEqualTo(RIVER.chairs().get(1));
  }

  @Test
  void aClassThatIsDealtAtOnceIsSpreadEvenly() {
    for (var people = 1; people <= 5 * RIVER.most(); people++) {
      var sizes =
          Dealing.deal(RIVER, emptyRooms(5), people(0, people)).stream()
              .collect(Collectors.groupingBy(Deal::room, Collectors.counting()))
              .values();
      assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isEqualTo(people);
      assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Waves of people join and are dealt, as in a class where some come late. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void dealingIsEvenWheneverPeopleCome(long seed) {
    var random = new Random(seed);
    var rooms = emptyRooms(1 + random.nextInt(8));
    var waiting = new ArrayList<DelegateId>();
    var joined = 0;
    while (joined < rooms.size() * RIVER.most() + 3) {
      var wave = 1 + random.nextInt(12);
      waiting.addAll(people(joined, wave));
      joined += wave;
      var deals = Dealing.deal(RIVER, rooms, waiting);
      deals.forEach(deal -> assertThat(waiting.remove(deal.delegate())).isTrue());
      rooms = after(rooms, deals);
      assertGreatestNeedFirst(rooms, deals);
      assertNobodyAlone(rooms);
      assertNobodyWaitsForNothing(rooms, waiting);
    }
    assertThat(rooms).allMatch(room -> room.people() == RIVER.most());
  }

  /** Nobody was given a seat while in a room in use a delegation lacks a more needed one. */
  private static void assertGreatestNeedFirst(List<Occupancy> rooms, List<Deal> deals) {
    var mostNeeded =
        rooms.stream()
            .filter(room -> room.people() > 0)
            .flatMap(room -> RIVER.chairs().stream().filter(chair -> !room.taken().contains(chair)))
            .mapToInt(Chair::rank)
            .min()
            .orElse(Integer.MAX_VALUE);
    assertThat(deals).allMatch(deal -> deal.chair().rank() <= mostNeeded);
  }

  private static void assertNobodyAlone(List<Occupancy> rooms) {
    var inUse = rooms.stream().filter(room -> room.people() > 0).toList();
    if (inUse.size() > 1) {
      assertThat(inUse).allMatch(room -> room.people() >= RIVER.fewest());
    }
  }

  private static void assertNobodyWaitsForNothing(List<Occupancy> rooms, List<DelegateId> waiting) {
    if (!waiting.isEmpty()) {
      assertThat(rooms)
          .filteredOn(room -> room.people() > 0)
          .allMatch(room -> room.people() == RIVER.most());
    }
  }

  private static List<Occupancy> after(List<Occupancy> rooms, List<Deal> deals) {
    return rooms.stream().map(room -> after(room, deals)).toList();
  }

  private static Occupancy after(Occupancy room, List<Deal> deals) {
    var taken = new HashSet<>(room.taken());
    for (var deal : deals) {
      if (deal.room().equals(room.room())) {
        assertThat(taken.add(deal.chair())).as("a free seat").isTrue();
      }
    }
    return new Occupancy(room.room(), taken.size(), taken);
  }

  private static List<Occupancy> emptyRooms(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Occupancy(new RoomId("room-" + i), 0, Set.of()))
        .toList();
  }

  private static List<DelegateId> people(int from, int number) {
    return IntStream.range(from, from + number)
        .mapToObj(i -> new DelegateId("delegate-" + i))
        .toList();
  }
}
