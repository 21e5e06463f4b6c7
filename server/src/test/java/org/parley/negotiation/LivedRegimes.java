package org.parley.negotiation;

import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.Sites;
import org.parley.scenario.Tension;

/** The lived river pact with one thing about it changed. */
final class LivedRegimes {

  static final ObligationId SOUTHERN_TRUCKS = new ObligationId("southern-trucks");

  private LivedRegimes() {}

  /** Visits are for one party only. */
  static Scenario visitsBy(PartyId inspector) {
    return visits(
        old ->
            with(
                old,
                old.watches(),
                old.sites(),
                old.data(),
                old.quota()
                    .map(
                        quota ->
                            new Quota(
                                List.of(inspector),
                                quota.perTurn(),
                                quota.refusable(),
                                quota.managedShare(),
                                quota.cost()))));
  }

  static Scenario visitsWatching(ObligationId duty) {
    return visits(old -> with(old, Set.of(duty), old.sites(), old.data(), old.quota()));
  }

  /** Visits see one of ten sites, of which a violation of one step needs two. */
  static Scenario visitsOfOneSiteInTen() {
    return visits(
        old -> with(old, old.watches(), Optional.of(new Sites(10, 1, 2)), old.data(), old.quota()));
  }

  /** In place of visits the parties declare what they have, in every turn. */
  static Scenario declarations() {
    return visits(old -> with(old, old.watches(), old.sites(), true, Optional.empty()));
  }

  /** Visits work in every turn, without inspections to spend. */
  static Scenario standingVisits() {
    return visits(old -> with(old, old.watches(), old.sites(), false, Optional.empty()));
  }

  /** The South has a second duty, which visits watch too. */
  static Scenario withSouthernTrucks() {
    var base =
        visits(old -> with(old, trucks(old.watches()), old.sites(), old.data(), old.quota()));
    var regime = base.regime();
    var duties = new ArrayList<>(regime.obligations());
    duties.add(
        new Obligation(
            SOUTHERN_TRUCKS,
            SOUTH,
            regime.obligation(SOUTHERN_MISSILES).orElseThrow().when(),
            "The South parks its trucks in the open.",
            "It hides some.",
            List.of("some")));
    return Scenarios.withRegime(
        base, new Regime(regime.discount(), duties, regime.measures(), regime.implementation()));
  }

  /** Three parties live under what two of them can agree. */
  static Scenario delta() {
    return Scenarios.withImplementation(
        DeltaPact.scenario(), Scenarios.livedRiverPact().regime().implementation());
  }

  /** Withdrawal takes effect some turns after its notice. */
  static Scenario noticeOf(int turns) {
    return implementation(old -> with(old, turns, old.tension()));
  }

  static Scenario tension(Tension tension) {
    return implementation(old -> with(old, old.notice(), tension));
  }

  private static Scenario implementation(UnaryOperator<Implementation> change) {
    var base = Scenarios.livedRiverPact();
    return Scenarios.withImplementation(base, change.apply(base.regime().implementation()));
  }

  private static Implementation with(Implementation old, int notice, Tension tension) {
    return new Implementation(
        old.depth(),
        old.paces(),
        notice,
        old.visitDetection(),
        old.visitFalseAlarm(),
        old.revealCost(),
        old.nationalMeans(),
        old.steps(),
        tension,
        old.audience());
  }

  private static Set<ObligationId> trucks(Set<ObligationId> watches) {
    var more = new LinkedHashSet<>(watches);
    more.add(SOUTHERN_TRUCKS);
    return more;
  }

  private static Scenario visits(UnaryOperator<Measure> change) {
    var base = Scenarios.livedRiverPact();
    var regime = base.regime();
    var measures =
        regime.measures().stream()
            .map(old -> old.id().equals(VISITS_MEASURE) ? change.apply(old) : old)
            .toList();
    return Scenarios.withRegime(
        base,
        new Regime(regime.discount(), regime.obligations(), measures, regime.implementation()));
  }

  private static Measure with(
      Measure old,
      Set<ObligationId> watches,
      Optional<Sites> sites,
      boolean data,
      Optional<Quota> quota) {
    return new Measure(
        old.id(),
        old.label(),
        old.when(),
        watches,
        old.detection(),
        old.falseAlarm(),
        old.confirmations(),
        sites,
        data,
        quota);
  }
}
