package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.riverPact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.ConstraintId;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Interaction;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.Temptation;
import org.parley.scenario.pack.ScenarioPacks;

/**
 * One party's secrets, the written ones and those that it makes during the play, are changed; every
 * other viewer gets the same bytes, at every moment of a whole play of every scenario.
 */
class SecrecyTest {

  private static final String WORDS = "The factory is short of money.";
  private static final String OTHER_WORDS = "Elections are near; hurry.";

  static List<Scenario> scenarios() {
    var scenarios = new ArrayList<>(List.of(riverPact(), shortAgenda(), DeltaPact.scenario()));
    scenarios.addAll(ScenarioPacks.shipped().scenarios());
    return scenarios.stream().map(each -> Scenarios.withFloor(each, FloorRule.OPEN)).toList();
  }

  /** One issue stays as it is. */
  private static Scenario shortAgenda() {
    return riverPact().onAgenda(Set.of(Scenarios.MISSILES, Scenarios.TRADE));
  }

  /** All keepers with exact points, which show the most; one of each scenario with the rest. */
  static Stream<Arguments> keepers() {
    return scenarios().stream()
        .flatMap(
            scenario ->
                Stream.concat(
                    scenario.parties().stream()
                        .map(party -> keeper(scenario, party, PointsDisplay.EXACT)),
                    Stream.of(PointsDisplay.RANKED, PointsDisplay.HIDDEN)
                        .map(display -> keeper(scenario, scenario.parties().getFirst(), display))));
  }

  private static Arguments keeper(Scenario scenario, Party party, PointsDisplay display) {
    return arguments(scenario.id().value(), party.id(), display, scenario);
  }

  @ParameterizedTest(name = "{0}: {1}, points {2}")
  @MethodSource("keepers")
  void onePartysSecretsReachNobodyElse(
      String name, PartyId keeper, PointsDisplay display, Scenario scenario) {
    var one = play(scenario, keeper, display, Optional.empty());
    var other = withOtherSecrets(one);
    var before = new Glimpses(one);
    var after = new Glimpses(other);

    for (var viewer : Perspective.viewers(scenario)) {
      if (viewer.equals(new Viewer.Delegation(keeper))) {
        assertThat(after.of(viewer)).as("the play has secrets").isNotEqualTo(before.of(viewer));
      } else if (!(viewer instanceof Viewer.Facilitator)) {
        assertThat(after.of(viewer)).as("%s", viewer).isEqualTo(before.of(viewer)).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void wordsAmongTwoPartiesReachNoThird(Scenario scenario) {
    var keeper = scenario.parties().getFirst().id();
    var confidant = scenario.parties().getLast().id();
    var one = play(scenario, keeper, PointsDisplay.EXACT, Optional.of(confidant));
    var other = withOtherSecrets(one);
    var before = new Glimpses(one);
    var after = new Glimpses(other);
    var hears = List.of(new Viewer.Delegation(keeper), new Viewer.Delegation(confidant));

    assertThat(after.of(hears.getLast())).isNotEqualTo(before.of(hears.getLast()));
    Perspective.viewers(scenario).stream()
        .filter(viewer -> !(viewer instanceof Viewer.Facilitator) && !hears.contains(viewer))
        .forEach(
            viewer -> assertThat(after.of(viewer)).as("%s", viewer).isEqualTo(before.of(viewer)));
  }

  @Test
  void noSecretTextOfTheRiverPactIsSeenByOthers() {
    var glimpses = new Glimpses(play(riverPact(), NORTH, PointsDisplay.EXACT, Optional.empty()));
    var south = String.join("", glimpses.of(new Viewer.Delegation(SOUTH)));
    assertThat(south).contains("Southern secret").doesNotContain("Northern secret", "Chair's");
    assertThat(String.join("", glimpses.of(new Viewer.Projector()))).doesNotContain("secret");
    assertThat(String.join("", glimpses.of(new Viewer.Facilitator())))
        .doesNotContain(riverPact().teaching());
  }

  private static SecretivePlay play(
      Scenario scenario, PartyId keeper, PointsDisplay display, Optional<PartyId> confidant) {
    // What follows the signature is LivedSecrecyTest's.
    var settings = talking(scenario).living(RoomSettings.Implementing.NONE).showing(display);
    var free = withPreferences(scenario, keeper, KeptSecrets::withoutInstructions);
    return new SecretivePlay(free, settings, keeper, WORDS, Package.EMPTY, confidant, false);
  }

  private static SecretivePlay withOtherSecrets(SecretivePlay play) {
    var forbidden = play.offers().getLast();
    return new SecretivePlay(
        withPreferences(play.scenario(), play.keeper(), old -> changed(old, forbidden)),
        play.settings(),
        play.keeper(),
        OTHER_WORDS,
        play.offers().getFirst(),
        play.confidant(),
        true);
  }

  private static Scenario withPreferences(
      Scenario scenario, PartyId keeper, UnaryOperator<Preferences> change) {
    return switch (scenario.party(keeper).orElseThrow()) {
      case Party.Negotiator it ->
          Scenarios.withSecrets(
              scenario, keeper, it.privateBrief(), change.apply(it.preferences()));
      case Party.Chair _ ->
          Scenarios.withSecrets(
              scenario, keeper, "Another secret.", scenario.negotiators().getFirst().preferences());
    };
  }

  /** Everything is otherwise, and the last offer of the play is forbidden. */
  private static Preferences changed(Preferences old, Package forbidden) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    old.points()
        .forEach(
            (issue, options) -> {
              var others = new LinkedHashMap<OptionId, Points>();
              options.forEach((option, worth) -> others.put(option, more(worth)));
              points.put(issue, others);
            });
    var temptations =
        old.temptations().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        new Temptation(
                            each.getValue().gains().stream().map(SecrecyTest::more).toList(),
                            more(each.getValue().loss()),
                            false)));
    return new Preferences(
        more(old.reservation()),
        "Another reason.",
        points,
        old.interactions().stream()
            .map(each -> new Interaction(each.when(), more(each.points()), "Another reason."))
            .toList(),
        List.of(forbidding(forbidden)),
        temptations);
  }

  private static Points more(Points old) {
    return new Points(3 * old.value() + 7);
  }

  private static Constraint forbidding(Package forbidden) {
    var combination = new LinkedHashMap<IssueId, Set<OptionId>>();
    forbidden.terms().forEach((issue, option) -> combination.put(issue, Set.of(option)));
    return new Constraint.Forbids(
        new ConstraintId("forbidden"), new Combination(combination), "The capital says no.");
  }
}
