package org.parley.api;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Talk;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.IssueId;

/**
 * How rooms are run, with times in whole seconds as people type them.
 *
 * @param agenda the issues that are dealt with; left out where all of them are
 */
public record Settings(
    Talk talk,
    PointsDisplay pointsDisplay,
    Optional<Set<IssueId>> agenda,
    int turns,
    FloorRule floor,
    long floorSeconds,
    long briefingSeconds,
    long statementsSeconds,
    long negotiationSeconds,
    long ratificationSeconds,
    int implementationTurns,
    Depth depth,
    boolean together,
    long ordersSeconds,
    long consultationSeconds,
    long graceSeconds) {

  static Settings of(RoomSettings settings) {
    return new Settings(
        settings.talk(),
        settings.pointsDisplay(),
        settings.agenda(),
        settings.turns(),
        settings.floor(),
        settings.floorTime().toSeconds(),
        settings.briefing().toSeconds(),
        settings.statements().toSeconds(),
        settings.negotiation().toSeconds(),
        settings.ratification().toSeconds(),
        settings.implementation().turns(),
        settings.implementation().depth(),
        settings.implementation().together(),
        settings.implementation().orders().toSeconds(),
        settings.implementation().consultation().toSeconds(),
        settings.grace().toSeconds());
  }

  RoomSettings toRoomSettings() {
    return new RoomSettings(
        talk,
        pointsDisplay,
        agenda,
        turns,
        floor,
        Duration.ofSeconds(floorSeconds),
        Duration.ofSeconds(briefingSeconds),
        Duration.ofSeconds(statementsSeconds),
        Duration.ofSeconds(negotiationSeconds),
        Duration.ofSeconds(ratificationSeconds),
        new RoomSettings.Implementing(
            implementationTurns,
            depth,
            together,
            Duration.ofSeconds(ordersSeconds),
            Duration.ofSeconds(consultationSeconds)),
        Duration.ofSeconds(graceSeconds));
  }
}
