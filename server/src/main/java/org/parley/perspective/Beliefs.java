package org.parley.perspective;

import static org.parley.perspective.Coverages.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Depths;
import org.parley.negotiation.Duties;
import org.parley.negotiation.Finding;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Room;
import org.parley.negotiation.TrustEstimate;
import org.parley.perspective.OwnLived.BayesFace;
import org.parley.perspective.OwnLived.EstimateFace;
import org.parley.perspective.OwnLived.ReasonFace;
import org.parley.perspective.OwnLived.TrustFace;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.verification.Detector;
import org.parley.verification.Probability;
import org.parley.verification.Trust;

/**
 * What one delegation may believe of the others. It starts from the delegation's first estimate and
 * takes in one finding after another, of those that the delegation learnt of in turns resolved
 * since: the public ones and those of its own means. What it knew when it gave the estimate is in
 * the estimate already. Each is weighed as if a party that does not keep everything violates the
 * obligation that was looked at, by one step of size.
 */
final class Beliefs {

  private final Room room;
  private final PartyId holder;

  Beliefs(Room room, PartyId holder) {
    this.room = room;
    this.holder = holder;
  }

  /** Of every other party that owes something, or of which an estimate was given. */
  List<TrustFace> all() {
    if (!Depths.plays(room, Depth.VERIFICATION)) {
      return List.of();
    }
    var owing =
        room.scenario().regime().obligations(room.outcome()).stream()
            .map(Obligation::party)
            .toList();
    return room.scenario().negotiators().stream()
        .map(party -> party.id())
        .filter(party -> !party.equals(holder))
        .filter(party -> owing.contains(party) || !estimates(party).isEmpty())
        .map(this::of)
        .toList();
  }

  private TrustFace of(PartyId about) {
    var estimates = estimates(about);
    var given =
        LivedBoards.turn(room).stream()
            .anyMatch(now -> estimates.stream().anyMatch(each -> each.turn() == now));
    return new TrustFace(
        about,
        estimates.stream().map(each -> new EstimateFace(each.turn(), each.percent())).toList(),
        !given && !Duties.inForceOn(room, about).isEmpty(),
        given ? Optional.of(bayes(about, estimates.getFirst())) : Optional.empty());
  }

  private List<TrustEstimate> estimates(PartyId about) {
    return room.lived().estimates().stream()
        .filter(each -> each.by().equals(holder) && each.about().equals(about))
        .toList();
  }

  private BayesFace bayes(PartyId about, TrustEstimate first) {
    var reasons = new ArrayList<ReasonFace>();
    var trust = new Trust(new Probability(first.percent() / 100.0));
    for (var finding : evidence(about, first.resolved())) {
      var after = updated(trust, finding);
      reasons.add(reason(finding, trust, after));
      trust = after;
    }
    return new BayesFace(rounded(trust.compliance()), reasons);
  }

  /**
   * What the delegation has learnt since.
   *
   * @param resolved how many turns it knew of when it gave its first estimate
   */
  private List<Finding> evidence(PartyId about, int resolved) {
    var since = room.lived().turns().stream().skip(resolved).map(LivedTurn::turn).toList();
    return room.lived().findings().stream()
        .filter(finding -> finding.accused().equals(about))
        .filter(finding -> learnt(finding).filter(since::contains).isPresent())
        .toList();
  }

  /** The turn in which the delegation came to know of it; empty where it does not. */
  private Optional<Integer> learnt(Finding finding) {
    return finding.owner().isEmpty() || isOwn(finding)
        ? Optional.of(finding.turn())
        : finding.revealed();
  }

  private boolean isOwn(Finding finding) {
    return finding.owner().equals(Optional.of(holder));
  }

  private static Trust updated(Trust trust, Finding finding) {
    var detector =
        new Detector(new Probability(finding.detection()), new Probability(finding.falseAlarm()));
    return finding.alarm() ? trust.afterAlarm(detector) : trust.afterCleanReport(detector);
  }

  /** By which of its own means another party found what it showed stays that party's secret. */
  private ReasonFace reason(Finding finding, Trust before, Trust after) {
    var own = isOwn(finding);
    return new ReasonFace(
        finding.turn(),
        own || finding.owner().isEmpty() ? Optional.of(finding.measure()) : Optional.empty(),
        finding.obligation(),
        own,
        finding.alarm(),
        rounded(before.compliance()),
        rounded(after.compliance()));
  }
}
