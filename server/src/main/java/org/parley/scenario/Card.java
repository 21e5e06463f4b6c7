package org.parley.scenario;

import java.util.List;

/**
 * What the scenario shelf shows.
 *
 * @param summary two sentences on the case
 * @param teaches what a class learns, short phrases
 * @param minPeople fewest delegates in one room
 * @param maxPeople most delegates in one room
 * @param minutes promised length, briefing and debrief included
 */
public record Card(
    String title,
    String subtitle,
    String summary,
    List<String> teaches,
    int minPeople,
    int maxPeople,
    int minutes) {}
