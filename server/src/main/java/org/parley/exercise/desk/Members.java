package org.parley.exercise.desk;

import java.time.InstantSource;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseRefusal.NameTaken;
import org.parley.exercise.Joined;
import org.parley.exercise.desk.Enrolment.Member;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes people into the tables, then into the register. Used at the turnstile. */
@Component
class Members {

  private final Register register;
  private final ExerciseTables tables;
  private final Mint mint;
  private final InstantSource clock;

  Members(Register register, ExerciseTables tables, Mint mint, InstantSource clock) {
    this.register = register;
    this.tables = tables;
    this.mint = mint;
    this.clock = clock;
  }

  Attempt<Joined> admit(Enrolment enrolment, PersonName name) {
    return enrolment
        .named(name.key())
        .map(same -> taken(enrolment, name, same))
        .orElseGet(() -> insert(enrolment, name));
  }

  private static Attempt<Joined> taken(Enrolment enrolment, PersonName name, Member same) {
    var variant = name.variant(key -> enrolment.named(key).isPresent());
    return Attempt.refused(new NameTaken(same.name().shown(), variant));
  }

  private Attempt<Joined> insert(Enrolment enrolment, PersonName name) {
    var token = mint.seatToken();
    var delegate = mint.delegate();
    var member = new Member(delegate, enrolment.joined(), name, Secrets.hash(token));
    try {
      tables.insert(enrolment.id(), member, clock.instant());
    } catch (DuplicateKeyException _) {
      return admitAfresh(enrolment, name);
    }
    register.add(enrolment, member);
    return Attempt.done(new Joined(enrolment.id(), delegate, name.shown(), token));
  }

  /** The tables hold a person whom nobody was told of, because the disk failed just then. */
  private Attempt<Joined> admitAfresh(Enrolment enrolment, PersonName name) {
    var stored = tables.select(enrolment.id());
    register.put(stored);
    return admit(stored, name);
  }

  void remove(Enrolment enrolment, Member member) {
    tables.remove(member.id(), clock.instant());
    register.remove(enrolment, member);
  }
}
