package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.scenario.Scenarios.livedRiverPact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Constituency;
import org.parley.scenario.Depth;
import org.parley.scenario.Faction;
import org.parley.scenario.FloorRule;
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
import org.parley.scenario.pack.ScenarioPacks;

/**
 * One party's secrets of life under the treaty are changed: its violations, its lies, whom it
 * trusts, what tempts it, what it sees by its own means, who votes at home. Every other viewer gets
 * the same bytes at every moment. A die may betray a violation, for that is what verification is
 * for; so dice are sought that do not.
 */
class LivedSecrecyTest {

  static List<Scenario> scenarios() {
    var scenarios = new ArrayList<>(List.of(livedRiverPact()));
    scenarios.addAll(ScenarioPacks.shipped().scenarios());
    return scenarios.stream()
        .map(each -> Scenarios.withFloor(each, FloorRule.OPEN))
        .map(LivedSecrecyTest::free)
        .toList();
  }

  static Stream<Arguments> keepers() {
    return scenarios().stream()
        .flatMap(
            scenario ->
                scenario.negotiators().stream()
                    .map(party -> arguments(scenario.id().value(), party.id(), scenario)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("keepers")
  void onePartysLifeReachesNobodyElse(String name, PartyId keeper, Scenario scenario) {
    var pair = plays(scenario, keeper);
    var before = new Glimpses(pair.getFirst());
    var after = new Glimpses(pair.getLast());

    for (var viewer : Perspective.viewers(scenario)) {
      if (viewer.equals(new Viewer.Delegation(keeper))) {
        assertThat(after.of(viewer)).as("there are secrets").isNotEqualTo(before.of(viewer));
      } else if (!(viewer instanceof Viewer.Facilitator)) {
        assertThat(after.of(viewer)).as("%s", viewer).isEqualTo(before.of(viewer)).isNotEmpty();
      }
    }
    assertThat(before.of(new Viewer.Projector()))
        .anyMatch(bytes -> bytes.contains("\"duties\":[{"));
  }

  /** With the first dice that tell nobody else of the violation. */
  private static List<LivedSecretivePlay> plays(Scenario scenario, PartyId keeper) {
    var other = withOtherSecrets(scenario, keeper);
    return LongStream.range(0, 400)
        .mapToObj(
            seed ->
                List.of(
                    new LivedSecretivePlay(
                        scenario, settings(scenario, 3), seed, keeper, false, 70),
                    new LivedSecretivePlay(other, settings(scenario, 3), seed, keeper, true, 20)))
        .filter(pair -> pair.getFirst().alarmsOfOthers().equals(pair.getLast().alarmsOfOthers()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("every die betrays " + keeper));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void howManyTurnsAreLeftReachesNobody(Scenario scenario) {
    var keeper = scenario.negotiators().getFirst().id();
    var few = new LivedSecretivePlay(scenario, settings(scenario, 2), 1, keeper, true, 50);
    var many = new LivedSecretivePlay(scenario, settings(scenario, 5), 1, keeper, true, 50);
    var before = new Glimpses(few);
    var after = new Glimpses(many);
    Perspective.viewers(scenario)
        .forEach(
            viewer -> assertThat(after.of(viewer)).as("%s", viewer).isEqualTo(before.of(viewer)));
  }

  private static RoomSettings settings(Scenario scenario, int turns) {
    var base = talking(scenario);
    return new RoomSettings(
        base.talk(),
        base.pointsDisplay(),
        1,
        base.floor(),
        base.floorTime(),
        base.briefing(),
        base.statements(),
        base.negotiation(),
        base.ratification(),
        new RoomSettings.Implementing(
            turns, Depth.FULL, true, Duration.ofMinutes(4), Duration.ofMinutes(5)),
        base.grace());
  }

  /** Nobody's capital forbids anything, and whoever votes at home says yes. */
  private static Scenario free(Scenario scenario) {
    var free = scenario;
    for (var party : scenario.negotiators()) {
      free =
          changed(free, party.id(), LivedSecrecyTest::withoutInstructions, LivedSecrecyTest::easy);
    }
    return free;
  }

  private static Scenario changed(
      Scenario scenario, PartyId id, UnaryOperator<Preferences> inside, UnaryOperator<Home> home) {
    var party = (Party.Negotiator) scenario.party(id).orElseThrow();
    var changed =
        Scenarios.withSecrets(
            scenario, id, party.privateBrief(), inside.apply(party.preferences()));
    return Scenarios.withHome(changed, id, home.apply(party.home()));
  }

  private static Preferences withoutInstructions(Preferences old) {
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

  private static Scenario withOtherSecrets(Scenario scenario, PartyId keeper) {
    var other =
        changed(scenario, keeper, LivedSecrecyTest::tempted, LivedSecrecyTest::withOtherVoters);
    return Scenarios.withImplementation(
        other, withOtherMeans(other.regime().implementation(), keeper));
  }

  private static Preferences tempted(Preferences old) {
    var temptations = new LinkedHashMap<>(old.temptations());
    temptations.replaceAll(
        (_, each) ->
            new Temptation(
                each.gains().stream().map(LivedSecrecyTest::more).toList(),
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

  private static Home withOtherVoters(Home old) {
    var steps = new LinkedHashMap<StepId, Points>();
    old.steps().forEach((step, points) -> steps.put(step, more(points)));
    return new Home(
        old.decides(),
        old.constituencies().stream()
            .map(
                it ->
                    new Constituency(
                        it.id(),
                        it.party(),
                        "Another house",
                        -1,
                        List.of(new Faction("All", 7, it.factions().getFirst().preferences()))))
            .toList(),
        steps,
        more(old.tensionCost()));
  }

  /** Sharper eyes, and one more pair of them. */
  private static Implementation withOtherMeans(Implementation old, PartyId keeper) {
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
