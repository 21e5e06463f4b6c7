package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Faction;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/** What two parliaments on the river would ratify, by hand and against a listing. */
class WinSetsTest {

  private static final Faction HAWKS =
      new Faction("hawks", 40, prefers(1, INSPECTIONS, Map.of(VISITS, 1L, PORTAL, 2L)));
  private static final Faction DOVES =
      new Faction("doves", 45, prefers(1, MISSILES, Map.of(CAP, 1L, BAN, 2L)));
  private static final Faction TRADERS =
      new Faction("traders", 15, prefers(0, MISSILES, Map.of(FREE, 0L)));

  private final Problem problem = Problem.of(riverPact());
  private final OutcomeSpace space = OutcomeSpace.of(problem, Limits.standard());

  @Test
  void aWinSetHoldsWhatEnoughVotesApprove() {
    var senate = home(SOUTH, 85, List.of(HAWKS, DOVES, TRADERS));
    assertThat(senate.votes(statusQuo())).isEqualTo(15);
    assertThat(senate.margin(settles(MISSILES, BAN).over(statusQuo()))).isEqualTo(60 - 85);
    // Both of the large factions are needed: a limit and an inspection of it, that is cap with
    // visits, ban with visits and ban with portal, each with three kinds of trade.
    assertThat(space.winSets(List.of(senate)).orElseThrow().sizes()).containsEntry(SOUTH, 9L);
  }

  @Test
  void onlyWhatAllConstituenciesRatifyEntersIntoForce() {
    var senate = home(SOUTH, 60, List.of(HAWKS, DOVES, TRADERS));
    var duma = home(NORTH, 1, List.of(HAWKS));
    var winSets = space.winSets(List.of(senate, duma)).orElseThrow();
    // The South needs the doves: cap or ban. The North needs the hawks: visits or portal.
    assertThat(winSets.sizes()).containsEntry(SOUTH, 15L).containsEntry(NORTH, 12L);
    assertThat(winSets.intersection()).isEqualTo(9);
  }

  @Test
  void wherePartiesHaveSeveralHousesAllOfThemMustCarry() {
    var upper = house("upper", 60, List.of(HAWKS, DOVES, TRADERS));
    var lower = house("lower", 1, List.of(HAWKS));
    var winSets = space.winSets(List.of(upper, lower)).orElseThrow();
    assertThat(winSets.sizes()).containsExactly(Map.entry(SOUTH, 9L));
    assertThat(winSets.intersection()).isEqualTo(9);
  }

  @Test
  void somebodyMustVote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> home(SOUTH, 1, List.of()))
        .withMessageContaining("south");
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void winSetsAreAsListed(long seed) {
    Seeds.named(
        seed,
        () -> {
          var random = RandomProblems.any(seed, 1000);
          var homes = List.of(home("east", random, 2), home("west", random, 3));
          var listed = new BruteForce(random);
          var winSets = OutcomeSpace.of(random, Limits.standard()).winSets(homes).orElseThrow();
          for (var home : homes) {
            assertThat(winSets.sizes())
                .containsEntry(
                    home.party(),
                    listed.count(entry -> home.ratifies(random.terms(entry.outcome()))));
          }
          assertThat(winSets.intersection())
              .isEqualTo(
                  listed.count(
                      entry ->
                          homes.stream()
                              .allMatch(home -> home.ratifies(random.terms(entry.outcome())))));
        });
  }

  /** Every party of the problem is a faction; the later ones cast more votes. */
  private static Constituency home(String name, Problem problem, long quota) {
    var factions = new ArrayList<Faction>();
    problem
        .parties()
        .forEach(
            (id, preferences) ->
                factions.add(new Faction(id.value(), 1 + factions.size(), preferences)));
    return home(new PartyId(name), quota, factions);
  }

  private static Constituency house(String name, long quota, List<Faction> factions) {
    return new Constituency(new ConstituencyId(name), SOUTH, name, quota, factions);
  }

  private static Constituency home(PartyId party, long quota, List<Faction> factions) {
    return new Constituency(new ConstituencyId("home"), party, "Home", quota, factions);
  }

  private Package statusQuo() {
    return problem.terms(problem.statusQuo());
  }

  /** Approves where one issue gives so many points. */
  private static Preferences prefers(long enough, IssueId issue, Map<OptionId, Long> worth) {
    var points = new LinkedHashMap<OptionId, Points>();
    worth.forEach((option, each) -> points.put(option, new Points(each)));
    return new Preferences(
        new Points(enough), "", Map.of(issue, points), List.of(), List.of(), Map.of());
  }
}
