package org.parley.perspective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Faction;
import org.parley.scenario.Home;
import org.parley.scenario.Implementation;
import org.parley.scenario.MeasureId;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.StepId;
import org.parley.scenario.Temptation;
import org.parley.scenario.Tension;

/**
 * A scenario of which one party's secrets can be written in two ways. In both its voters refuse the
 * fatal term, carry all else, and carry nothing once their party breaks its word; but who they are,
 * how many, and with what votes, is otherwise. Nobody else's capital forbids anything, nobody
 * else's voters object, and tension runs so high that crises are thrown for.
 *
 * @param fatal the term that its voters refuse
 */
record KeptSecrets(Scenario written, PartyId keeper, Bargains.Term fatal) {

  /** The second seat of the keeper's delegation votes for it. */
  static final ConstituencyId HOUSE = new ConstituencyId("house");

  private static final Points RUINOUS = new Points(-500);

  /** The scenario as written, as far as a story needs to be free of it. */
  Scenario one() {
    var free = strained(written);
    for (var party : written.negotiators()) {
      free = changed(free, party.id(), KeptSecrets::withoutInstructions, KeptSecrets::easy);
    }
    return changed(free, keeper, inside -> inside, home -> guarded(home, ours()));
  }

  /** The same with other secrets. */
  Scenario other() {
    var other = changed(one(), keeper, KeptSecrets::tempted, this::otherwiseGuarded);
    return Scenarios.withImplementation(other, withOtherMeans(other.regime().implementation()));
  }

  private static Scenario strained(Scenario scenario) {
    var plan = scenario.regime().implementation();
    var old = plan.tension();
    return Scenarios.withImplementation(
        scenario,
        Scenarios.withTension(
            plan,
            new Tension(
                90,
                90,
                old.back(),
                old.statement(),
                old.alarm(),
                old.refusal(),
                old.protest(),
                old.breach(),
                old.crises(),
                old.damping())));
  }

  private static Scenario changed(
      Scenario scenario, PartyId id, UnaryOperator<Preferences> inside, UnaryOperator<Home> home) {
    var party = (Party.Negotiator) scenario.party(id).orElseThrow();
    var changed =
        Scenarios.withSecrets(
            scenario, id, party.privateBrief(), inside.apply(party.preferences()));
    return Scenarios.withHome(changed, id, home.apply(party.home()));
  }

  static Preferences withoutInstructions(Preferences old) {
    return new Preferences(
        old.reservation(),
        old.reservationReason(),
        old.points(),
        old.interactions(),
        List.of(),
        old.temptations());
  }

  private static Home easy(Home old) {
    return new Home(
        Home.DecisionRule.HEAD,
        old.constituencies().stream()
            .map(it -> new Constituency(it.id(), it.party(), it.name(), 0, it.factions()))
            .toList(),
        old.steps(),
        old.tensionCost());
  }

  /** All its seats decide together, and one house votes at home. */
  private static Home guarded(Home old, Constituency house) {
    return new Home(Home.DecisionRule.UNANIMITY, List.of(house), old.steps(), old.tensionCost());
  }

  private Constituency ours() {
    return house("Our house", 6, List.of(faction("All of us", 10, 0)));
  }

  private Constituency theirs() {
    return house(
        "Another house",
        7,
        List.of(faction("Loyal to the end", 3, 1), faction("Most", 4, 1), faction("Few", 2, 0)));
  }

  private Constituency house(String name, long quota, List<Faction> factions) {
    var second = written.party(keeper).orElseThrow().seats().get(1);
    return new Constituency(HOUSE, keeper, name, quota, factions, Optional.of(second));
  }

  /**
   * @param spare what all that it can have is worth to it beyond no deal: less than a broken word
   */
  private Faction faction(String name, long votes, long spare) {
    return new Faction(
        name,
        votes,
        new Preferences(
            new Points(-spare),
            "",
            Map.of(fatal.issue(), Map.of(fatal.option(), RUINOUS)),
            List.of(),
            List.of(),
            Map.of()));
  }

  private static Preferences tempted(Preferences old) {
    var temptations = new LinkedHashMap<>(old.temptations());
    temptations.replaceAll(
        (_, each) ->
            new Temptation(
                each.gains().stream().map(KeptSecrets::more).toList(),
                more(each.loss()),
                !each.kept()));
    return new Preferences(
        more(old.reservation()),
        "Another reason.",
        old.points(),
        old.interactions(),
        old.instructions(),
        temptations);
  }

  private Home otherwiseGuarded(Home old) {
    var steps = new LinkedHashMap<StepId, Points>();
    old.steps().forEach((step, points) -> steps.put(step, more(points)));
    return new Home(old.decides(), List.of(theirs()), steps, more(old.tensionCost()));
  }

  /** Sharper eyes, and one more pair of them. */
  private Implementation withOtherMeans(Implementation old) {
    var means = new ArrayList<NationalMeans>();
    for (var each : old.nationalMeans()) {
      means.add(each.party().equals(keeper) ? sharper(each, each.id()) : each);
    }
    old.means(keeper).stream()
        .findFirst()
        .ifPresent(each -> means.add(sharper(each, new MeasureId("more-of-them"))));
    return Scenarios.withMeans(old, means);
  }

  private static NationalMeans sharper(NationalMeans old, MeasureId id) {
    return new NationalMeans(id, old.party(), "Another eye", old.watches(), 0.9, 0.4);
  }

  private static Points more(Points old) {
    return new Points(3 * old.value() + 7);
  }
}
