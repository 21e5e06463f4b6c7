package org.parley.scenario;

import java.util.List;

/**
 * An event that the facilitator may put into a room.
 *
 * @param headline what the room reads first
 * @param text two to four sentences with attribution
 * @param date the day in the story
 * @param turn the turn for which it is meant, from 1
 * @param tension by how much it moves tension, from -15 to 15
 * @param sources keys of {@link Source}; empty where it is invented for play
 */
public record Inject(
    InjectId id,
    String headline,
    String text,
    String date,
    int turn,
    int tension,
    List<String> sources) {}
