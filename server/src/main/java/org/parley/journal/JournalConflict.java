package org.parley.journal;

/** The room's log already has an entry with this sequence number or this command. */
public class JournalConflict extends RuntimeException {

  public JournalConflict(String message) {
    super(message);
  }
}
