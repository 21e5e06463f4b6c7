package org.parley.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.Stage;
import org.parley.perspective.Board;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.PartyId;

/**
 * One room in the overview of its exercise.
 *
 * @param awaited the parties that hold the room up
 * @param offline filled seats without a connection; for the facilitator only
 * @param hands open questions; for the facilitator only
 * @param lastAct when somebody last acted in the room
 * @param sheets how many are on the table
 * @param agreements how many are agreed or in force
 */
public record RoomFace(
    RoomId room,
    String name,
    Stage stage,
    Board.ClockFace clock,
    Optional<PartyId> floor,
    List<PartyId> awaited,
    List<SeatId> offline,
    List<OwnBoard.HandFace> hands,
    Optional<Instant> lastAct,
    int sheets,
    int agreements,
    Optional<Board.Headline> headline) {}
