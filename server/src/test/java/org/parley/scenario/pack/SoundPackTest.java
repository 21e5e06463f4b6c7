package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.Audience;
import org.parley.scenario.Card;
import org.parley.scenario.Claim;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.CrisisId;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Home;
import org.parley.scenario.Implementation;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.IssueKind;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.ObligationId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Pace;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Quota;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.Sites;
import org.parley.scenario.Source;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;
import org.parley.scenario.Temptation;
import org.parley.scenario.Tension;
import org.parley.scenario.TurnPlan;

/** What the files of a pack say arrives in the scenario, field by field. */
class SoundPackTest {

  private static final PartyId NORTH = new PartyId("north");
  private static final PartyId SOUTH = new PartyId("south");

  @TempDir private Path home;
  private Scenario scenario;

  @BeforeEach
  void read() {
    scenario = TestPack.in(home).read().find(new ScenarioId("lighthouse")).orElseThrow();
  }

  @Test
  void theShelfSaysWhatThePackSays() {
    assertThat(scenario.card())
        .isEqualTo(
            new Card(
                "The Lighthouse",
                "One rock, two flags",
                "Northland and Southland both keep guns on one rock. A chair from the Sailors'"
                    + " Union presides.",
                List.of("linkage"),
                3,
                6,
                60));
    assertThat(scenario.opens()).isEqualTo(LocalDate.of(1905, 3, 1));
  }

  @Test
  void thePlanIsInMinutesOfTheRoomAndMonthsOfTheStory() {
    assertThat(scenario.plan())
        .isEqualTo(
            new TurnPlan(
                2,
                Period.ofMonths(3),
                FloorRule.ROTATING,
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofMinutes(2),
                Duration.ofMinutes(8),
                Duration.ofMinutes(2),
                Duration.ofMinutes(20)));
  }

  @Test
  void partiesSitInTheOrderOfTheFloorAndTheChairHasNoPoints() {
    assertThat(scenario.parties())
        .extracting(Party::name)
        .containsExactly("Northland", "Southland", "Sailors' Union");
    assertThat(scenario.negotiators()).extracting(Party::id).containsExactly(NORTH, SOUTH);
    var south = scenario.party(SOUTH).orElseThrow();
    assertThat(south.monogram()).isEqualTo("SO");
    assertThat(south.seats()).containsExactly(SeatRole.HEAD, SeatRole.DOMESTIC, SeatRole.PRESS);
    assertThat(south.publicBrief()).startsWith("Known: ");
    assertThat(south.privateBrief()).startsWith("Secret: ");
  }

  @Test
  void issuesAskAndOptionsBind() {
    assertThat(scenario.issues())
        .extracting(issue -> issue.kind())
        .containsExactly(IssueKind.LIMIT, IssueKind.VERIFICATION_MEASURE, IssueKind.INCENTIVE);
    var watch = scenario.issues().get(1);
    assertThat(watch.question()).isEqualTo("Who counts the guns?");
    assertThat(watch.statusQuo()).isEqualTo(new OptionId("nobody"));
    var keeper = watch.option(new OptionId("keeper"));
    assertThat(keeper.treatyText()).isEqualTo("The keeper counts the guns each night.");
    assertThat(keeper.obliges()).containsExactly(NORTH);
    assertThat(keeper.hosts()).containsExactly(SOUTH);
    assertThat(scenario.alwaysConsent()).containsExactly(NORTH);
  }

