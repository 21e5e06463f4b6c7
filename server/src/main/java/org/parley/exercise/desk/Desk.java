package org.parley.exercise.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.exercise.Attempt;
import org.parley.exercise.CommandId;
import org.parley.exercise.DelegateId;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal.ScenarioGone;
import org.parley.exercise.Exercises;
import org.parley.exercise.Joined;
import org.parley.exercise.ListedExercise;
import org.parley.exercise.NewExercise;
import org.parley.exercise.RoomAnswer;
import org.parley.exercise.Roster;
import org.parley.exercise.SeatToken;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.springframework.stereotype.Component;

/** The exercises, each part of the work done by its own class. */
@Component
class Desk implements Exercises {

  private final Register register;
  private final Views views;
  private final Openings openings;
  private final Closing closing;
  private final Joining joining;
  private final Placing placing;
  private final Broadcast broadcast;

  Desk(
      Register register,
      Views views,
      Openings openings,
      Closing closing,
      Joining joining,
      Placing placing,
      Broadcast broadcast) {
    this.register = register;
    this.views = views;
    this.openings = openings;
    this.closing = closing;
    this.joining = joining;
    this.placing = placing;
    this.broadcast = broadcast;
  }

  @Override
  public Attempt<Exercise> create(NewExercise wanted) {
    return openings.create(wanted).then(this::view);
  }

  @Override
  public List<ListedExercise> list() {
    return register.all().stream().map(Enrolment::listed).toList();
  }

  @Override
  public Optional<Exercise> find(ExerciseId exercise) {
    return register.find(exercise).flatMap(views::of);
  }

  @Override
  public Attempt<Exercise> findByCode(String code) {
    return joining.find(code).then(this::view);
  }

  @Override
  public Attempt<Exercise> close(ExerciseId exercise) {
    return closing.close(exercise).then(this::view);
  }

  private Attempt<Exercise> view(Enrolment enrolment) {
    return views
        .of(enrolment)
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new ScenarioGone()));
  }

  @Override
  public Attempt<Joined> join(String code, String name) {
    return joining.join(code, name);
  }

  @Override
  public Attempt<Joined> comeBack(SeatToken token) {
    return joining.comeBack(token);
  }

  @Override
  public Attempt<Roster> deal(ExerciseId exercise) {
    return placing.deal(exercise);
  }

  @Override
  public Attempt<Roster> place(
      ExerciseId exercise, DelegateId delegate, RoomId room, PartyId party, SeatRole role) {
    return placing.place(exercise, delegate, room, party, role);
  }

  @Override
  public Attempt<Roster> unplace(ExerciseId exercise, DelegateId delegate) {
    return placing.unplace(exercise, delegate);
  }

  @Override
  public Attempt<Roster> remove(ExerciseId exercise, DelegateId delegate) {
    return placing.remove(exercise, delegate);
  }

  @Override
  public Attempt<List<RoomAnswer>> submitToAll(
      ExerciseId exercise, CommandId id, Command.OfFacilitator command) {
    return broadcast.submit(exercise, id, command);
  }

  @Override
  public Attempt<List<RoomAnswer>> advance(
      ExerciseId exercise, CommandId id, Map<RoomId, Stage> ending) {
    return broadcast.advance(exercise, id, ending);
  }
}
