package org.parley.negotiation;

import static org.parley.scenario.LivedRiverPact.BOATS_COLLIDE;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SATELLITE;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.negotiation.RoomEvent.OfImplementation;

/** One event at least of every kind that life under the treaty has, with all that it can carry. */
public final class LivedEvents {

  private static final SheetId AGREEMENT = new SheetId(1);
  private static final AlarmId ALARM = new AlarmId(1);
  private static final SeatId SEAT = new SeatId("n1");
  private static final PledgeId PLEDGE = new PledgeId(1);

  private LivedEvents() {}

  public static List<OfImplementation> all() {
    return Stream.of(orders(), agreements(), evidence(), alarms(), words())
        .flatMap(List::stream)
        .toList();
  }

  /** A room in which what they speak of is there: the finding, the alarm, the pledge. */
  public static Room room() {
    var story = LivedBeginnings.firstOrders();
    for (var event : all()) {
      if (event instanceof RoomEvent.FindingMade
          || event instanceof RoomEvent.AlarmRaised
          || event instanceof RoomEvent.PledgeGiven) {
        story = LivedBeginnings.happened(story, event);
      }
    }
    return story.room();
  }

  private static Orders everything() {
    return Ordered.nothing()
        .violating(NORTHERN_MISSILES, 2)
        .lying()
        .inspecting(VISITS_MEASURE, NORTHERN_MISSILES)
        .meeting(VISITS_MEASURE, Orders.Access.MANAGED)
        .taking(NORTHERN_DEPOT)
        .reversing(NORTHERN_DEPOT)
        .leaving(1)
        .recalling(2)
        .orders();
  }

  private static List<OfImplementation> orders() {
    return List.of(
        new RoomEvent.OrdersProposed(NORTH, SEAT, everything()),
        new RoomEvent.OrdersEndorsed(NORTH, SEAT),
        new RoomEvent.OrdersSealed(NORTH),
        new RoomEvent.OrdersReopened(NORTH),
        new RoomEvent.OrdersLapsed(NORTH, true),
        new RoomEvent.StepTaken(NORTHERN_DEPOT, NORTH),
        new RoomEvent.StepReversed(NORTHERN_DEPOT, NORTH),
        new RoomEvent.HostAsked(NORTHERN_DEPOT, NORTH, true),
        new RoomEvent.HostAnswered(NORTHERN_DEPOT, SOUTH, false),
        new RoomEvent.ObligationViolated(NORTHERN_MISSILES, NORTH, 2),
        new RoomEvent.InspectionSpent(
            SOUTH, VISITS_MEASURE, NORTHERN_MISSILES, Orders.Access.REFUSED),
        new RoomEvent.TurnResolved(
            new LivedTurn(
                3,
                LivedBeginnings.CAP_WITH_VISITS,
                true,
                Set.of(NORTHERN_MISSILES),
                Map.of(NORTH, everything()),
                Set.of(NORTHERN_DEPOT),
                42)));
  }

  private static List<OfImplementation> agreements() {
    return List.of(
        new RoomEvent.NoticeGiven(new Notice(AGREEMENT, SOUTH, 4, Optional.of(PARLIAMENT))),
        new RoomEvent.NoticeRecalled(AGREEMENT, SOUTH),
        new RoomEvent.AgreementLeft(AGREEMENT, SOUTH),
        new RoomEvent.AgreementEnded(AGREEMENT, "South has left it."),
        new RoomEvent.ObligationSuspended(NORTHERN_MISSILES, NORTH),
        new RoomEvent.ObligationResumed(NORTHERN_MISSILES, NORTH),
        new RoomEvent.CouncilVoted(AGREEMENT, NORTH, SEAT, true),
        new RoomEvent.DelegationConfirmed(AGREEMENT, SOUTH),
        new RoomEvent.BallotCast(
            new Mandates.Cast(AGREEMENT, SOUTH, PARLIAMENT, new SeatId("s4"), Ballot.BY_INTERESTS)),
        new RoomEvent.HomeVoted(AGREEMENT, SOUTH, PARLIAMENT, 40, 51, Optional.empty()),
        new RoomEvent.HomeVoted(
            AGREEMENT,
            SOUTH,
            PARLIAMENT,
            40,
            51,
            Optional.of(new RoomEvent.HomeVoted.Vote(new SeatId("s4"), true))),
        new RoomEvent.AgreementReturned(AGREEMENT, SOUTH, PARLIAMENT));
  }

  private static List<OfImplementation> evidence() {
    var finding =
        new Finding(
            new FindingId(2_001),
            3,
            SOUTHERN_SATELLITE,
            NORTHERN_MISSILES,
            NORTH,
            Optional.of(SOUTH),
            Optional.of(SOUTH),
            true,
            .3,
            .08,
            Optional.of(4));
    return List.of(
        new RoomEvent.FindingMade(finding, .3, .1),
        new RoomEvent.FindingRevealed(new FindingId(2_001), SOUTH),
        new RoomEvent.TrustEstimated(new TrustEstimate(3, SOUTH, NORTH, 70, 1)),
        new RoomEvent.CrisisThrown(BOATS_COLLIDE, .2, .1, true),
        new RoomEvent.CrisisThrown(BOATS_COLLIDE, .2, .9, false),
        new RoomEvent.TensionMoved(
            40, 45, List.of(new RoomEvent.TensionMoved.Cause("Alarm: North", 5))));
  }

  private static List<OfImplementation> alarms() {
    return List.of(
        new RoomEvent.AlarmRaised(ALARM, NORTHERN_MISSILES, NORTH, Set.of(new FindingId(1)), 16.5),
        new RoomEvent.ConsultationOpened(ALARM),
        new RoomEvent.AlarmAnswered(ALARM, new AlarmAnswer.Explain("Fog.")),
        new RoomEvent.AlarmAnswered(ALARM, new AlarmAnswer.InviteVisit()),
        new RoomEvent.AlarmAnswered(ALARM, new AlarmAnswer.Admit("Yes.")),
        new RoomEvent.VisitMade(ALARM, .6, .5, true),
        new RoomEvent.AlarmResponded(ALARM, SOUTH, new AlarmResponse.Accept()),
        new RoomEvent.AlarmResponded(ALARM, SOUTH, new AlarmResponse.Protest("No.")),
        new RoomEvent.AlarmResponded(ALARM, SOUTH, new AlarmResponse.Suspend(NORTHERN_MISSILES)),
        new RoomEvent.AlarmResponded(ALARM, SOUTH, new AlarmResponse.DeclareBreach(AGREEMENT)),
        new RoomEvent.AlarmClosed(ALARM));
  }

  private static List<OfImplementation> words() {
    return List.of(
        pledged(Pledge.Kind.WARNING, new Pledge.Deed.ThenStep(NORTHERN_DEPOT)),
        pledged(Pledge.Kind.WARNING, new Pledge.Deed.ThenNotice(AGREEMENT)),
        pledged(Pledge.Kind.ASSURANCE, new Pledge.Deed.ThenReverse(NORTHERN_DEPOT)),
        new RoomEvent.PledgeDue(PLEDGE, 3),
        new RoomEvent.PledgeKept(PLEDGE),
        new RoomEvent.PledgeBroken(PLEDGE));
  }

  private static OfImplementation pledged(Pledge.Kind kind, Pledge.Deed deed) {
    return new RoomEvent.PledgeGiven(
        new Pledge(
            PLEDGE,
            NORTH,
            kind,
            3,
            new Pledge.Trigger.IfAlarm(NORTHERN_MISSILES),
            deed,
            5,
            new Pledge.State.Given()));
  }
}
