package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.negotiation.Request.ByFacilitator;

/** Questions to the facilitator, open in every phase. */
final class Hands {

  /** A question need not be written: the facilitator may walk over. */
  static final Procedure<ByDelegate<Command.RaiseHand>> RAISE =
      new Procedure<>(
          List.of(Text.QUESTION.fits(request -> request.command().question())), Hands::raised);

  static final Procedure<ByDelegate<Command.LowerHand>> LOWER =
      new Procedure<>(List.of(), Hands::lowered);

  static final Procedure<ByFacilitator<Command.AnswerHand>> ANSWER =
      new Procedure<>(
          List.of(Hands::isRaised, Text.ANSWER.fits(request -> request.command().answer())),
          Hands::answered);

  private Hands() {}

  private static List<RoomEvent> raised(ByDelegate<Command.RaiseHand> request) {
    var question = request.command().question().strip();
    var seat = request.seat().id();
    return question.equals(request.room().hands().get(seat))
        ? List.of()
        : List.of(new RoomEvent.HandRaised(seat, request.party(), question));
  }

  private static List<RoomEvent> lowered(ByDelegate<Command.LowerHand> request) {
    var seat = request.seat().id();
    return request.room().hands().containsKey(seat)
        ? List.of(new RoomEvent.HandLowered(seat))
        : List.of();
  }

  private static Optional<Refusal> isRaised(ByFacilitator<Command.AnswerHand> request) {
    return Rule.require(
        request.room().hands().containsKey(request.command().seat()),
        new Refusal.NoSuch("raised hand at that seat"));
  }

  /** Without words the question was answered in person. */
  private static List<RoomEvent> answered(ByFacilitator<Command.AnswerHand> request) {
    var room = request.room();
    var seat = room.delegations().seat(request.command().seat()).orElseThrow();
    var question = room.hands().getOrDefault(seat.id(), "");
    var answer = request.command().answer().strip();
    return answer.isEmpty()
        ? List.of(new RoomEvent.HandLowered(seat.id()))
        : List.of(new RoomEvent.HandAnswered(seat.id(), seat.party(), question, answer));
  }
}
