package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.PartyId;

/** Words among delegates, in any phase, where the class does not talk in person. */
final class Talking {

  static final Procedure<ByDelegate<Command.OpenCaucus>> OPEN =
      new Procedure<>(
          List.of(
              Talking::isInTheApp,
              Timing::clockIsNotPaused,
              Talking::partiesExist,
              Talking::othersAreThere),
          Talking::opened);

  static final Procedure<ByDelegate<Command.Say>> SAY =
      new Procedure<>(
          List.of(
              Talking::isInTheApp,
              Talking::mayBeHeardThere,
              Talking::isNotHushed,
              Text.MESSAGE.says(request -> request.command().text()),
              Text.MESSAGE.fits(request -> request.command().text())),
          Talking::said);

  private Talking() {}

  private static Optional<Refusal> isInTheApp(Request<?> request) {
    return require(
        request.room().settings().talk().opensChannels(), new Refusal.ChannelsAreClosed());
  }

  /** A pause is for listening to the facilitator; a delegation may whisper. */
  private static Optional<Refusal> isNotHushed(ByDelegate<Command.Say> request) {
    return switch (request.command().channel()) {
      case Channel.Plenary _, Channel.Caucus _ -> Timing.clockIsNotPaused(request);
      case Channel.Delegation _ -> Optional.empty();
    };
  }

  private static Optional<Refusal> mayBeHeardThere(ByDelegate<Command.Say> request) {
    return switch (request.command().channel()) {
      case Channel.Plenary _ -> Optional.empty();
      case Channel.Caucus(var caucus) -> isInCaucus(request, caucus);
      case Channel.Delegation(var party) ->
          require(party.equals(request.party()), new Refusal.NotYourDelegation());
    };
  }

  private static Optional<Refusal> isInCaucus(ByDelegate<?> request, CaucusId caucus) {
    var parties = Optional.ofNullable(request.room().caucuses().get(caucus));
    // Whether a caucus of others exists is not for everyone to know.
    return require(
        parties.filter(members -> members.contains(request.party())).isPresent(),
        new Refusal.NotInThatCaucus());
  }

  private static Optional<Refusal> partiesExist(ByDelegate<Command.OpenCaucus> request) {
    return request.command().parties().stream()
        .filter(party -> request.room().scenario().party(party).isEmpty())
        .findFirst()
        .map(party -> new Refusal.NoSuch("party \"" + party + "\""));
  }

  private static Optional<Refusal> othersAreThere(ByDelegate<Command.OpenCaucus> request) {
    return require(members(request).size() > 1, new Refusal.Empty("caucus"));
  }

  private static Set<PartyId> members(ByDelegate<Command.OpenCaucus> request) {
    var members = new ArrayList<>(request.command().parties());
    members.add(request.party());
    return request.room().inFloorOrder(members);
  }

  private static List<RoomEvent> opened(ByDelegate<Command.OpenCaucus> request) {
    var caucuses = request.room().caucuses();
    var members = members(request);
    return caucuses.containsValue(members)
        ? List.of()
        : List.of(
            new RoomEvent.CaucusOpened(
                new CaucusId(caucuses.size() + 1), members, request.party()));
  }

  private static List<RoomEvent> said(ByDelegate<Command.Say> request) {
    return List.of(
        new RoomEvent.MessageSaid(
            request.command().channel(),
            request.seat().id(),
            request.party(),
            request.command().text().strip()));
  }
}
