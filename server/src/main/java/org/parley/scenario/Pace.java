package org.parley.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The time that life under the treaty takes at one depth. The other phases are as long as the
 * scenario's {@link TurnPlan} says.
 *
 * @param negotiationTurns number of negotiation turns before it
 * @param turns number of implementation turns
 * @param orders length of the orders of one turn
 * @param consultation length of the consultation and renegotiation of one turn
 * @param debrief after the last turn, outside the clock; more is to be talked about than after a
 *     signature
 * @param promised length of the whole play, briefing and debrief included
 * @param sittings lessons over which the whole play is spread
 * @param agenda the issues that are dealt with in that time; empty where all of them are
 */
public record Pace(
    int negotiationTurns,
    int turns,
    Duration orders,
    Duration consultation,
    Duration debrief,
    Duration promised,
    int sittings,
    Optional<Set<IssueId>> agenda) {}
