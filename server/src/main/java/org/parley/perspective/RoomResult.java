package org.parley.perspective;

import java.util.List;
import java.util.Optional;
import org.parley.scoring.Ledger;
import org.parley.scoring.Scorecard;

/**
 * What came out of a room, as far as the viewer may know.
 *
 * @param released whether the facilitator has released the results
 * @param deal whether anything entered into force
 * @param own what the viewer's own party got; empty for a chair, the wall and the facilitator. What
 *     it could have had is not here: that would tell of the others' secrets
 * @param ledger its own account of the turns lived so far; empty as before, and before the first
 * @param scores everyone's; for the facilitator at any time, for all others once released
 */
public record RoomResult(
    boolean released,
    boolean deal,
    List<Treaty> treaties,
    Optional<OwnBoard.Worth> own,
    Optional<Ledger> ledger,
    Optional<Scorecard> scores) {}
