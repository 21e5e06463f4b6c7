package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.Optional;

/** Rules on the moment at which something is asked. */
final class Timing {

  private Timing() {}

  static Optional<Refusal> inBriefing(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Briefing,
        new Refusal.NotInThisPhase("during the briefing"));
  }

  static Optional<Refusal> inStatements(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Statements,
        new Refusal.NotInThisPhase("during the statements"));
  }

  static Optional<Refusal> inNegotiation(Request<?> request) {
    return require(
        packagesAreOpen(request.room().stage()),
        new Refusal.NotInThisPhase("during the negotiation"));
  }

  /** Packages can be tabled before the signature, and again while living under it. */
  static boolean packagesAreOpen(Stage stage) {
    return stage instanceof Stage.Negotiation || stage instanceof Stage.Consultation;
  }

  static Optional<Refusal> inOrders(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Ordering,
        new Refusal.NotInThisPhase("while orders are written"));
  }

  static Optional<Refusal> inConsultation(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Consultation,
        new Refusal.NotInThisPhase("during the consultation"));
  }

  /** Between the signature and the close: orders and consultation. */
  static Optional<Refusal> whileLivingUnderIt(Request<?> request) {
    var stage = request.room().stage();
    return require(
        stage instanceof Stage.Ordering || stage instanceof Stage.Consultation,
        new Refusal.NotInThisPhase("during the orders and the consultation"));
  }

  static Optional<Refusal> inRatification(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Ratification,
        new Refusal.NotInThisPhase("during the ratification"));
  }

  static Optional<Refusal> inBriefingOrNegotiation(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Briefing || packagesAreOpen(request.room().stage()),
        new Refusal.NotInThisPhase("during the briefing and the negotiation"));
  }

  /** Briefing, and everything up to the close. */
  static Optional<Refusal> inPlay(Request<?> request) {
    return switch (request.room().stage()) {
      case Stage.Waiting _, Stage.Closed _ ->
          Optional.of(new Refusal.NotInThisPhase("from the briefing to the end of the last turn"));
      case Stage.Briefing _,
          Stage.Statements _,
          Stage.Negotiation _,
          Stage.Ratification _,
          Stage.Ordering _,
          Stage.Consultation _ ->
          Optional.empty();
    };
  }

  static Optional<Refusal> notClosed(Request<?> request) {
    return require(
        !(request.room().stage() instanceof Stage.Closed),
        new Refusal.AlreadyDone("The play of this room is over."));
  }

  static Optional<Refusal> isClosed(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Closed,
        new Refusal.NotInThisPhase("when the play of the room is over"));
  }

  static Optional<Refusal> clockIsNotPaused(Request<?> request) {
    return require(
        !(request.room().clock() instanceof Clock.Paused), new Refusal.ClockStandsStill());
  }

  static Optional<Refusal> runsAgainstTime(Request<?> request) {
    return require(
        !(request.room().clock() instanceof Clock.Stopped),
        new Refusal.NotInThisPhase("while a phase runs against time"));
  }

  /** In the grace time only what is on the table can still be answered. */
  static Optional<Refusal> timeIsNotUp(Request<?> request) {
    return require(!request.room().clock().inGrace(), new Refusal.TimeIsUp());
  }
}
