package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByFacilitator;

/**
 * News from outside the room. It moves tension at once, before the signature too: the story's
 * tension counts from its opening.
 */
final class Announcing {

  static final Procedure<ByFacilitator<Command.PutInject>> INJECT =
      new Procedure<>(List.of(Announcing::injectExists, Timing::inPlay), Announcing::put);

  static final Procedure<ByFacilitator<Command.PostBulletin>> BULLETIN =
      new Procedure<>(
          List.of(
              Text.HEADLINE.says(request -> request.command().headline()),
              Text.HEADLINE.fits(request -> request.command().headline()),
              Text.BULLETIN.fits(request -> request.command().text())),
          request ->
              List.of(
                  new RoomEvent.BulletinPosted(
                      request.command().headline().strip(), request.command().text().strip())));

  private Announcing() {}

  private static Optional<Refusal> injectExists(ByFacilitator<Command.PutInject> request) {
    var inject = request.command().inject();
    return Rule.require(
        request.room().scenario().inject(inject).isPresent(),
        new Refusal.NoSuch("inject \"" + inject + "\""));
  }

  private static List<RoomEvent> put(ByFacilitator<Command.PutInject> request) {
    var room = request.room();
    var inject = room.scenario().inject(request.command().inject()).orElseThrow();
    if (room.injects().contains(inject.id())) {
      return List.of();
    }
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.InjectPut(inject.id()));
    events.addAll(TensionMoves.by(room, inject.headline(), inject.tension()));
    return events;
  }
}
