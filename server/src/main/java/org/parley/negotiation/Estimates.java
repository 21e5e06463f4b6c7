package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/** How a delegation puts down how far it trusts another, before it sees what Bayes makes of it. */
final class Estimates {

  static final Procedure<ByDelegate<Command.EstimateTrust>> ESTIMATE =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::whileLivingUnderIt,
              Timing::clockIsNotPaused,
              request -> Depths.require(request.room(), Depth.VERIFICATION, "estimates of trust"),
              Estimates::isAboutAnother,
              Estimates::isAChance,
              Estimates::hasDuties,
              Estimates::isTheFirst),
          Estimates::estimated);

  private static final int CERTAIN = 100;

  private Estimates() {}

  private static PartyId about(ByDelegate<Command.EstimateTrust> request) {
    return request.command().about();
  }

  private static String name(ByDelegate<Command.EstimateTrust> request) {
    return request.room().nameOf(about(request));
  }

  private static Optional<Refusal> isAboutAnother(ByDelegate<Command.EstimateTrust> request) {
    var others = Floor.round(request.room());
    return require(
        others.contains(about(request)) && !about(request).equals(request.party()),
        new Refusal.NoSuch("other negotiating party \"" + about(request) + "\""));
  }

  private static Optional<Refusal> isAChance(ByDelegate<Command.EstimateTrust> request) {
    var percent = request.command().percent();
    return require(
        percent >= 0 && percent <= CERTAIN,
        new Refusal.OutOfRange("estimate", "0 percent", "100 percent"));
  }

  private static Optional<Refusal> hasDuties(ByDelegate<Command.EstimateTrust> request) {
    return require(
        !Duties.inForceOn(request.room(), about(request)).isEmpty(),
        new Inadmissible.NothingToKeep(name(request)));
  }

  private static Optional<Refusal> isTheFirst(ByDelegate<Command.EstimateTrust> request) {
    var turn = request.room().stage().turnNumber();
    var written =
        request.room().lived().estimates().stream()
            .anyMatch(
                it ->
                    it.turn() == turn
                        && it.by().equals(request.party())
                        && it.about().equals(about(request)));
    return require(!written, new Inadmissible.EstimateWritten(name(request)));
  }

  private static List<RoomEvent> estimated(ByDelegate<Command.EstimateTrust> request) {
    return List.of(
        new RoomEvent.TrustEstimated(
            new TrustEstimate(
                request.room().stage().turnNumber(),
                request.party(),
                about(request),
                request.command().percent(),
                request.room().lived().turns().size())));
  }
}
