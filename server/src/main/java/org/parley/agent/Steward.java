package org.parley.agent;

import java.util.Optional;
import org.parley.negotiation.Command;
import org.parley.negotiation.Stage;
import org.parley.perspective.Board;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/** One delegation's life under what was signed, played by a conduct. */
public final class Steward {

  private final PartyId party;
  private final Conduct conduct;
  private final Depth depth;
  private final Dice dice;

  public Steward(PartyId party, Conduct conduct, Depth depth, Dice dice) {
    this.party = party;
    this.conduct = conduct;
    this.depth = depth;
    this.dice = dice;
  }

  public PartyId party() {
    return party;
  }

  /** The orders that it seals; nothing where it has sealed them, or where none are written. */
  public Optional<Command.OfDelegate> orders(Board board, OwnBoard own) {
    if (!(board.stage() instanceof Stage.Ordering)
        || !(own instanceof OwnBoard.OfDelegation ours)) {
      return Optional.empty();
    }
    return board
        .lived()
        .filter(life -> !life.sealed().contains(party))
        .flatMap(
            life ->
                ours.lived()
                    .map(sees -> new Sight(party, life, sees, depth.includes(Depth.VERIFICATION))))
        .map(sight -> new Command.SealOrders(conduct.orders(sight, dice)));
  }
}
