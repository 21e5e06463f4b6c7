package org.parley.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scenario of which only some issues are dealt with. What can no longer be chosen, fall due, be
 * watched or make a difference is left out; everything else means what it meant.
 */
final class Narrowing {

  private final Scenario scenario;
  private final OpenOptions open;
  private final List<Obligation> duties;
  private final Set<ObligationId> owed = new LinkedHashSet<>();

  Narrowing(Scenario scenario, Set<IssueId> agenda) {
    this.scenario = scenario;
    open = OpenOptions.on(agenda, scenario);
    duties = scenario.regime().obligations().stream().flatMap(this::duty).toList();
    duties.forEach(duty -> owed.add(duty.id()));
  }

  Scenario scenario() {
    return new Scenario(
        scenario.id(),
        scenario.aliasOf(),
        scenario.contentHash(),
        scenario.card(),
        scenario.opens(),
        scenario.plan(),
        scenario.brief(),
        scenario.parties().stream().map(this::party).toList(),
        scenario.issues().stream().map(it -> it.limitedTo(open.of(it.id()))).toList(),
        scenario.alwaysConsent(),
        constraints(scenario.constraints()),
        regime(scenario.regime()),
        scenario.injects(),
        scenario.claims(),
        scenario.sources(),
        scenario.teaching());
  }

  private Party party(Party party) {
    return switch (party) {
      case Party.Chair chair -> chair;
      case Party.Negotiator it ->
          new Party.Negotiator(
              it.id(),
              it.name(),
              it.inSentence(),
              it.monogram(),
              it.seats(),
              it.publicBrief(),
              it.privateBrief(),
              preferences(it.preferences()),
              home(it.home()));
    };
  }

  private Preferences preferences(Preferences it) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    it.points().forEach((issue, worths) -> points.put(issue, kept(worths, open.of(issue))));
    return new Preferences(
        it.reservation(),
        it.reservationReason(),
        points,
        it.interactions().stream().flatMap(this::interaction).toList(),
        constraints(it.instructions()),
        kept(it.temptations(), owed));
  }

  private Stream<Interaction> interaction(Interaction it) {
    return open.within(it.when()).stream()
        .map(when -> new Interaction(when, it.points(), it.because()));
  }

  private List<Constraint> constraints(List<Constraint> constraints) {
    return constraints.stream().flatMap(it -> open.within(it).stream()).toList();
  }

  private Home home(Home it) {
    return new Home(
        it.decides(),
        it.constituencies().stream().map(this::constituency).toList(),
        it.steps(),
        it.tensionCost());
  }

  private Constituency constituency(Constituency it) {
    return new Constituency(
        it.id(),
        it.party(),
        it.name(),
        it.quota(),
        it.factions().stream()
            .map(
                faction ->
                    new Faction(
                        faction.name(), faction.votes(), preferences(faction.preferences())))
            .toList(),
        it.seat());
  }

  private Regime regime(Regime it) {
    return new Regime(
        it.discount(),
        duties,
        it.measures().stream().flatMap(this::measure).toList(),
        implementation(it.implementation()));
  }

  private Stream<Obligation> duty(Obligation it) {
    return open.within(it.when()).stream()
        .map(when -> new Obligation(it.id(), it.party(), when, it.duty(), it.breach(), it.sizes()));
  }

  private Stream<Measure> measure(Measure it) {
    var watches = kept(it.watches());
    return open.within(it.when()).filter(_ -> !watches.isEmpty()).stream()
        .map(
            when ->
                new Measure(
                    it.id(),
                    it.label(),
                    when,
                    watches,
                    it.detection(),
                    it.falseAlarm(),
                    it.confirmations(),
                    it.sites(),
                    it.data(),
                    it.quota()));
  }

  private Implementation implementation(Implementation it) {
    return new Implementation(
        it.depth(),
        it.paces(),
        it.notice(),
        it.visitDetection(),
        it.visitFalseAlarm(),
        it.revealCost(),
        it.nationalMeans().stream().flatMap(this::means).toList(),
        it.steps().stream().map(this::step).toList(),
        tension(it.tension()),
        it.audience());
  }

  private Stream<NationalMeans> means(NationalMeans it) {
    var watches = kept(it.watches());
    return Optional.of(watches).filter(some -> !some.isEmpty()).stream()
        .map(
            some ->
                new NationalMeans(
                    it.id(), it.party(), it.label(), some, it.detection(), it.falseAlarm()));
  }

  private Step step(Step it) {
    return new Step(
        it.id(),
        it.party(),
        it.kind(),
        it.label(),
        it.headline(),
        it.needs(),
        it.host(),
        it.theatre(),
        it.tension(),
        kept(it.forbiddenBy()));
  }

  private Tension tension(Tension it) {
    return new Tension(
        it.start(),
        it.baseline(),
        it.back(),
        it.statement(),
        it.alarm(),
        it.refusal(),
        it.protest(),
        it.breach(),
        it.crises(),
        it.damping().stream().flatMap(this::damping).toList());
  }

  private Stream<Tension.Damping> damping(Tension.Damping it) {
    return open.within(it.when()).stream().map(when -> new Tension.Damping(when, it.share()));
  }

  private Set<ObligationId> kept(Set<ObligationId> named) {
    var kept = new LinkedHashSet<>(named);
    kept.retainAll(owed);
    return kept;
  }

  private static <K, V> Map<K, V> kept(Map<K, V> all, Collection<K> keys) {
    var kept = new LinkedHashMap<>(all);
    kept.keySet().retainAll(keys);
    return kept;
  }
}
