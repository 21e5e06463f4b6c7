package org.parley.exercise.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.exercise.DelegateId;
import org.parley.exercise.desk.SeatPlan.Chair;
import org.parley.negotiation.RoomId;

/**
 * Who gets which seat, as evenly as can be. Nobody who sits is moved.
 *
 * <p>Each person goes where the need is greatest: to a delegation without a head before one without
 * a second; among those, to the room with the fewest people, in floor order. A room that nobody is
 * in yet is used only if enough people wait to play there, so that nobody is left alone in one.
 */
final class Dealing {

  private final SeatPlan plan;
  private final List<Table> tables;

  private Dealing(SeatPlan plan, List<Table> tables) {
    this.plan = plan;
    this.tables = tables;
  }

  /**
   * A room that people can be dealt into.
   *
   * @param people how many sit there, whatever they are
   * @param taken what they sit on, as far as the plan knows it
   */
  record Occupancy(RoomId room, int people, Set<Chair> taken) {}

  /** A seat for a person. */
  record Deal(DelegateId delegate, RoomId room, Chair chair) {}

  /**
   * @param waiting in the order of joining
   * @return in the same order; those for whom there is no seat are left out
   */
  static List<Deal> deal(SeatPlan plan, List<Occupancy> rooms, Collection<DelegateId> waiting) {
    var used = used(plan, rooms, waiting.size());
    var dealing = new Dealing(plan, used.stream().map(Table::new).toList());
    var deals = new ArrayList<Deal>();
    waiting.forEach(delegate -> dealing.seat(delegate).ifPresent(deals::add));
    return deals;
  }

  private static List<Occupancy> used(SeatPlan plan, List<Occupancy> rooms, int waiting) {
    var inUse = rooms.stream().filter(room -> room.people() > 0).toList();
    var needed = inUse.stream().mapToInt(room -> Math.max(0, plan.fewest() - room.people())).sum();
    var more = Math.max(0, waiting - needed) / plan.fewest();
    var used = new ArrayList<>(inUse);
    rooms.stream()
        .filter(room -> room.people() == 0)
        .limit(inUse.isEmpty() ? Math.max(1, more) : more)
        .forEach(used::add);
    used.sort(Comparator.comparingInt(rooms::indexOf));
    return used;
  }

  private Optional<Deal> seat(DelegateId delegate) {
    var best =
        tables.stream()
            .flatMap(table -> table.next(plan).stream())
            .min(
                Comparator.comparingInt((Offer offer) -> offer.chair().rank())
                    .thenComparingInt(offer -> offer.table().people)
                    .thenComparingInt(offer -> plan.chairs().indexOf(offer.chair())));
    best.ifPresent(offer -> offer.table().take(offer.chair()));
    return best.map(offer -> new Deal(delegate, offer.table().room, offer.chair()));
  }

  private record Offer(Table table, Chair chair) {}

  /** A room while it fills. */
  private static final class Table {

    private final RoomId room;
    private final Set<Chair> taken;
    private int people;

    Table(Occupancy occupancy) {
      this.room = occupancy.room();
      this.taken = new HashSet<>(occupancy.taken());
      this.people = occupancy.people();
    }

    Optional<Offer> next(SeatPlan plan) {
      return plan.chairs().stream()
          .filter(chair -> people < plan.most() && !taken.contains(chair))
          .findFirst()
          .map(chair -> new Offer(this, chair));
    }

    void take(Chair chair) {
      taken.add(chair);
      people++;
    }
  }
}
