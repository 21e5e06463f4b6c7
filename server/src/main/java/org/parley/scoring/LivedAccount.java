package org.parley.scoring;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.scenario.Depth;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Sentences;

/**
 * What a party got in the end, in its own points: the negotiated part and the lived part.
 *
 * @param negotiated what the outcome signed would have paid had it stood for ever: its worth, or
 *     the reservation value where nothing was agreed
 * @param lived what life under it added or took: {@code total - negotiated}
 * @param quiet what to compare the total with
 * @param total the turns of the ledger and the continuation together
 * @param continuation the share of {@code d^k} after {@code k} turns, for all that comes after
 */
public record LivedAccount(
    PartyId party,
    long negotiated,
    double lived,
    double total,
    Quiet quiet,
    List<LedgerTurn> turns,
    LedgerItem continuation,
    String sentence) {

  /**
   * What as many turns would have paid in which nothing happens but what stands: nobody breaks,
   * inspects, steps or speaks, and tension stays where it began.
   *
   * @param kept where what was signed stands for ever
   * @param noDeal where nothing was ever agreed
   */
  public record Quiet(double kept, double noDeal) {}

  /**
   * After {@code k} resolved turns a share of {@code d^k} is left; it is paid for what stands then,
   * as if it stood for ever. The shares of the turns and this one add up to 1, whether the play is
   * over or read half way, so that the last turn is no licence to cheat.
   */
  static LivedAccount of(LivedPlay play, Party.Negotiator party) {
    var ledger = Ledger.disclosed(play.scenario(), play.depth(), play.lived(), party.id());
    var left = StrictMath.pow(play.scenario().regime().discount(), ledger.turns().size());
    var worth = play.last().worth(party.preferences());
    var continuation =
        LedgerItem.of(LedgerItem.Heading.CONTINUATION, worth, left, continuation(play.last()));
    var negotiated = play.signed().worth(party.preferences());
    var total = ledger.total() + continuation.counts();
    var quiet = quiet(play, party, negotiated);
    return new LivedAccount(
        party.id(),
        negotiated,
        total - negotiated,
        total,
        quiet,
        ledger.turns(),
        continuation,
        sentence(party, play.signed(), negotiated, total, quiet));
  }

  private static Quiet quiet(LivedPlay play, Party.Negotiator party, long negotiated) {
    var regime = play.scenario().regime();
    var turns = play.lived().turns().size();
    var weights =
        IntStream.range(0, turns).mapToDouble(i -> StrictMath.pow(regime.discount(), i)).sum();
    var tension = regime.implementation().tension().start() / 100.0;
    var cost =
        play.depth().includes(Depth.VERIFICATION)
            ? party.home().tensionCost().value() * tension * weights
            : 0;
    return new Quiet(negotiated - cost, party.preferences().reservation().value() - cost);
  }

  private static String continuation(Holding now) {
    return now.deal()
        ? "What holds at the end goes on: the share of all that comes after."
        : "Nothing holds at the end; no deal goes on: the share of all that comes after.";
  }

  private static String sentence(
      Party.Negotiator party, Holding signed, long negotiated, double total, Quiet quiet) {
    return Sentences.beginning(party.spoken())
        + (signed.deal()
            ? " signed what was worth " + Words.points(negotiated) + " at the signature,"
            : " signed nothing, which was worth " + Words.points(negotiated) + ",")
        + " and ends with "
        + Words.decimal(total)
        + ". With tension as on the first day, "
        + (signed.deal()
            ? "the same agreement kept by all would have paid "
                + Words.decimal(quiet.kept())
                + ", and no deal "
            : "no deal would have paid ")
        + Words.decimal(quiet.noDeal())
        + ".";
  }
}
