package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;

/** How a word is given in public. Warnings and assurances are weighed alike. */
final class Pledging {

  static final Procedure<ByDelegate<Command.Warn>> WARN =
      giving(Pledge.Kind.WARNING, Command.Warn::when, Command.Warn::then);

  static final Procedure<ByDelegate<Command.Assure>> ASSURE =
      giving(Pledge.Kind.ASSURANCE, Command.Assure::when, Command.Assure::then);

  private Pledging() {}

  private static <C extends Command> Procedure<ByDelegate<C>> giving(
      Pledge.Kind kind, Function<C, Pledge.Trigger> when, Function<C, Pledge.Deed> then) {
    return new Procedure<>(
        List.of(
            Roles::negotiates,
            Timing::whileLivingUnderIt,
            Timing::clockIsNotPaused,
            Pledging::wordsArePlayed,
            request ->
                PledgeTerms.condition(
                    request.room(), request.party(), when.apply(request.command())),
            request -> deed(request, kind, then.apply(request.command()))),
        request ->
            given(request, kind, when.apply(request.command()), then.apply(request.command())));
  }

  private static Optional<Refusal> deed(ByDelegate<?> request, Pledge.Kind kind, Pledge.Deed then) {
    return switch (kind) {
      case WARNING -> PledgeTerms.warning(request.room(), request.party(), then);
      case ASSURANCE -> PledgeTerms.assurance(request.room(), request.party(), then);
    };
  }

  private static Optional<Refusal> wordsArePlayed(ByDelegate<?> request) {
    return Depths.require(request.room(), Depth.FULL, "warnings and assurances");
  }

  /** Saying again what one has said, and what still stands, adds nothing. */
  private static List<RoomEvent> given(
      ByDelegate<?> request, Pledge.Kind kind, Pledge.Trigger when, Pledge.Deed then) {
    var room = request.room();
    var party = request.party();
    if (stands(request, when, then)) {
      return List.of();
    }
    var weight = Pledges.weight(room, party);
    var pledge =
        new Pledge(
            new PledgeId(room.lived().pledges().size() + 1),
            party,
            kind,
            room.stage().turnNumber(),
            when,
            then,
            weight,
            new Pledge.State.Given());
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.PledgeGiven(pledge));
    events.addAll(
        switch (kind) {
          case WARNING -> TensionMoves.by(room, room.subject(party) + " warns", weight);
          case ASSURANCE ->
              TensionMoves.by(room, room.subject(party) + " gives assurance", -weight);
        });
    return events;
  }

  private static boolean stands(ByDelegate<?> request, Pledge.Trigger when, Pledge.Deed then) {
    return request.room().lived().pledges().stream()
        .filter(pledge -> pledge.party().equals(request.party()))
        .filter(pledge -> pledge.when().equals(when) && pledge.then().equals(then))
        .anyMatch(Pledges::isOpen);
  }
}
