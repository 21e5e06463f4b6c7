package org.parley.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.parley.negotiation.RoomId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.transaction.support.TransactionOperations;

/** The rows of the journal, in SQL that H2 and PostgreSQL read. */
final class EntryTable {

  private static final String INSERT =
      "insert into journal (room, seq, command_id, happened_at, format, body) values (?, ?, ?, ?,"
          + " ?, ?)";
  private static final String SELECT =
      "select seq, command_id, happened_at, format, body from journal where room = ? order by seq";

  private static final ParameterizedPreparedStatementSetter<StoredEntry> COLUMNS =
      (row, entry) -> {
        row.setString(1, entry.room().value());
        row.setLong(2, entry.seq());
        row.setString(3, entry.commandId());
        row.setObject(4, entry.at().atOffset(ZoneOffset.UTC));
        row.setInt(5, entry.format());
        row.setString(6, entry.body());
      };

  private final JdbcTemplate database;
  private final TransactionOperations transaction;

  EntryTable(JdbcTemplate database, TransactionOperations transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** Commits all of them or none. */
  void insert(List<StoredEntry> entries) {
    transaction.executeWithoutResult(
        _ -> database.batchUpdate(INSERT, entries, entries.size(), COLUMNS));
  }

  List<StoredEntry> select(RoomId room) {
    return database.query(SELECT, (row, _) -> entry(room, row), room.value());
  }

  private static StoredEntry entry(RoomId room, ResultSet row) throws SQLException {
    return new StoredEntry(
        room,
        row.getLong("seq"),
        row.getString("command_id"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getInt("format"),
        row.getString("body"));
  }
}
