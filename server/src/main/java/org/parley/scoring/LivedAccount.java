package org.parley.scoring;

import java.util.List;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/**
 * What a party got in the end, in its own points: the negotiated part and the lived part.
 *
 * @param negotiated what the outcome signed would have paid had it stood for ever: its worth, or
 *     the reservation value where nothing was agreed
 * @param lived what life under it added or took: {@code total - negotiated}
 * @param total the turns of the ledger and the continuation together
 * @param continuation the share of {@code d^k} after {@code k} turns, for all that comes after
 */
public record LivedAccount(
    PartyId party,
    long negotiated,
    double lived,
    double total,
    List<LedgerTurn> turns,
    LedgerItem continuation,
    String sentence) {

  /**
   * After {@code k} resolved turns a share of {@code d^k} is left; it is paid for what stands then,
   * as if it stood for ever. The shares of the turns and this one add up to 1, whether the play is
   * over or read half way, so that the last turn is no licence to cheat.
   */
  static LivedAccount of(LivedPlay play, Party.Negotiator party) {
    var ledger = Ledger.of(play.scenario(), play.depth(), play.lived(), party.id());
    var left = StrictMath.pow(play.scenario().regime().discount(), ledger.turns().size());
    var worth = play.last().worth(party.preferences());
    var continuation =
        LedgerItem.of(
            LedgerItem.Heading.CONTINUATION, worth, left, continuation(play.last(), worth));
    var negotiated = play.signed().worth(party.preferences());
    var total = ledger.total() + continuation.counts();
    return new LivedAccount(
        party.id(),
        negotiated,
        total - negotiated,
        total,
        ledger.turns(),
        continuation,
        sentence(party.name(), play.signed(), negotiated, total));
  }

  private static String continuation(Holding now, long worth) {
    return (now.deal()
            ? "What stands at the end is paid for all that comes after: "
            : "Nothing stands at the end; no deal is paid for all that comes after: ")
        + Words.points(worth)
        + ".";
  }

  private static String sentence(String name, Holding signed, long negotiated, double total) {
    var lived = total - negotiated;
    return name
        + (signed.deal() ? " signed what was worth " : " signed nothing, which was worth ")
        + Words.points(negotiated)
        + "; what followed "
        + (lived >= 0 ? "added " : "took ")
        + Words.decimal(Math.abs(lived))
        + ", so it ends with "
        + Words.decimal(total)
        + ".";
  }
}
