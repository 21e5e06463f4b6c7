package org.parley.exercise.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.exercise.Answer;
import org.parley.exercise.DelegateId;
import org.parley.exercise.Ids;
import org.parley.exercise.Place;
import org.parley.exercise.Rooms;
import org.parley.exercise.desk.Dealing.Deal;
import org.parley.exercise.desk.Dealing.Occupancy;
import org.parley.exercise.desk.Enrolment.Member;
import org.parley.exercise.desk.SeatPlan.Chair;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Seat;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.springframework.stereotype.Component;

/** Asks the rooms to seat people. Used at the turnstile. */
@Component
class Seating {

  private static final Actor FACILITATOR = new Actor.Facilitator();

  private final Rooms rooms;
  private final Seats seats;
  private final Ids ids;

  Seating(Rooms rooms, Seats seats, Ids ids) {
    this.rooms = rooms;
    this.seats = seats;
    this.ids = ids;
  }

  /** Seats whoever waits. Whom a room refuses, or for whom there is no seat, waits on. */
  void deal(Enrolment enrolment, SeatPlan plan) {
    var waiting =
        enrolment.members().stream()
            .map(Member::id)
            .filter(member -> seats.place(enrolment, member).isEmpty())
            .toList();
    var answers =
        Dealing.deal(plan, occupancies(enrolment, plan, Seating::isOpen), waiting).stream()
            .map(deal -> seat(enrolment, deal))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(answers).join();
  }

  /**
   * Seats one who has joined late in a room that is being played, where there is a free seat. Who
   * gets none waits: to have joined is what was asked.
   */
  void seatLate(Enrolment enrolment, SeatPlan plan, DelegateId late) {
    var begun =
        occupancies(enrolment, plan, Seating::isPlaying).stream()
            .filter(room -> room.people() > 0)
            .toList();
    if (!begun.isEmpty()) {
      Dealing.deal(plan, begun, List.of(late))
          .forEach(deal -> seat(enrolment, deal).handle((_, _) -> deal).join());
    }
  }

  private static boolean isPlaying(Room room) {
    return !(room.stage() instanceof Stage.Waiting) && isOpen(room);
  }

  private static boolean isOpen(Room room) {
    return !(room.stage() instanceof Stage.Closed);
  }

  private List<Occupancy> occupancies(Enrolment enrolment, SeatPlan plan, Predicate<Room> played) {
    return enrolment.rooms().stream()
        .flatMap(name -> rooms.find(name.room()).stream())
        .filter(played)
        .map(room -> occupancy(room, plan))
        .toList();
  }

  private static Occupancy occupancy(Room room, SeatPlan plan) {
    var taken =
        plan.chairs().stream()
            .filter(chair -> room.seats().values().stream().anyMatch(seat -> isOn(chair, seat)))
            .collect(Collectors.toUnmodifiableSet());
    return new Occupancy(room.id(), room.seats().size(), taken);
  }

  private static boolean isOn(Chair chair, Seat seat) {
    return seat.party().equals(chair.party()) && seat.role() == chair.role();
  }

  private CompletableFuture<Answer> seat(Enrolment enrolment, Deal deal) {
    var member = enrolment.member(deal.delegate()).orElseThrow();
    return seat(member, deal.room(), deal.chair().party(), deal.chair().role());
  }

  private CompletableFuture<Answer> seat(Member member, RoomId room, PartyId party, SeatRole role) {
    var seat = Seats.of(member.id());
    return submit(room, new Command.SeatDelegate(seat, party, role, member.name().shown()));
  }

  /** Moves a person, who keeps the old place if the new room refuses. */
  Optional<Refusal> move(
      Member member, Optional<Place> from, RoomId room, PartyId party, SeatRole role) {
    var left = from.filter(place -> !place.room().equals(room));
    left.ifPresent(this::unseat);
    var refusal = refusal(seat(member, room, party, role));
    if (refusal.isPresent()) {
      left.ifPresent(old -> refusal(seat(member, old.room(), old.party(), old.role())));
    }
    return refusal;
  }

  Optional<Refusal> unseat(Place place) {
    return refusal(submit(place.room(), new Command.UnseatDelegate(place.seat())));
  }

  private CompletableFuture<Answer> submit(RoomId room, Command command) {
    return rooms.submit(room, FACILITATOR, ids.command(), command);
  }

  private static Optional<Refusal> refusal(CompletableFuture<Answer> answer) {
    return switch (answer.join()) {
      case Answer.Accepted _ -> Optional.empty();
      case Answer.Refused(var reason) -> Optional.of(reason);
    };
  }
}
