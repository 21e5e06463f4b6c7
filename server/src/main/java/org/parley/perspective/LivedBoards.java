package org.parley.perspective;

import static org.parley.perspective.Coverages.rounded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Finding;
import org.parley.negotiation.Lived;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Notice;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.Room;
import org.parley.negotiation.Stage;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.LivedBoard.AskedFace;
import org.parley.perspective.LivedBoard.DutyFace;
import org.parley.perspective.LivedBoard.FindingFace;
import org.parley.perspective.LivedBoard.HostingFace;
import org.parley.perspective.LivedBoard.InspectionFace;
import org.parley.perspective.LivedBoard.NoticeFace;
import org.parley.perspective.LivedBoard.PledgeFace;
import org.parley.perspective.LivedBoard.WordFace;
import org.parley.scenario.Obligation;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scoring.RegimeHealth;

/** Builds what everyone sees of life under the treaty. */
final class LivedBoards {

  private LivedBoards() {}

  /** Empty before the first orders. */
  static Optional<LivedBoard> of(Room room) {
    return turn(room).map(turn -> of(room, turn));
  }

  private static LivedBoard of(Room room, int turn) {
    var lived = room.lived();
    return new LivedBoard(
        turn,
        negotiators(room).stream().filter(party -> lived.orders(party).sealed()).toList(),
        lived.tension(),
        tensions(room),
        List.copyOf(lived.steps()),
        hosting(room),
        duties(room),
        lived.turns().isEmpty() ? List.of() : inspections(room, lived.turns().getLast()),
        lived.alarms().stream().map(alarm -> face(lived, alarm)).toList(),
        lived.pledges().stream().map(LivedBoards::face).toList(),
        lived.notices().stream().map(LivedBoards::face).toList(),
        negotiators(room).stream().map(party -> word(lived, party)).toList(),
        RegimeHealth.of(room));
  }

  /** The running turn; after the close, the one resolved last. */
  static Optional<Integer> turn(Room room) {
    var last = room.lived().turns().stream().map(LivedTurn::turn).reduce((_, later) -> later);
    return switch (room.stage()) {
      case Stage.Ordering(var turn) -> Optional.of(turn);
      case Stage.Consultation(var turn) -> Optional.of(turn);
      case Stage.Waiting _,
          Stage.Briefing _,
          Stage.Statements _,
          Stage.Negotiation _,
          Stage.Ratification _,
          Stage.Closed _ ->
          last;
    };
  }

  private static List<PartyId> negotiators(Room room) {
    return room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
  }

  private static List<Integer> tensions(Room room) {
    var tensions = new ArrayList<Integer>();
    tensions.add(room.scenario().regime().implementation().tension().start());
    room.lived().turns().forEach(turn -> tensions.add(turn.tension()));
    return tensions;
  }

  private static List<HostingFace> hosting(Room room) {
    var hosting = room.lived().hosting();
    return room.scenario().regime().implementation().steps().stream()
        .filter(step -> hosting.containsKey(step.id()))
        .flatMap(step -> step.host().map(host -> face(room, step, host)).stream())
        .toList();
  }

  private static HostingFace face(Room room, Step step, PartyId host) {
    var hosting = room.lived().ladder().hosting(step.id());
    return new HostingFace(
        step.id(),
        host,
        hosting.accepted(),
        hosting.asked().map(asked -> new AskedFace(asked.by(), asked.end())));
  }

  private static List<DutyFace> duties(Room room) {
    var suspended = room.lived().suspended();
    return Coverages.agreed(room).stream()
        .map(
            coverage ->
                new DutyFace(
                    coverage.obligation().id(),
                    coverage.obligation().party(),
                    suspended.contains(coverage.obligation().id()),
                    Coverages.detection(coverage)))
        .toList();
  }

  private static List<InspectionFace> inspections(Room room, LivedTurn turn) {
    var regime = room.scenario().regime();
    return negotiators(room).stream()
        .flatMap(
            party ->
                turn.inspections(regime, party).stream()
                    .flatMap(
                        spent ->
                            regime.obligation(spent.obligation()).stream()
                                .map(duty -> face(room, turn, party, spent, duty))))
        .toList();
  }

  private static InspectionFace face(
      Room room, LivedTurn turn, PartyId inspector, Orders.Inspection spent, Obligation duty) {
    var inspected = turn.orders().getOrDefault(duty.party(), Orders.NONE);
    return new InspectionFace(
        inspector,
        spent.measure(),
        spent.obligation(),
        inspected.access().getOrDefault(spent.measure(), Orders.Access.FULL),
        room.lived().findings().stream()
            .filter(finding -> finding.turn() == turn.turn() && finding.owner().isEmpty())
            .filter(finding -> finding.inspector().equals(Optional.of(inspector)))
            .filter(finding -> finding.measure().equals(spent.measure()))
            .filter(finding -> finding.obligation().equals(spent.obligation()))
            .map(Finding::alarm)
            .findFirst());
  }

  private static AlarmFace face(Lived lived, Alarm alarm) {
    var responses = new LinkedHashMap<PartyId, AlarmResponse>(alarm.responses());
    return new AlarmFace(
        alarm.id(),
        alarm.turn(),
        alarm.obligation(),
        alarm.accused(),
        alarm.state(),
        rounded(alarm.evidence()),
        findings(lived, alarm),
        alarm.answer(),
        alarm.visit(),
        responses);
  }

  /**
   * All that its evidence counts: what speaks for a violation, then the clean looks of agreed
   * measures. Where own means were shown, that finding alone.
   */
  private static List<FindingFace> findings(Lived lived, Alarm alarm) {
    var named =
        lived.findings().stream()
            .filter(finding -> alarm.findings().contains(finding.id()) && finding.isPublic())
            .toList();
    var looks = lived.findings().stream().filter(finding -> isCounted(alarm, finding));
    var agreed = named.stream().allMatch(finding -> finding.owner().isEmpty());
    return (agreed ? looks : named.stream())
        .sorted(Comparator.comparing(Finding::alarm).reversed())
        .map(LivedBoards::face)
        .toList();
  }

  private static boolean isCounted(Alarm alarm, Finding finding) {
    return finding.owner().isEmpty()
        && finding.turn() == alarm.turn()
        && finding.obligation().equals(alarm.obligation());
  }

  /**
   * Of a public finding; by which of its own means a party found it stays its secret. So does its
   * number: those left out would tell how much parties' own means have found.
   */
  static FindingFace face(Finding finding) {
    return new FindingFace(
        finding.turn(),
        finding.obligation(),
        finding.owner().isEmpty() ? Optional.of(finding.measure()) : Optional.empty(),
        finding.owner().or(finding::inspector),
        finding.alarm(),
        rounded(finding.detection()),
        rounded(finding.falseAlarm()));
  }

  static PledgeFace face(Pledge pledge) {
    return new PledgeFace(
        pledge.id(),
        pledge.party(),
        pledge.kind(),
        pledge.turn(),
        pledge.when(),
        pledge.then(),
        pledge.weight(),
        pledge.state());
  }

  static NoticeFace face(Notice notice) {
    return new NoticeFace(
        notice.agreement(), notice.party(), notice.effect(), notice.forcedBy().isPresent());
  }

  private static WordFace word(Lived lived, PartyId party) {
    var reputation = lived.reputation(party);
    return new WordFace(party, reputation.credibility(), reputation.kept(), reputation.broken());
  }
}
