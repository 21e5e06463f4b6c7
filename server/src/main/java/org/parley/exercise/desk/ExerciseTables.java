package org.parley.exercise.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.JoinCode;
import org.parley.exercise.Roster;
import org.parley.journal.Durably;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exercises and people in tables, in SQL that H2 and PostgreSQL read. */
@Component
class ExerciseTables {

  private final JdbcClient database;
  private final Durably durably;

  ExerciseTables(JdbcClient database, Durably durably) {
    this.database = database;
    this.durably = durably;
  }

  List<Enrolment> selectAll() {
    return database
        .sql("select id from exercise")
        .query((row, _) -> new ExerciseId(row.getString("id")))
        .list()
        .stream()
        .map(this::select)
        .toList();
  }

  Enrolment select(ExerciseId id) {
    return database
        .sql("select * from exercise where id = ?")
        .param(id.value())
        .query((row, _) -> enrolment(id, row))
        .single();
  }

  private Enrolment enrolment(ExerciseId id, ResultSet row) throws SQLException {
    return new Enrolment(
        id,
        row.getString("title"),
        row.getString("scenario_title"),
        new JoinCode(row.getString("code")),
        row.getString("projector_key"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        selectPlayed(id),
        selectRooms(id),
        selectMembers(id),
        countJoined(id));
  }

  private List<PartyId> selectPlayed(ExerciseId id) {
    return database
        .sql("select party from exercise_party where exercise = ? order by position")
        .param(id.value())
        .query((row, _) -> new PartyId(row.getString("party")))
        .list();
  }

  private List<Roster.RoomName> selectRooms(ExerciseId id) {
    return database
        .sql("select room, name from exercise_room where exercise = ? order by position")
        .param(id.value())
        .query(
            (row, _) ->
                new Roster.RoomName(new RoomId(row.getString("room")), row.getString("name")))
        .list();
  }

  private List<Enrolment.Member> selectMembers(ExerciseId id) {
    return database
        .sql(
            """
            select id, position, name, name_key, token_hash from delegate
            where exercise = ? and removed_at is null order by position\
            """)
        .param(id.value())
        .query((row, _) -> member(row))
        .list();
  }

  private static Enrolment.Member member(ResultSet row) throws SQLException {
    return new Enrolment.Member(
        new DelegateId(row.getString("id")),
        row.getInt("position"),
        new PersonName(row.getString("name"), row.getString("name_key")),
        row.getString("token_hash"));
  }

  private int countJoined(ExerciseId id) {
    return database
        .sql("select count(*) from delegate where exercise = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  void insert(Enrolment it) {
    durably.write(
        () -> {
          insertExercise(it);
          IntStream.range(0, it.played().size())
              .forEach(i -> insertParty(it.id(), i, it.played().get(i)));
          IntStream.range(0, it.rooms().size())
              .forEach(i -> insertRoom(it.id(), i, it.rooms().get(i)));
        });
  }

  private void insertExercise(Enrolment it) {
    database
        .sql(
            """
            insert into exercise
              (id, title, scenario_title, code, open_code, projector_key, created_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            it.id().value(),
            it.title(),
            it.scenarioTitle(),
            it.code().value(),
            it.code().value(),
            it.projectorKey(),
            utc(it.createdAt()))
        .update();
  }

  private void insertParty(ExerciseId exercise, int position, PartyId party) {
    database
        .sql("insert into exercise_party (exercise, position, party) values (?, ?, ?)")
        .params(exercise.value(), position, party.value())
        .update();
  }

  private void insertRoom(ExerciseId exercise, int position, Roster.RoomName room) {
    database
        .sql("insert into exercise_room (room, exercise, position, name) values (?, ?, ?, ?)")
        .params(room.room().value(), exercise.value(), position, room.name())
        .update();
  }

  void insert(ExerciseId exercise, Enrolment.Member member, Instant now) {
    durably.write(
        () ->
            database
                .sql(
                    """
                    insert into delegate
                      (id, exercise, position, name, name_key, token_hash, joined_at)
                    values (?, ?, ?, ?, ?, ?, ?)\
                    """)
                .params(
                    member.id().value(),
                    exercise.value(),
                    member.position(),
                    member.name().shown(),
                    member.name().key(),
                    member.tokenHash(),
                    utc(now))
                .update());
  }

  void remove(DelegateId delegate, Instant now) {
    durably.write(
        () ->
            database
                .sql("update delegate set name_key = null, removed_at = ? where id = ?")
                .params(utc(now), delegate.value())
                .update());
  }

  void close(Enrolment closed) {
    durably.write(
        () ->
            database
                .sql("update exercise set open_code = null, closed_at = ? where id = ?")
                .params(utc(closed.closedAt().orElseThrow()), closed.id().value())
                .update());
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
