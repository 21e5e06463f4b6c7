package org.parley.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.Problem;
import org.parley.analysis.Tally;
import org.parley.scenario.Depth;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.pack.PackPlaces;

/** Proves what can be proved of one scenario. */
final class Prover {

  /** Joining, pauses and leaving the roles take time that no phase counts. */
  private static final double LEAST_SHARE_OF_PROMISE = .8;

  private final Scenario scenario;
  private final PackPlaces places;
  private final List<Depth> depths;
  private final Problem consenting;
  private final Limits limits;
  private final List<PackProblem> findings = new ArrayList<>();
  private final Map<PartyId, Map<IssueId, OptionId>> shutOut = new LinkedHashMap<>();
  private final List<PartyId> undecided = new ArrayList<>();

  /**
   * @param depths at which it is played; none where the play ends with the signature
   */
  Prover(Scenario scenario, PackPlaces places, List<Depth> depths) {
    this(scenario, places, depths, Limits.standard());
  }

  /**
   * @param limits how far counts and searches may go; what lies beyond is told as not decided
   */
  Prover(Scenario scenario, PackPlaces places, List<Depth> depths, Limits limits) {
    this.scenario = scenario;
    this.places = places;
    this.depths = depths;
    this.limits = limits;
    consenting = Problem.of(scenario).withinInstructions();
  }

  List<PackProblem> findings() {
    return findings;
  }

  CheckReport.Proof proof() {
    findings.addAll(new OptionProofs(scenario, allWithPoints(), places).findings());
    var verification = new VerificationProofs(scenario, consenting, places);
    var worths = verification.worths();
    findings.addAll(verification.findings(worths));
    var space = OutcomeSpace.of(consenting, limits);
    var tally = space.tally();
    var zopa = tally.map(Tally::toAll);
    agreement(space, zopa);
    lookForShutOut();
    var minutes = minutes();
    var life = new LifeProofs(scenario, places, depths);
    var lived = life.proof();
    findings.addAll(life.findings());
    return new CheckReport.Proof(
        consenting.order(),
        affected(),
        space.feasible(),
        zopa,
        tally.map(this::coalitions).orElse(List.of()),
        tally.map(this::vetoes).orElse(Map.of()),
        shutOut,
        undecided,
        worths,
        verification.limitsWithoutVerification(),
        zopa.map(deals -> Difficulty.of(deals, space.feasible())),
        minutes,
        scenario.card().minutes(),
        lived);
  }

  private Problem allWithPoints() {
    var everybody = new LinkedHashMap<PartyId, Preferences>();
    scenario.negotiators().forEach(party -> everybody.put(party.id(), party.preferences()));
    return new Problem(everybody, consenting.issues(), consenting.constraints(), 1);
  }

  private List<PartyId> affected() {
    return scenario.negotiators().stream()
        .map(Party.Negotiator::id)
        .filter(party -> !consenting.order().contains(party))
        .toList();
  }

  private Map<PartyId, Long> vetoes(Tally tally) {
    var vetoes = new LinkedHashMap<PartyId, Long>();
    consenting.order().forEach(party -> vetoes.put(party, tally.vetoedBy(party)));
    return vetoes;
  }

  /** From all parties down to two. */
  private List<CheckReport.Coalition> coalitions(Tally tally) {
    return IntStream.iterate(consenting.order().size(), size -> size > 1, size -> size - 1)
        .mapToObj(size -> new CheckReport.Coalition(size, atLeast(tally, size)))
        .toList();
  }

  private static long atLeast(Tally tally, int size) {
    return tally.coalition(List.of(), size).packages();
  }

  private void agreement(OutcomeSpace space, Optional<Long> zopa) {
    if (zopa.filter(deals -> deals == 0).isPresent()) {
      findings.add(
          places
              .issues()
              .warning(
                  "No package is acceptable to all consenting parties; the right end of this play"
                      + " is no deal."));
    }
    space.ideals().ifPresent(ideals -> gains(ideals.minus(consenting.reservation()).toArray()));
  }

  private void gains(long[] most) {
    for (var party = 0; party < most.length; party++) {
      if (most[party] == 0) {
        findings.add(
            places
                .party(consenting.order().get(party))
                .warning("This party gains nothing in any deal that all accept."));
      }
    }
  }

  private void lookForShutOut() {
    var search = new ShutOut(scenario, Problem.of(scenario), limits);
    for (var party : scenario.negotiators()) {
      switch (search.of(party)) {
        case ShutOut.Finding.Safe _ -> {}
        case ShutOut.Finding.Undecided _ -> undecided.add(party.id());
        case ShutOut.Finding.Possible(var deal) -> {
          shutOut.put(party.id(), deal.terms());
          findings.add(
              places
                  .party(party.id())
                  .warning(
                      "This party can be shut out: all others may accept "
                          + deal.terms()
                          + ", which needs no consent of it and is worth less to it than no"
                          + " deal."));
        }
      }
    }
  }

  private long minutes() {
    var plan = scenario.plan();
    var turn = plan.statements().plus(plan.negotiation()).plus(plan.ratification());
    var minutes =
        plan.briefing().plus(turn.multipliedBy(plan.turns())).plus(plan.debrief()).toMinutes();
    var promised = scenario.card().minutes();
    if (minutes > promised) {
      findings.add(
          places.minutes().fault("The phases take " + minutes + " minutes, more than promised."));
    } else if (minutes < LEAST_SHARE_OF_PROMISE * promised) {
      findings.add(
          places
              .minutes()
              .warning("The phases take " + minutes + " minutes, much less than promised."));
    }
    return minutes;
  }
}
