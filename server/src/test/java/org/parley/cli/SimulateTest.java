package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.agent.Conduct;
import org.parley.agent.Strategy;
import org.parley.cli.input.ScenarioPack;
import org.parley.cli.simulate.Distribution;
import org.parley.cli.simulate.Simulation;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Scenarios;

/** {@code simulate}: whole rooms under the rules; every command of every agent is accepted. */
class SimulateTest {

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
    var first = simulate("zero-option", "12", "3");
    assertThat(simulate("zero-option", "12", "3").out()).isEqualTo(first.out());
    assertThat(simulate("zero-option", "12", "4").out()).isNotEqualTo(first.out());
  }

  @Test
  void concedersAgreeAndBothGain() {
    var report =
        Parley.run(
                "simulate",
                "zero-option",
                "--rooms",
                "20",
                "--strategies",
                "conceder",
                "--turns",
                "0",
                "--json")
            .json();
    assertThat(report.get("agreementRate").asDouble()).isEqualTo(1);
    assertThat(report.get("surplus").get("usa").get("least").asDouble()).isNotNegative();
    assertThat(report.get("surplus").get("ussr").get("least").asDouble()).isNotNegative();
    assertThat(report.get("scores").get("joint-efficiency").get("count").asInt()).isEqualTo(20);
    assertThat(report.get("strategies")).hasSize(1);
    assertThat(report.get("strategies").get(0).get("seats").asInt()).isEqualTo(40);
  }

  @Test
  void fivePartiesWhoMustConsentCanAgree() {
    var report =
        Parley.run("simulate", "after-inf", "--rooms", "4", "--strategies", "conceder", "--json")
            .json();
    assertThat(report.get("agreements").asInt()).isPositive();
    assertThat(report.get("surplus")).hasSize(5);
  }

  @Test
  void lifeUnderTheTreatyIsPlayedTheSameForTheSameSeed() {
    String[] play = {
      "simulate",
      "zero-option",
      "--rooms",
      "12",
      "--turns",
      "2",
      "--depth",
      "verification",
      "--json"
    };
    var first = Parley.run(play);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(Parley.run(play).out()).isEqualTo(first.out());
    var lived = first.json().get("lived");
    assertThat(lived.get("due").asInt()).isPositive();
    assertThat(lived.get("kept").asInt()).isLessThanOrEqualTo(lived.get("due").asInt());
    assertThat(lived.get("livedPart")).hasSize(2);
  }

  @Test
  void whatIsCountedLiesWithinThreeStandardErrorsOfTheFormulas() {
    var rows =
        Parley.run("simulate", "zero-option", "--frequencies", "--rooms", "300", "--json").json();
    assertThat(rows).isNotEmpty();
    rows.forEach(
        row -> assertThat(row.get("errors").asDouble()).as(row.toString()).isBetween(-3.0, 3.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROTATING", "OPEN"})
  void everyMixOfStrategiesPlaysByTheRulesUnderEitherFloor(FloorRule floor) {
    var strategies = new ArrayList<Strategy>();
    strategies.add(Strategy.boulware());
    strategies.add(Strategy.conceder());
    strategies.add(Strategy.titForTat());
    strategies.add(Strategy.micro());
    var pact = Scenarios.withFloor(Scenarios.riverPact(), floor);
    var report =
        Simulation.run(
            pact,
            RoomSettings.of(pact),
            60,
            strategies,
            Conduct.all(),
            30,
            5,
            new Random(5)::nextInt);
    assertThat(report.agreements()).isPositive();
    assertThat(report.strategies()).hasSize(4);
    assertThat(report.strategies().stream().mapToInt(it -> it.seats()).sum()).isEqualTo(120);
    assertThat(report.surplus().values()).allMatch(spread -> spread.least() >= 0);
  }

  /** A refused command throws; with agreements and without. */
  @ParameterizedTest
  @CsvSource({
    "zero-option, BASIC, 40",
    "zero-option, VERIFICATION, 40",
    "zero-option, FULL, 60",
    "after-inf, BASIC, 4",
    "after-inf, VERIFICATION, 6",
    "after-inf, FULL, 10",
  })
  void noCommandOfAConductIsRefused(String pack, Depth depth, int rooms) {
    var scenario = ScenarioPack.scenario(Path.of(pack));
    var plan = RoomSettings.of(scenario);
    var lived = plan.implementation();
    var settings =
        plan.living(
            new RoomSettings.Implementing(
                lived.turns(), depth, lived.together(), lived.orders(), lived.consultation()));
    var report =
        Simulation.run(
            scenario,
            settings,
            rooms,
            List.of(Strategy.conceder(), Strategy.boulware()),
            Conduct.all(),
            4,
            11,
            new Random(11)::nextInt);
    var played =
        report.lived().orElseThrow().conducts().values().stream().mapToInt(Distribution::count);
    assertThat(played.sum()).isEqualTo(rooms * scenario.negotiators().size());
  }

  @ParameterizedTest
  @CsvSource({
    "--strategies,bully,there is no strategy 'bully'",
    "--rooms,0,at least one room",
    "--rooms,x,is not an int",
    "--lived,bully,there is no conduct 'bully'",
    "--rounds,-1,no fewer than 0 rounds",
  })
  void whatCannotBePlayedIsSaid(String option, String value, String sentence) {
    var answer = Parley.run("simulate", "zero-option", option, value);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(sentence);
  }

  private static Parley.Answer simulate(String pack, String rooms, String seed) {
    var answer = Parley.run("simulate", pack, "--rooms", rooms, "--seed", seed, "--json");
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer;
  }
}
