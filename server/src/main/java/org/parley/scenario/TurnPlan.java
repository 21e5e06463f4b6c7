package org.parley.scenario;

import java.time.Duration;
import java.time.Period;

/**
 * How the play is cut into turns and phases. Lengths are defaults; a facilitator may change them.
 *
 * @param turns number of negotiation turns, at least 1
 * @param turnLength the time in the story that one turn stands for
 * @param floor who may table in negotiation
 * @param floorTime how long a delegation keeps a rotating floor
 * @param briefing reading and preparing, once at the start
 * @param statements each turn
 * @param negotiation each turn
 * @param ratification each turn in which something was agreed
 * @param debrief after the last turn, outside the clock
 */
public record TurnPlan(
    int turns,
    Period turnLength,
    FloorRule floor,
    Duration floorTime,
    Duration briefing,
    Duration statements,
    Duration negotiation,
    Duration ratification,
    Duration debrief) {}
