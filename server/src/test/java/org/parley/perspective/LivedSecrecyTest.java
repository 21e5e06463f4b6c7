package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.scenario.Scenarios.livedRiverPact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.Cast;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Story;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.pack.ScenarioPacks;

/**
 * One party's secrets of life under the treaty are changed: its violations, its lies, the orders
 * that it tore up, whom it trusts, what tempts it, what it sees by its own means, who votes at home
 * <<<<<<< HEAD and with how many votes. Every other viewer gets the same bytes at every moment, and
 * every other delegation the same answers to the {@link Probes} that it puts at the end of every
 * phase. A die may betray a violation, for that is what verification is for; so dice are sought
 * that do not. ======= and with how many votes, and whether its representative said so. Every other
 * viewer gets the same bytes at every moment, and the same answer to whatever it might ask. A die
 * may betray a violation, for that is what verification is for; so dice are sought that do not.
 * >>>>>>> 989bb81 (Tell in the debrief how those at home voted and by whose vote)
 */
class LivedSecrecyTest {

  /** Of each scenario and keeper: the two plays, so that tests share the search for dice. */
  private static final Map<Scenario, Map<PartyId, List<LivedSecretivePlay>>> PLAYS =
      new ConcurrentHashMap<>();

  static List<Scenario> scenarios() {
    var scenarios = new ArrayList<>(List.of(livedRiverPact()));
    scenarios.addAll(ScenarioPacks.shipped().scenarios());
    return scenarios.stream().map(each -> Scenarios.withFloor(each, FloorRule.OPEN)).toList();
  }

  static Stream<Arguments> keepers() {
    return scenarios().stream()
        .flatMap(
            scenario ->
                keepers(scenario)
                    .map(keeper -> arguments(scenario.id().value(), keeper, scenario)));
  }

  /** Of an alias, which differs in its words alone, one is enough. */
  private static Stream<PartyId> keepers(Scenario scenario) {
    return scenario.negotiators().stream()
        .map(party -> party.id())
        .limit(scenario.aliasOf().isPresent() ? 1 : Long.MAX_VALUE);
  }

  /** All but the aliases. */
  static List<Scenario> originals() {
    return scenarios().stream().filter(scenario -> scenario.aliasOf().isEmpty()).toList();
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
  }

  /** Nothing can be kept secret that never happens. */
  @ParameterizedTest
  @MethodSource("originals")
  void whateverCanHappenUnderATreatyHappensInTheseStories(Scenario scenario) {
    var kinds = new LinkedHashSet<Class<?>>();
    var fates = new LinkedHashSet<String>();
    keepers(scenario)
        .flatMap(keeper -> plays(scenario, keeper).stream())
        .map(LivedSecretivePlay::told)
        .forEach(
            story -> {
              story.events().forEach(event -> kinds.add(event.getClass()));
              fates.addAll(fates(story));
            });
    assertThat(kinds).containsAll(possible(scenario));
    assertThat(fates)
        .contains("WARNING Kept", "WARNING Broken", "ASSURANCE Kept", "ASSURANCE Broken")
        .contains("forced notice", "notice", "changed in a consultation");
  }

  /**
   * Every kind of event of life under the treaty; hosts only where there is something on another's
   * soil that the treaty does not forbid.
   */
  private static Set<Class<?>> possible(Scenario scenario) {
    var kinds =
        new LinkedHashSet<Class<?>>(
            Arrays.asList(RoomEvent.OfImplementation.class.getPermittedSubclasses()));
    var signed = Bargains.of(scenario).second().over(scenario.statusQuo());
    var duties = scenario.regime().obligations(signed).stream().map(duty -> duty.id()).toList();
    if (scenario.regime().implementation().steps().stream()
        .filter(step -> step.host().isPresent())
        .allMatch(step -> step.forbiddenBy().stream().anyMatch(duties::contains))) {
      kinds.removeAll(Set.of(RoomEvent.HostAsked.class, RoomEvent.HostAnswered.class));
    }
    return kinds;
  }

  private static Set<String> fates(Story story) {
    var fates = new LinkedHashSet<String>();
    for (Pledge pledge : story.room().lived().pledges()) {
      fates.add(pledge.kind() + " " + pledge.state().getClass().getSimpleName());
    }
    for (var event : story.events()) {
      if (event instanceof RoomEvent.NoticeGiven(var notice)) {
        fates.add(notice.forcedBy().isPresent() ? "forced notice" : "notice");
      } else if (event instanceof RoomEvent.AgreementEnteredIntoForce(var sheet, var turn)
          && sheet.value() == 4
          && turn > 2) {
        fates.add("changed in a consultation");
      }
    }
    return fates;
  }

  private static List<LivedSecretivePlay> plays(Scenario scenario, PartyId keeper) {
    var bargains = Bargains.of(scenario);
    return PLAYS
        .computeIfAbsent(scenario, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            keeper, _ -> plays(new KeptSecrets(scenario, keeper, bargains.fatal()), bargains));
  }

  private static List<LivedSecretivePlay> plays(KeptSecrets secrets, Bargains bargains) {
    var keeper = secrets.keeper();
    var one = secrets.one();
    var other = secrets.other();
    return withDice(
        new LivedSecretivePlay(one, settings(one, 4), 0, bargains, keeper, false),
        new LivedSecretivePlay(other, settings(other, 4), 0, bargains, keeper, true));
  }

  /** With the first dice that raise an alarm, but tell nobody else of the keeper's violation. */
  private static List<LivedSecretivePlay> withDice(
      LivedSecretivePlay one, LivedSecretivePlay other) {
    var before = one.sealed();
    var after = other.sealed();
    return LongStream.range(0, 2_000)
        .filter(seed -> heard(one, before, seed).equals(heard(other, after, seed)))
        .filter(seed -> !heard(one, before, seed).isEmpty())
        .mapToObj(seed -> List.of(one.withDice(seed), other.withDice(seed)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("every die betrays " + one.keeper()));
  }

  /** What others hear of the first turn and of the visit that follows; nothing without an alarm. */
  private static List<String> heard(LivedSecretivePlay play, Story sealed, long seed) {
    var resolved = LivedBeginnings.withDice(sealed, seed).and(Cast.advances());
    return resolved.room().lived().open().stream()
        .map(
            alarm ->
                LivedTelling.head(alarm.accused())
                    .answers(alarm.id().value(), new AlarmAnswer.InviteVisit()))
        .map(resolved::and)
        .map(play::alarmsOfOthers)
        .findFirst()
        .orElse(List.of());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void howManyTurnsAreLeftReachesNobody(Scenario scenario) {
    var keeper = scenario.negotiators().getFirst().id();
    var play = plays(scenario, keeper).getLast();
    var before = new Glimpses(lasting(play, LivedSecretivePlay.TURNS));
    var after = new Glimpses(lasting(play, LivedSecretivePlay.TURNS + 3));
    Perspective.viewers(scenario)
        .forEach(
            viewer -> assertThat(after.of(viewer)).as("%s", viewer).isEqualTo(before.of(viewer)));
  }

  private static LivedSecretivePlay lasting(LivedSecretivePlay play, int turns) {
    var settings = settings(play.scenario(), turns);
    return new LivedSecretivePlay(
        play.scenario(), settings, play.seed(), play.bargains(), play.keeper(), play.secretive());
  }

  private static RoomSettings settings(Scenario scenario, int turns) {
    var base = talking(scenario);
    return new RoomSettings(
        base.talk(),
        base.pointsDisplay(),
        base.agenda(),
        2,
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
}
