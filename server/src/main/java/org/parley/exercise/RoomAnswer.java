package org.parley.exercise;

import org.parley.negotiation.RoomId;

/** What one of several rooms answered. */
public record RoomAnswer(RoomId room, Answer answer) {}