  @Test
  void constraintsAllowAndForbid() {
    assertThat(scenario.constraints())
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Constraint.Requires.class),
            second -> assertThat(second).isInstanceOf(Constraint.Forbids.class));
    assertThat(scenario.broken(outcome("free", "keeper", "north-pays")))
        .map(Constraint::because)
        .contains("Where all is free nobody counts.");
    assertThat(scenario.broken(outcome("none", "nobody", "south-pays")))
        .map(Constraint::because)
        .contains("Southland cannot pay for oil and ships.");
    assertThat(scenario.broken(outcome("few", "keeper", "south-pays"))).isEmpty();
  }

  @Test
  void pointsAddUpWithInteractionsAndInstructionsForbid() {
    var north = preferences(NORTH);
    assertThat(north.reservation()).isEqualTo(new Points(30));
    assertThat(north.reservationReason()).isEqualTo("Northland can wait for winter.");
    assertThat(north.worth(outcome("few", "keeper", "south-pays"))).isEqualTo(new Points(70));
    assertThat(north.worth(outcome("few", "nobody", "south-pays"))).isEqualTo(new Points(55));
    assertThat(north.instructions())
        .singleElement()
        .matches(pride -> !pride.allows(outcome("none", "nobody", "both-pay")))
        .matches(pride -> pride.allows(outcome("none", "keeper", "both-pay")));
    assertThat(preferences(SOUTH).interactions()).isEmpty();
  }

  @Test
  void theRegimeSaysWhatIsOwedAndWhoLooks() {
    var owed = new ObligationId("north-guns");
    var regime = scenario.regime();
    assertThat(regime.discount()).isEqualTo(0.8);
    assertThat(regime.obligations(outcome("few", "keeper", "both-pay")))
        .singleElement()
        .satisfies(duty -> assertThat(duty.party()).isEqualTo(NORTH))
        .satisfies(duty -> assertThat(duty.breach()).isEqualTo("Northland lands a gun by night."));
    assertThat(regime.measures())
        .singleElement()
        .usingRecursiveComparison()
        .isEqualTo(
            new Measure(
                new MeasureId("count"),
                "The nightly count",
                regime.measures().getFirst().when(),
                Set.of(owed),
                0.5,
                0.02,
                2,
                Optional.of(new Sites(6, 2, 1)),
                true,
                Optional.of(new Quota(List.of(SOUTH), 2, true, 0.5, new Points(1)))));
    assertThat(preferences(NORTH).temptations())
        .containsEntry(
            owed, new Temptation(List.of(new Points(8), new Points(14)), new Points(12), false));
  }

  @Test
  void eachDepthHasItsPaceAndTheScenarioOneOfThem() {
    var life = life();
    assertThat(life.depth()).isEqualTo(Depth.FULL);
    assertThat(life.turns()).isEqualTo(3);
    assertThat(life.pace(Depth.BASIC))
        .contains(
            new Pace(
                1,
                2,
                Duration.ofMinutes(3),
                Duration.ofMinutes(4),
                Duration.ofMinutes(20),
                Duration.ofMinutes(60),
                1,
                Optional.empty()));
    assertThat(life.pace(Depth.VERIFICATION))
        .contains(
            new Pace(
                2,
                3,
                Duration.ofMinutes(4),
                Duration.ofMinutes(6),
                Duration.ofMinutes(20),
                Duration.ofMinutes(90),
                2,
                Optional.of(Set.of(new IssueId("guns"), new IssueId("watch")))));
  }

  @Test
  void lifeUnderTheTreatyHasStepsOwnMeansAndTension() {
    var life = life();
    assertThat(life.notice()).isEqualTo(2);
    assertThat(life.visitDetection()).isEqualTo(0.6);
    assertThat(life.visitFalseAlarm()).isEqualTo(0.03);
    assertThat(life.revealCost()).isEqualTo(new Points(3));
    assertThat(life.means(NORTH)).isEmpty();
    assertThat(life.means(SOUTH))
        .containsExactly(
            new NationalMeans(
                new MeasureId("telescope"),
                SOUTH,
                "A telescope turned on Northland",
                Set.of(new ObligationId("north-guns")),
                0.3,
                0.08));
    assertThat(life.step(new StepId("gun-house")))
        .contains(
            new Step(
                new StepId("gun-house"),
                NORTH,
                Step.Kind.DEPLOYMENT,
                "A gun house on the quay",
                "Northland builds in a southern port",
                List.of(new StepId("gun-works")),
                Optional.of(SOUTH),
                Optional.of("The quay of Southland"),
                10,
                Set.of(new ObligationId("north-guns"))));
    assertThat(life.tension())
        .isEqualTo(
            new Tension(
                40,
                30,
                0.25,
                5,
                8,
                6,
                3,
                15,
                List.of(
                    new Tension.Crisis(
                        new CrisisId("collision"),
                        "Boats of Northland and Southland collide",
                        "Each says that the other had no lights.",
                        60,
                        0.4,
                        10)),
                List.of(
                    new Tension.Damping(
                        new Combination(Map.of(new IssueId("guns"), Set.of(new OptionId("none")))),
                        0.25))));
    assertThat(life.audience()).isEqualTo(new Audience(new Points(4), new Points(8)));
  }

  @Test
  void whatStandsBehindADelegationVotes() {
    var home = home(NORTH);
    assertThat(home.decides()).isEqualTo(Home.DecisionRule.UNANIMITY);
    assertThat(home.tensionCost()).isEqualTo(new Points(6));
    assertThat(home.steps()).containsEntry(new StepId("gun-house"), new Points(5));
    var diet = home.constituencies().getFirst();
    assertThat(diet.name()).isEqualTo("The Diet of Northland");
    assertThat(diet.party()).isEqualTo(NORTH);
    assertThat(diet.margin(outcome("few", "nobody", "both-pay"))).isEqualTo(100 - 51);
    assertThat(diet.votes(outcome("none", "nobody", "south-pays"))).isEqualTo(60);
    assertThat(diet.ratifies(outcome("free", "nobody", "south-pays"))).isFalse();
    assertThat(diet.seat()).contains(SeatRole.MILITARY);
    assertThat(home(SOUTH)).isEqualTo(Home.NONE);
  }

  @Test
  void anInjectMovesTensionWhereItSaysSo() {
    assertThat(scenario.inject(new InjectId("shot")).orElseThrow().tension()).isEqualTo(10);
  }

  private Implementation life() {
    return scenario.regime().implementation();
  }

  private Home home(PartyId party) {
    return ((Party.Negotiator) scenario.party(party).orElseThrow()).home();
  }

  @Test
  void eventsAndClaimsKeepTheirAttribution() {
    assertThat(scenario.inject(new InjectId("storm")))
        .contains(
            new Inject(
                new InjectId("storm"),
                "A storm over the rock",
                "The Harbour Post reports that a gun fell into the sea.",
                "1905-04-01",
                1,
                0,
                List.of("post-1905")));
    assertThat(scenario.claims())
        .first()
        .isEqualTo(
            new Claim(
                "first",
                "Northland built the first lighthouse.",
                "Northland",
                "since 1790",
                Claim.Status.CONTESTED,
                List.of("Southland"),
                "Southland shows an older bill for stones.",
                List.of("post-1905")));
    assertThat(scenario.sources())
        .containsExactly(
            new Source(
                "post-1905",
                "The Harbour Post, guns on the rock, 1 February 1905",
                "https://example.org/Northland"));
    assertThat(scenario.teaching()).isEqualTo("Ask who counts the flags.");
  }

  private Preferences preferences(PartyId party) {
    return scenario.preferences(party).orElseThrow();
  }

  private static Package outcome(String guns, String watch, String light) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    terms.put(new IssueId("guns"), new OptionId(guns));
    terms.put(new IssueId("watch"), new OptionId(watch));
    terms.put(new IssueId("light"), new OptionId(light));
    return new Package(terms);
  }
}
