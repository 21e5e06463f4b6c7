package org.parley.api;

import java.time.Duration;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Talk;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;

/** How rooms are run, with times in whole seconds as people type them. */
public record Settings(
    Talk talk,
    PointsDisplay pointsDisplay,
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
