package org.parley.perspective;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.Finding;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.Mandates;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.PledgeId;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.StepOrders;
import org.parley.perspective.FeedItem.Die;
import org.parley.perspective.FeedItem.HomeBallot;
import org.parley.perspective.FeedItem.HomeCount;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.CrisisId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Tension;

/** Says which events of life under the treaty become lines of a viewer's feed. */
final class LivedFeed {

  private final Room after;
  private final Instant at;
  private final Viewer viewer;

  LivedFeed(Room after, Instant at, Viewer viewer) {
    this.after = after;
    this.at = at;
    this.viewer = viewer;
  }

  Optional<FeedItem> line(RoomEvent.OfImplementation event) {
    return switch (event) {
      case RoomEvent.StepTaken it -> everyone(new FeedItem.StepTaken(at, it.step(), it.party()));
      case RoomEvent.StepReversed it -> everyone(reversed(it));
      case RoomEvent.HostAsked it ->
          everyone(new FeedItem.HostAsked(at, it.step(), it.by(), it.end()));
      case RoomEvent.HostAnswered it ->
          everyone(new FeedItem.HostAnswered(at, it.step(), it.host(), it.accept()));
      case RoomEvent.InspectionSpent it -> everyone(inspection(it));
      case RoomEvent.FindingMade it -> found(it);
      case RoomEvent.FindingRevealed it -> everyone(revealed(it.finding()));
      case RoomEvent.AlarmRaised it ->
          everyone(
              new FeedItem.AlarmRaised(
                  at, it.alarm(), it.obligation(), it.accused(), Coverages.rounded(it.evidence())));
      case RoomEvent.ConsultationOpened it -> everyone(opened(it.alarm()));
      case RoomEvent.AlarmAnswered it ->
          everyone(new FeedItem.AlarmAnswered(at, it.alarm(), accused(it.alarm()), it.answer()));
      case RoomEvent.VisitMade it -> everyone(visit(it));
      case RoomEvent.AlarmResponded it ->
          everyone(
              new FeedItem.AlarmResponded(
                  at, it.alarm(), accused(it.alarm()), it.party(), it.response()));
      case RoomEvent.AlarmClosed it ->
          everyone(new FeedItem.AlarmClosed(at, it.alarm(), accused(it.alarm())));
      case RoomEvent.ObligationSuspended it ->
          everyone(new FeedItem.DutySuspended(at, it.obligation(), it.party()));
      case RoomEvent.ObligationResumed it ->
          everyone(new FeedItem.DutyResumed(at, it.obligation(), it.party()));
      case RoomEvent.NoticeGiven it ->
          everyone(new FeedItem.NoticeGiven(at, LivedBoards.face(it.notice())));
      case RoomEvent.NoticeRecalled it ->
          everyone(new FeedItem.NoticeRecalled(at, it.agreement(), it.party()));
      case RoomEvent.AgreementLeft it ->
          everyone(new FeedItem.AgreementLeft(at, it.agreement(), it.party()));
      case RoomEvent.AgreementEnded it ->
          everyone(new FeedItem.AgreementEnded(at, it.agreement(), it.because()));
      case RoomEvent.PledgeGiven it ->
          everyone(new FeedItem.PledgeGiven(at, LivedBoards.face(it.pledge())));
      case RoomEvent.PledgeDue it ->
          everyone(new FeedItem.PledgeDue(at, LivedBoards.face(pledge(it.pledge()))));
      case RoomEvent.PledgeKept it ->
          everyone(new FeedItem.PledgeKept(at, LivedBoards.face(pledge(it.pledge()))));
      case RoomEvent.PledgeBroken it ->
          everyone(new FeedItem.PledgeBroken(at, LivedBoards.face(pledge(it.pledge()))));
      case RoomEvent.CrisisThrown it -> thrown(it);
      case RoomEvent.TensionMoved it ->
          everyone(new FeedItem.TensionMoved(at, it.from(), it.to(), it.because()));
      case RoomEvent.HomeVoted it -> everyone(voted(it));
      case RoomEvent.AgreementReturned it ->
          everyone(new FeedItem.AgreementReturned(at, it.agreement(), it.party()));
      case RoomEvent.TurnResolved it ->
          everyone(
              new FeedItem.TurnResolved(
                  at, it.turn().turn(), it.turn().tension(), it.turn().deal()));
      case RoomEvent.CouncilVoted it ->
          own(
              it.party(),
              new FeedItem.CouncilVoted(at, it.agreement(), it.party(), it.seat(), it.aye()));
      case RoomEvent.DelegationConfirmed it ->
          own(it.party(), new FeedItem.DelegationConfirmed(at, it.agreement(), it.party()));
      case RoomEvent.BallotCast(var cast) -> own(cast.party(), ballot(cast));
      case RoomEvent.OrdersLapsed it ->
          own(it.party(), new FeedItem.OrdersLapsed(at, it.party(), it.proposed()));
      case RoomEvent.ObligationViolated it ->
          facilitator(new FeedItem.ObligationViolated(at, it.obligation(), it.party(), it.size()));
      case RoomEvent.OrdersProposed _,
          RoomEvent.OrdersEndorsed _,
          RoomEvent.OrdersSealed _,
          RoomEvent.OrdersReopened _,
          RoomEvent.TrustEstimated _ ->
          Optional.empty();
    };
  }

