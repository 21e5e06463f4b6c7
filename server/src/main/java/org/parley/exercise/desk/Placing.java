package org.parley.exercise.desk;

import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.exercise.Attempt;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal;
import org.parley.exercise.ExerciseRefusal.NoSuchRole;
import org.parley.exercise.ExerciseRefusal.PartyNotPlayed;
import org.parley.exercise.ExerciseRefusal.RoomRefused;
import org.parley.exercise.ExerciseRefusal.ScenarioGone;
import org.parley.exercise.ExerciseRefusal.UnknownDelegate;
import org.parley.exercise.ExerciseRefusal.UnknownRoom;
import org.parley.exercise.Roster;
import org.parley.exercise.desk.Enrolment.Member;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.SeatRole;
import org.springframework.stereotype.Component;

/** The facilitator's changes to a roster. */
@Component
class Placing {

  private final Turnstile turnstile;
  private final Views views;
  private final Seats seats;
  private final Seating seating;
  private final Members members;

  Placing(Turnstile turnstile, Views views, Seats seats, Seating seating, Members members) {
    this.turnstile = turnstile;
    this.views = views;
    this.seats = seats;
    this.seating = seating;
    this.members = members;
  }

  Attempt<Roster> deal(ExerciseId exercise) {
    return turnstile.alone(
        exercise,
        enrolment ->
            scenario(enrolment)
                .then(
                    scenario -> {
                      seating.deal(enrolment, SeatPlan.of(scenario, enrolment.played()));
                      return roster(enrolment);
                    }));
  }

  Attempt<Roster> place(
      ExerciseId exercise, DelegateId delegate, RoomId room, PartyId party, SeatRole role) {
    return forMember(
        exercise,
        delegate,
        (enrolment, member) ->
            scenario(enrolment)
                .then(
                    scenario ->
                        unplaceable(enrolment, scenario, room, party, role)
                            .map(Attempt::<Roster>refused)
                            .orElseGet(() -> move(enrolment, member, room, party, role))));
  }

  private static Optional<ExerciseRefusal> unplaceable(
      Enrolment enrolment, Scenario scenario, RoomId room, PartyId party, SeatRole role) {
    if (!enrolment.hasRoom(room)) {
      return Optional.of(new UnknownRoom());
    }
    if (!enrolment.played().contains(party)) {
      return Optional.of(new PartyNotPlayed());
    }
    return scenario.party(party).orElseThrow().seats().contains(role)
        ? Optional.empty()
        : Optional.of(new NoSuchRole());
  }

  private Attempt<Roster> move(
      Enrolment enrolment, Member member, RoomId room, PartyId party, SeatRole role) {
    var from = seats.place(enrolment, member.id());
    return rosterUnless(enrolment, seating.move(member, from, room, party, role));
  }

  Attempt<Roster> unplace(ExerciseId exercise, DelegateId delegate) {
    return forMember(
        exercise,
        delegate,
        (enrolment, member) -> rosterUnless(enrolment, unseat(enrolment, member)));
  }

  Attempt<Roster> remove(ExerciseId exercise, DelegateId delegate) {
    return forMember(
        exercise,
        delegate,
        (enrolment, member) -> {
          unseat(enrolment, member);
          members.remove(enrolment, member);
          return roster(enrolment.without(member.id()));
        });
  }

  private Optional<Refusal> unseat(Enrolment enrolment, Member member) {
    return seats.place(enrolment, member.id()).flatMap(seating::unseat);
  }

  private Attempt<Roster> forMember(
      ExerciseId exercise,
      DelegateId delegate,
      BiFunction<Enrolment, Member, Attempt<Roster>> change) {
    return turnstile.alone(
        exercise,
        enrolment ->
            enrolment
                .member(delegate)
                .map(member -> change.apply(enrolment, member))
                .orElseGet(() -> Attempt.refused(new UnknownDelegate())));
  }

  private Attempt<Scenario> scenario(Enrolment enrolment) {
    return views
        .scenario(enrolment)
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new ScenarioGone()));
  }

  private Attempt<Roster> rosterUnless(Enrolment enrolment, Optional<Refusal> refusal) {
    return refusal
        .map(reason -> Attempt.<Roster>refused(new RoomRefused(reason)))
        .orElseGet(() -> roster(enrolment));
  }

  private Attempt<Roster> roster(Enrolment enrolment) {
    return Attempt.done(seats.roster(enrolment));
  }
}
