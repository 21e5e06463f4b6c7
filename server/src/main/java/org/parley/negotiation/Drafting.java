package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/** What a delegation writes for itself: preparation sheets and drafts. */
final class Drafting {

  static final Procedure<ByDelegate<Command.SubmitPreparation>> PREPARE =
      new Procedure<>(
          List.of(
              Timing::inBriefing,
              Text.INTERESTS.fits(request -> request.command().sheet().interests()),
              Drafting::guessesOthers,
              Terms.exist(request -> request.command().sheet().opening())),
          request ->
              List.of(
                  new RoomEvent.PreparationSubmitted(
                      request.seat().id(), request.command().sheet())));

  /** A draft may be impossible and even empty: it is unfinished work. */
  static final Procedure<ByDelegate<Command.SaveDraft>> SAVE =
      new Procedure<>(
          List.of(
              Timing::inPlay,
              Drafting::answersTabled,
              Terms.exist(request -> request.command().terms())),
          Drafting::saved);

  static final Procedure<ByDelegate<Command.DiscardDraft>> DISCARD =
      new Procedure<>(List.of(), Drafting::discarded);

  private Drafting() {}

  /** The drafts that have become a sheet: the own one, and any of the delegation's like it. */
  static List<RoomEvent> usedUp(ByDelegate<?> request, Package terms) {
    var delegations = request.room().delegations();
    return delegations.drafts().entrySet().stream()
        .filter(
            draft ->
                draft.getKey().equals(request.seat().id())
                    || draft.getValue().terms().equals(terms)
                        && isOf(delegations, draft.getKey(), request.party()))
        .<RoomEvent>map(draft -> new RoomEvent.DraftDiscarded(draft.getKey()))
        .toList();
  }

  private static boolean isOf(Delegations delegations, SeatId seat, PartyId party) {
    return delegations.seat(seat).filter(it -> it.party().equals(party)).isPresent();
  }

  private static Optional<Refusal> answersTabled(ByDelegate<Command.SaveDraft> request) {
    return request
        .command()
        .answers()
        .flatMap(
            sheet ->
                Rule.require(
                    sheet.value() >= 1 && sheet.value() <= request.room().table().sheetsTabled(),
                    new Refusal.NoSuch("sheet " + sheet)));
  }

  private static Optional<Refusal> guessesOthers(ByDelegate<Command.SubmitPreparation> request) {
    var scenario = request.room().scenario();
    var guesses = request.command().sheet().guesses();
    return guesses.keySet().stream()
        .filter(party -> party.equals(request.party()) || !hasPoints(scenario, party))
        .findFirst()
        .<Refusal>map(party -> new Refusal.NoSuch("other party \"" + party + "\" with points"))
        .or(
            () ->
                Terms.unknown(
                    scenario,
                    guesses.values().stream().map(PreparationSheet.Guess::priority).toList()));
  }

  private static boolean hasPoints(Scenario scenario, PartyId party) {
    return scenario.preferences(party).isPresent();
  }

  private static List<RoomEvent> saved(ByDelegate<Command.SaveDraft> request) {
    var command = request.command();
    var draft = new Draft(command.terms(), command.answers());
    return draft.equals(request.room().drafts().get(request.seat().id()))
        ? List.of()
        : List.of(
            new RoomEvent.DraftSaved(request.seat().id(), command.terms(), command.answers()));
  }

  private static List<RoomEvent> discarded(ByDelegate<Command.DiscardDraft> request) {
    var seat = request.seat().id();
    return request.room().drafts().containsKey(seat)
        ? List.of(new RoomEvent.DraftDiscarded(seat))
        : List.of();
  }
}