  private static Optional<FeedItem> everyone(FeedItem item) {
    return Optional.of(item);
  }

  private Optional<FeedItem> own(PartyId party, FeedItem item) {
    return Feed.hears(viewer, Set.of(party)) ? Optional.of(item) : Optional.empty();
  }

  private Optional<FeedItem> facilitator(FeedItem item) {
    return viewer instanceof Viewer.Facilitator ? Optional.of(item) : Optional.empty();
  }

  private FeedItem reversed(RoomEvent.StepReversed reversed) {
    var plan = after.scenario().regime().implementation();
    var step = plan.step(reversed.step()).orElseThrow();
    var agreement = StepOrders.forbiddenBy(after, step);
    var host = StepOrders.unwillingHost(after, step).filter(_ -> agreement.isEmpty());
    return new FeedItem.StepReversed(at, step.id(), step.party(), agreement, host);
  }

  private FeedItem inspection(RoomEvent.InspectionSpent spent) {
    return new FeedItem.InspectionSpent(
        at,
        spent.inspector(),
        owing(spent.obligation()),
        spent.measure(),
        spent.obligation(),
        spent.access());
  }

  private PartyId owing(ObligationId obligation) {
    return after.scenario().regime().obligation(obligation).orElseThrow().party();
  }

  private Optional<FeedItem> found(RoomEvent.FindingMade made) {
    var finding = made.finding();
    var die = die(made.chance(), made.die());
    return finding
        .owner()
        .map(owner -> own(owner, meansReport(finding, owner, die)))
        .orElseGet(
            () ->
                everyone(
                    new FeedItem.FindingReported(
                        at, finding.accused(), LivedBoards.face(finding), die)));
  }

  private FeedItem meansReport(Finding finding, PartyId owner, Optional<Die> die) {
    return new FeedItem.MeansReported(at, owner, OwnLives.face(finding), die);
  }

  /** What chances there truly were tells what is secret. */
  private Optional<Die> die(double chance, double drawn) {
    return viewer instanceof Viewer.Facilitator
        ? Optional.of(new Die(Coverages.rounded(chance), Coverages.rounded(drawn)))
        : Optional.empty();
  }

  private FeedItem revealed(FindingId id) {
    var finding =
        after.lived().findings().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new FeedItem.FindingRevealed(at, finding.accused(), LivedBoards.face(finding));
  }

  private FeedItem opened(AlarmId id) {
    var alarm = alarm(id);
    return new FeedItem.ConsultationOpened(at, id, alarm.obligation(), alarm.accused());
  }

  private PartyId accused(AlarmId id) {
    return alarm(id).accused();
  }

  private Alarm alarm(AlarmId id) {
    return after.lived().alarms().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private FeedItem visit(RoomEvent.VisitMade made) {
    return new FeedItem.VisitMade(
        at, made.alarm(), accused(made.alarm()), made.found(), die(made.chance(), made.die()));
  }

  private Pledge pledge(PledgeId id) {
    return after.lived().pledges().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Nobody but the facilitator learns of a crisis that did not come. */
  private Optional<FeedItem> thrown(RoomEvent.CrisisThrown thrown) {
    var crisis = crisis(thrown.crisis());
    var die = die(thrown.chance(), thrown.die());
    return thrown.happened()
        ? everyone(
            new FeedItem.CrisisBroke(
                at, crisis.id(), crisis.headline(), crisis.text(), crisis.tension(), die))
        : die.map(drawn -> new FeedItem.CrisisSpared(at, crisis.id(), crisis.headline(), drawn));
  }

  private Tension.Crisis crisis(CrisisId id) {
    return after.scenario().regime().implementation().tension().crises().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private FeedItem voted(RoomEvent.HomeVoted voted) {
    return new FeedItem.HomeVoted(
        at, voted.agreement(), voted.party(), voted.carried(), count(voted));
  }

  private FeedItem ballot(Mandates.Cast cast) {
    return new FeedItem.BallotCast(
        at,
        cast.agreement(),
        cast.party(),
        cast.constituency(),
        name(cast.party(), cast.constituency()),
        cast.seat(),
        cast.ballot());
  }

  /** Everyone learns of yes or no; in what proportion, only those whom it concerns. */
  private Optional<HomeCount> count(RoomEvent.HomeVoted voted) {
    return Feed.hears(viewer, Set.of(voted.party()))
        ? Optional.of(
            new HomeCount(
                voted.constituency(),
                name(voted.party(), voted.constituency()),
                voted.votes(),
                voted.quota(),
                voted.by().map(vote -> by(voted, vote))))
        : Optional.empty();
  }

  private HomeBallot by(RoomEvent.HomeVoted voted, RoomEvent.HomeVoted.Vote vote) {
    return new HomeBallot(
        vote.seat(), Feed.name(after, vote.seat()), vote.aye(), voted.abandoned());
  }

  private String name(PartyId id, ConstituencyId constituency) {
    return after.scenario().negotiators().stream()
        .filter(party -> party.id().equals(id))
        .map(Party.Negotiator::home)
        .flatMap(home -> home.constituencies().stream())
        .filter(each -> each.id().equals(constituency))
        .map(Constituency::name)
        .findFirst()
        .orElseThrow();
  }
}
