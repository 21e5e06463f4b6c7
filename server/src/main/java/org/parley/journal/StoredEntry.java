package org.parley.journal;

import java.time.Instant;
import org.parley.negotiation.RoomId;

/**
 * An entry as a row.
 *
 * @param format the version of the event format that the body is written in
 * @param body JSON
 */
record StoredEntry(RoomId room, long seq, String commandId, Instant at, int format, String body) {}
