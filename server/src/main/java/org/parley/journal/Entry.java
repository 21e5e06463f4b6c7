package org.parley.journal;

import java.time.Instant;
import java.util.List;
import org.parley.negotiation.Actor;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;

/**
 * What one accepted command did.
 *
 * @param seq from 1, without gaps in its room
 * @param commandId unique in its room
 */
public record Entry(
    RoomId room, long seq, String commandId, Instant at, Actor actor, List<RoomEvent> events) {}
