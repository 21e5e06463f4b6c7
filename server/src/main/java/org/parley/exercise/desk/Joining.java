package org.parley.exercise.desk;

import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseRefusal.ExerciseClosed;
import org.parley.exercise.ExerciseRefusal.ExerciseFull;
import org.parley.exercise.ExerciseRefusal.UnknownCode;
import org.parley.exercise.ExerciseRefusal.UnknownToken;
import org.parley.exercise.Joined;
import org.parley.exercise.SeatToken;
import org.springframework.stereotype.Component;

/** Lets people in, by code once and by token ever after. */
@Component
class Joining {

  private final Register register;
  private final Turnstile turnstile;
  private final Views views;
  private final Members members;
  private final Seating seating;

  Joining(Register register, Turnstile turnstile, Views views, Members members, Seating seating) {
    this.register = register;
    this.turnstile = turnstile;
    this.views = views;
    this.members = members;
    this.seating = seating;
  }

  /** The open exercise behind a code as typed. */
  Attempt<Enrolment> find(String code) {
    return register
        .coded(Codes.read(code))
        .map(Joining::ifOpen)
        .orElseGet(() -> Attempt.refused(new UnknownCode()));
  }

  private static Attempt<Enrolment> ifOpen(Enrolment enrolment) {
    return enrolment.isOpen() ? Attempt.done(enrolment) : Attempt.refused(new ExerciseClosed());
  }

  Attempt<Joined> join(String code, String typedName) {
    return find(code)
        .then(
            found ->
                PersonName.of(typedName)
                    .then(name -> turnstile.alone(found.id(), now -> join(now, name))));
  }

  private Attempt<Joined> join(Enrolment enrolment, PersonName name) {
    var capacity = views.capacity(enrolment);
    return enrolment.members().size() < capacity
        ? members.admit(enrolment, name).then(this::seatedIfLate)
        : Attempt.refused(new ExerciseFull(capacity));
  }

  /** Who comes when the class plays need not wait for the facilitator, who is busy then. */
  private Attempt<Joined> seatedIfLate(Joined joined) {
    register
        .find(joined.exercise())
        .ifPresent(
            now ->
                views
                    .scenario(now)
                    .map(scenario -> SeatPlan.of(scenario, now.played()))
                    .ifPresent(plan -> seating.seatLate(now, plan, joined.delegate())));
    return Attempt.done(joined);
  }

  Attempt<Joined> comeBack(SeatToken token) {
    return register
        .holder(Secrets.hash(token))
        .map(holder -> ifOpen(holder.enrolment()).then(_ -> joined(holder, token)))
        .orElseGet(() -> Attempt.refused(new UnknownToken()));
  }

  private static Attempt<Joined> joined(Register.Holder holder, SeatToken token) {
    var member = holder.member();
    return Attempt.done(
        new Joined(holder.enrolment().id(), member.id(), member.name().shown(), token));
  }
}
