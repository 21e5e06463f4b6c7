package org.parley.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parley.scenario.InjectId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * The state of one room: what its rules need to know, and nothing that grows with the length of the
 * play. Words said and sheets gone are in the events.
 *
 * @param seats the filled seats
 * @param floor who has the floor, where it rotates
 * @param sheets the sheets on the table
 * @param agreements what was agreed and may come, or has come, into force; oldest first
 * @param drafts one at most for each seat
 * @param preparations one at most for each seat
 * @param ready the delegations that have declared ready in this phase
 * @param caucuses the parties of each caucus
 * @param hands open questions to the facilitator
 */
public record Room(
    RoomId id,
    String name,
    Scenario scenario,
    RoomSettings settings,
    Stage stage,
    Clock clock,
    Optional<PartyId> floor,
    Map<SeatId, Seat> seats,
    SortedMap<SheetId, Sheet> sheets,
    List<Agreement> agreements,
    Map<SeatId, Draft> drafts,
    Map<SeatId, PreparationSheet> preparations,
    Set<PartyId> ready,
    SortedMap<CaucusId, Set<PartyId>> caucuses,
    Map<SeatId, String> hands,
    Set<InjectId> injects,
    int sheetsTabled,
    boolean resultsReleased) {}
