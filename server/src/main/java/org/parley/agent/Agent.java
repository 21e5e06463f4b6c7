package org.parley.agent;

import java.util.Optional;
import org.parley.negotiation.Command;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Standing;
import org.parley.perspective.Board;
import org.parley.perspective.Board.AgreementFace;
import org.parley.perspective.Board.DelegationFace;
import org.parley.perspective.Board.SheetFace;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * One delegation played by a strategy. It settles everything in one package, does not reopen what
 * was agreed, and confirms what it has adopted.
 */
public final class Agent {

  private final Menu menu;
  private final Strategy strategy;
  private final Dice dice;
  private final Memory memory;
  private final PartyId party;

  public Agent(Menu menu, Strategy strategy, Dice dice) {
    this.menu = menu;
    this.strategy = strategy;
    this.dice = dice;
    party = menu.mandate().party();
    memory = new Memory(party);
  }

  public PartyId party() {
    return party;
  }

  /**
   * What it answers to the board; to be asked again until it has nothing more to answer.
   *
   * @param time the share of the negotiation that is over, from 0 to 1
   */
  public Optional<Command.OfDelegate> answer(Board board, double time) {
    memory.look(board);
    return switch (board.stage()) {
      case Stage.Briefing _ -> ready(board);
      case Stage.Negotiation _ -> board.agreements().isEmpty() ? adopt(board, time) : ready(board);
      case Stage.Ratification _ -> confirm(board);
      case Stage.Waiting _,
          Stage.Statements _,
          Stage.Ordering _,
          Stage.Consultation _,
          Stage.Closed _ ->
          Optional.empty();
    };
  }

  /** What it tables. Its newest offer takes the place of the one before. */
  public Optional<Command.OfDelegate> propose(Board board, double time) {
    var mayTable =
        board.stage() instanceof Stage.Negotiation
            && board.agreements().isEmpty()
            && board.floor().map(party::equals).orElse(true);
    if (!mayTable) {
      return Optional.empty();
    }
    return strategy.offer(situation(board, time), dice).flatMap(offer -> table(board, offer));
  }

  /** Passes the floor on. */
  public Optional<Command.OfDelegate> pass(Board board) {
    return board.floor().filter(party::equals).map(_ -> new Command.YieldFloor());
  }

  private Optional<Command.OfDelegate> ready(Board board) {
    var isReady =
        board.delegations().stream()
            .anyMatch(delegation -> delegation.party().equals(party) && delegation.ready());
    return isReady ? Optional.empty() : Optional.of(new Command.DeclareReady());
  }

  private Optional<Command.OfDelegate> adopt(Board board, double time) {
    var aspiration = strategy.aspiration(situation(board, time));
    return board.sheets().stream()
        .filter(this::isAsked)
        .filter(sheet -> isGood(Memory.outcome(board, sheet), aspiration))
        .findFirst()
        .map(sheet -> new Command.AdoptSheet(sheet.sheet()));
  }

  private boolean isAsked(SheetFace sheet) {
    return !sheet.adopted().contains(party)
        && (sheet.needed().contains(party) || sheet.needsAnother() && sheet.needed().size() < 2)
        && sheet.standing() instanceof Standing.Adoptable;
  }

  private boolean isGood(Package outcome, long least) {
    var mandate = menu.mandate();
    return mandate.worth(outcome) >= least && mandate.allows(outcome);
  }

  private Optional<Command.OfDelegate> confirm(Board board) {
    return board.agreements().stream()
        .filter(agreement -> agreement.sinceTurn().isEmpty())
        .filter(agreement -> agreement.parties().contains(party))
        .filter(agreement -> !agreement.ratified().contains(party))
        .findFirst()
        .map(agreement -> confirm(board, agreement));
  }

  private Command.OfDelegate confirm(Board board, AgreementFace agreement) {
    var outcome = new Package(agreement.terms()).over(new Package(board.outcome()));
    return isGood(outcome, menu.mandate().reservation())
        ? new Command.RatifyAgreement(agreement.sheet())
        : new Command.DeclineAgreement(agreement.sheet());
  }

  private Optional<Command.OfDelegate> table(Board board, Offer offer) {
    memory.make(offer);
    var terms = offer.terms(new Package(board.outcome()));
    if (board.sheets().stream().anyMatch(sheet -> sheet.terms().equals(terms.terms()))) {
      return Optional.empty();
    }
    return Optional.of(
        own(board)
            .<Command.OfDelegate>map(sheet -> new Command.AmendSheet(sheet.sheet(), terms))
            .orElseGet(() -> new Command.TablePackage(terms)));
  }

  private Optional<SheetFace> own(Board board) {
    return board.sheets().stream()
        .filter(sheet -> sheet.author().filter(party::equals).isPresent())
        .findFirst();
  }

  private Situation situation(Board board, double time) {
    var others =
        board.delegations().stream()
            .filter(DelegationFace::staffed)
            .map(DelegationFace::party)
            .filter(other -> !other.equals(party))
            .toList();
    return new Situation(menu, memory, others, time);
  }
}
