package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/** How a step on another's soil gets its host's word, and loses it. */
final class Hosts {

  static final Procedure<ByDelegate<Command.AskHost>> ASK =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::whileLivingUnderIt,
              Timing::clockIsNotPaused,
              Hosts::hostsArePlayed,
              request -> isHosted(request, request.command().step()),
              Hosts::isNotTheHost,
              Hosts::makesSense,
              Hosts::isNotAskedYet),
          Hosts::asked);

  static final Procedure<ByDelegate<Command.AnswerHost>> ANSWER =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::whileLivingUnderIt,
              Timing::clockIsNotPaused,
              Hosts::hostsArePlayed,
              request -> isHosted(request, request.command().step()),
              Hosts::isTheHost),
          Hosts::answered);

  private Hosts() {}

  /**
   * A host that nobody plays answers by its own points: it lets happen, and stay, what costs it
   * nothing.
   */
  static List<RoomEvent> unstaffed(Room room) {
    return room.scenario().regime().implementation().steps().stream()
        .filter(step -> hosting(room, step).asked().isPresent())
        .filter(step -> step.host().filter(host -> !room.isStaffed(host)).isPresent())
        .<RoomEvent>map(step -> byPoints(room, step, step.host().orElseThrow()))
        .findFirst()
        .stream()
        .toList();
  }

  private static RoomEvent byPoints(Room room, Step step, PartyId host) {
    var worth = Council.home(room, host).steps().getOrDefault(step.id(), Points.ZERO);
    return new RoomEvent.HostAnswered(step.id(), host, worth.compareTo(Points.ZERO) >= 0);
  }

  private static Optional<Refusal> hostsArePlayed(ByDelegate<?> request) {
    return Depths.require(request.room(), Depth.FULL, "hosts of steps");
  }

  private static Optional<Refusal> isHosted(ByDelegate<?> request, StepId id) {
    var step = known(request.room(), id);
    return step.isEmpty()
        ? StepOrders.unknown(id)
        : Rule.require(
            step.get().host().isPresent(),
            new Refusal.NoSuch("host of \"" + step.get().label() + "\": it needs none"));
  }

  private static Optional<Refusal> isNotTheHost(ByDelegate<Command.AskHost> request) {
    return Rule.require(
        !host(request, request.command().step()).equals(request.party()),
        new Refusal.AlreadyDone("You are the host yourselves: answer, nobody has to ask."));
  }

  private static Optional<Refusal> isTheHost(ByDelegate<Command.AnswerHost> request) {
    var host = host(request, request.command().step());
    return Rule.require(
        host.equals(request.party()),
        new Refusal.NotForYourRole(request.room().nameOf(host) + ", the host,"));
  }

  /** One asks for an own step, not in place and not forbidden, or for the end of any in place. */
  private static Optional<Refusal> makesSense(ByDelegate<Command.AskHost> request) {
    var room = request.room();
    var step = step(request, request.command().step());
    if (request.command().end()) {
      return Rule.require(
          room.lived().inPlace(step.id()), new UnlawfulOrder.NotInPlace(step.label()));
    }
    if (!step.party().equals(request.party())) {
      return Optional.of(new UnlawfulOrder.NotYourStep(step.label(), room.nameOf(step.party())));
    }
    return Rule.require(
            !room.lived().inPlace(step.id()), new UnlawfulOrder.AlreadyInPlace(step.label()))
        .or(() -> StepOrders.isNotForbidden(room, step));
  }

  private static Optional<Refusal> isNotAskedYet(ByDelegate<Command.AskHost> request) {
    var step = step(request, request.command().step());
    var hosting = hosting(request.room(), step);
    if (hosting.asked().isPresent()) {
      return Optional.of(new Refusal.AlreadyDone("The host has been asked and has yet to answer."));
    }
    return Rule.require(
        request.command().end() || !hosting.accepted(),
        new Refusal.AlreadyDone("The host has said yes to this step."));
  }

  private static List<RoomEvent> asked(ByDelegate<Command.AskHost> request) {
    var command = request.command();
    return List.of(new RoomEvent.HostAsked(command.step(), request.party(), command.end()));
  }

  /** A host may also give or take back its word unasked. */
  private static List<RoomEvent> answered(ByDelegate<Command.AnswerHost> request) {
    var command = request.command();
    var hosting = hosting(request.room(), step(request, command.step()));
    return hosting.asked().isEmpty() && hosting.accepted() == command.accept()
        ? List.of()
        : List.of(new RoomEvent.HostAnswered(command.step(), request.party(), command.accept()));
  }

  private static Hosting hosting(Room room, Step step) {
    return room.lived().ladder().hosting(step.id());
  }

  private static PartyId host(ByDelegate<?> request, StepId id) {
    return step(request, id).host().orElseThrow();
  }

  private static Step step(ByDelegate<?> request, StepId id) {
    return known(request.room(), id).orElseThrow();
  }

  private static Optional<Step> known(Room room, StepId id) {
    return room.scenario().regime().implementation().step(id);
  }
}
