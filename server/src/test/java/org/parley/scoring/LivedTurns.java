package org.parley.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Bonds;
import org.parley.negotiation.Evidence;
import org.parley.negotiation.Finding;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.Ladder;
import org.parley.negotiation.Lived;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Mandates;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.PledgeId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.TrustEstimate;
import org.parley.scenario.LivedRiverPact;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/** Writes down turns that were lived, one after another; the first is number 3. */
final class LivedTurns {

  private static final int FIRST = 3;

  private final List<LivedTurn> turns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<TrustEstimate> estimates = new ArrayList<>();
  private final Map<PartyId, Orders> orders = new HashMap<>();
  private final Set<ObligationId> suspended = new LinkedHashSet<>();
  private final Set<StepId> steps = new LinkedHashSet<>();

  int next() {
    return FIRST + turns.size();
  }

  LivedTurns violates(PartyId party, ObligationId obligation, int size) {
    return orders(
        party, Map.of(obligation, size), orders.getOrDefault(party, Orders.NONE).inspections());
  }

  LivedTurns inspects(PartyId party, MeasureId measure, ObligationId obligation) {
    return orders(
        party,
        orders.getOrDefault(party, Orders.NONE).violations(),
        Set.of(new Orders.Inspection(measure, obligation)));
  }

  private LivedTurns orders(
      PartyId party, Map<ObligationId, Integer> violations, Set<Orders.Inspection> inspections) {
    orders.put(
        party,
        new Orders(
            violations, true, inspections, Map.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    return this;
  }

  /** An agreed measure tells something. */
  LivedTurns finds(MeasureId measure, ObligationId obligation, PartyId accused, boolean alarm) {
    return finding(measure, obligation, accused, Optional.empty(), alarm, Optional.empty());
  }

  /** Own means tell something, and their owner shows it at once. */
  LivedTurns shows(PartyId owner, MeasureId means, ObligationId obligation, PartyId accused) {
    return finding(means, obligation, accused, Optional.of(owner), true, Optional.of(next()));
  }

  private LivedTurns finding(
      MeasureId measure,
      ObligationId obligation,
      PartyId accused,
      Optional<PartyId> owner,
      boolean alarm,
      Optional<Integer> revealed) {
    findings.add(
        new Finding(
            new FindingId(findings.size() + 1),
            next(),
            measure,
            obligation,
            accused,
            owner,
            Optional.empty(),
            alarm,
            .5,
            .03,
            revealed));
    return this;
  }

  LivedTurns keepsItsWord(PartyId party) {
    return pledge(party, new Pledge.State.Kept(next()));
  }

  LivedTurns breaksItsWord(PartyId party) {
    return pledge(party, new Pledge.State.Broken(next()));
  }

  private LivedTurns pledge(PartyId party, Pledge.State state) {
    pledges.add(
        new Pledge(
            new PledgeId(pledges.size() + 1),
            party,
            Pledge.Kind.WARNING,
            FIRST,
            new Pledge.Trigger.IfStep(LivedRiverPact.NORTHERN_WORKS),
            new Pledge.Deed.ThenNotice(new SheetId(1)),
            5,
            state));
    return this;
  }

  LivedTurns suspends(ObligationId obligation) {
    suspended.add(obligation);
    return this;
  }

  LivedTurns takes(StepId step) {
    steps.add(step);
    return this;
  }

  LivedTurns estimates(PartyId by, PartyId about, int percent) {
    estimates.add(new TrustEstimate(next(), by, about, percent, turns.size()));
    return this;
  }

  LivedTurns resolved(Package outcome, int tension) {
    return resolved(outcome, true, tension);
  }

  LivedTurns resolved(Package outcome, boolean deal, int tension) {
    turns.add(
        new LivedTurn(
            next(),
            outcome,
            deal,
            Set.copyOf(suspended),
            Map.copyOf(orders),
            Set.copyOf(steps),
            tension));
    orders.clear();
    return this;
  }

  Lived lived() {
    return new Lived(
        Map.of(),
        0,
        new Ladder(steps, Map.of()),
        new Evidence(findings, List.of(), estimates),
        new org.parley.negotiation.Words(pledges, Map.of()),
        new Bonds(
            suspended, List.of(), Set.of(), Map.of(), new Mandates(Set.of(), List.of(), Map.of())),
        Set.of(),
        List.copyOf(turns));
  }
}
