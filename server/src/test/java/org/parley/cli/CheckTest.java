package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.pack.ScenarioPacks;
import org.springframework.util.FileSystemUtils;

/** {@code check}: every shipped pack is sound, and packs spoilt on purpose are found out. */
class CheckTest {

  private static final Path SCENARIOS =
      Path.of(System.getProperty("basedir", "."), "../scenarios").normalize();

  private static final String FLAG =
      """
      issues:
        - id: flag
          kind: confidence-building-measure
          title: Flag over the table
          question: Which flag hangs over the table?
          statusQuo: red
          options:
            - { id: red, label: Red, text: The flag is red., obliges: [], hosts: [] }
            - { id: green, label: Green, text: The flag is green., obliges: [], hosts: [] }
            - { id: blue, label: Blue, text: The flag is blue., obliges: [], hosts: [] }
      """;

  @TempDir private Path folder;

  static Stream<String> shipped() {
    return ScenarioPacks.shipped().scenarios().stream()
        .filter(scenario -> scenario.aliasOf().isEmpty())
        .map(scenario -> scenario.id().value());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedPackIsSound(String pack) {
    var answer = Parley.run("check", pack, "--json");
    assertThat(answer.code()).as(answer.out()).isZero();
    assertThat(answer.json().get("sound").asBoolean()).isTrue();
    assertThat(answer.json().get("proof").get("zopa").asLong()).isPositive();
  }

  @Test
  void countsAreThoseOfAListOfAllOutcomes() {
    var scenario = ScenarioPacks.shipped().find(new ScenarioId("zero-option")).orElseThrow();
    var possible = outcomes(scenario).filter(outcome -> isAllowed(scenario, outcome)).toList();
    var usa = scenario.negotiators().getFirst();
    var ussr = scenario.negotiators().getLast();
    var proof = Parley.run("check", "zero-option", "--json").json().get("proof");
    assertThat(proof.get("feasible").asLong()).isEqualTo(possible.size());
    assertThat(proof.get("zopa").asLong()).isEqualTo(count(possible, usa, true, ussr, true));
    assertThat(proof.get("vetoes").get("usa").asLong())
        .isEqualTo(count(possible, usa, false, ussr, true));
    assertThat(proof.get("vetoes").get("ussr").asLong())
        .isEqualTo(count(possible, usa, true, ussr, false));
    assertThat(proof.get("shutOut")).as("both always consent").isEmpty();
    assertThat(proof.get("limitsWithoutVerification").asLong()).isZero();
  }

  @Test
  void whoCanBeShutOutIsToldWithADealThatDoesIt() {
    var scenario = ScenarioPacks.shipped().find(new ScenarioId("after-inf")).orElseThrow();
    var proof = Parley.run("check", "after-inf", "--json").json().get("proof");
    var shutOut = proof.get("shutOut");
    assertThat(shutOut).isNotEmpty();
    assertThat(shutOut.propertyNames()).doesNotContain("usa", "russia");
    for (var party : scenario.negotiators()) {
      var terms = shutOut.get(party.id().value());
      if (terms != null) {
        var deal = Terms.of(terms);
        var outcome = deal.over(scenario.statusQuo());
        assertThat(scenario.broken(outcome)).isEmpty();
        assertThat(scenario.consents(deal)).isNotEmpty().doesNotContain(party.id());
        assertThat(accepts(party, outcome)).isFalse();
        assertThat(scenario.negotiators())
            .filteredOn(other -> !other.equals(party))
            .allMatch(other -> accepts(other, outcome));
      }
    }
  }

  @Test
  void smallerCoalitionsAreCountedBesideTheWhole() {
    var scenario = ScenarioPacks.shipped().find(new ScenarioId("after-inf")).orElseThrow();
    var accepting =
        outcomes(scenario)
            .filter(outcome -> isAllowed(scenario, outcome))
            .map(outcome -> scenario.negotiators().stream().filter(it -> accepts(it, outcome)))
            .map(Stream::count)
            .toList();
    var coalitions =
        Parley.run("check", "after-inf", "--json").json().get("proof").get("coalitions");
    assertThat(coalitions).hasSize(scenario.negotiators().size() - 1);
    for (var coalition : coalitions) {
      var size = coalition.get("parties").asLong();
      assertThat(coalition.get("packages").asLong())
          .as("at least %d", size)
          .isEqualTo(accepting.stream().filter(parties -> parties >= size).count());
    }
    var text = Parley.run("check", "after-inf").out();
    assertThat(text).contains("to all ").contains("to at least 4 parties ");
  }

  @Test
  void anIssueThatNobodyCaresAboutIsAFault() throws IOException {
    var pack = zeroOptionWithAFlag("{ red: 4, green: 4, blue: 4 }", "");
    var answer = Parley.run("check", pack.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("zero-option/scenario.yaml:" + line(pack, "- id: flag"))
        .contains("issues[0]: No party cares about this issue");
    assertThat(answer.out()).contains("has faults");
  }

  @Test
  void anOptionIsDominatedOnlyIfNoInteractionEverFavoursIt() throws IOException {
    var interaction =
        "interactions:\n"
            + "  - when: { flag: [green], europe: [zero] }\n"
            + "    points: %d\n"
            + "    because: It suits.\n";
    var points = "{ red: 0, green: 1, blue: 3 }";
    var dominated = Parley.run("check", zeroOptionWithAFlag(points, interaction.formatted(2)) + "");
    assertThat(dominated.code()).isZero();
    assertThat(dominated.err())
        .contains("issues[0].options[1]: Whatever else is agreed, 'blue' is at least as good");
    var favoured = Parley.run("check", zeroOptionWithAFlag(points, interaction.formatted(3)) + "");
    assertThat(favoured.err()).doesNotContain("issues[0].options[1]");
  }

  @Test
  void aBrokenPackNamesFileLineAndColumn() throws IOException {
    var pack = zeroOption();
    edit(pack.resolve("scenario.yaml"), "minutes: 45", "minutes: 44");
    var answer = Parley.run("check", pack.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("zero-option/scenario.yaml:" + line(pack, "minutes: 44"));
  }

  @Test
  void whatIsNoPackIsUnreadable() {
    var answer = Parley.run("check", folder.resolve("nowhere").toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("nowhere: There is no such pack");
  }

  private Path zeroOptionWithAFlag(String points, String interactions) throws IOException {
    var pack = zeroOption();
    edit(pack.resolve("scenario.yaml"), "issues:\n", FLAG);
    for (var party : List.of("usa", "ussr")) {
      var file = pack.resolve("parties/" + party + "/points.yaml");
      edit(file, "points:\n", "points:\n  flag: " + points + "\n");
      if (party.equals("usa") && !interactions.isEmpty()) {
        edit(file, "interactions:\n", interactions);
      }
    }
    return pack;
  }

  private Path zeroOption() throws IOException {
    var pack = folder.resolve("zero-option");
    FileSystemUtils.deleteRecursively(pack);
    FileSystemUtils.copyRecursively(SCENARIOS.resolve("zero-option"), pack);
    return pack;
  }

  private static void edit(Path file, String old, String replacement) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replaceFirst("(?m)^" + old, replacement));
  }

  private static int line(Path pack, String text) throws IOException {
    var lines = Files.readAllLines(pack.resolve("scenario.yaml"));
    return 1
        + lines.indexOf(lines.stream().filter(it -> it.contains(text)).findFirst().orElseThrow());
  }

  private static Stream<Package> outcomes(Scenario scenario) {
    var outcomes = List.of(scenario.statusQuo());
    for (var issue : scenario.issues()) {
      var more = new ArrayList<Package>();
      for (var outcome : outcomes) {
        for (var option : issue.options()) {
          more.add(new Package(Map.of(issue.id(), option.id())).over(outcome));
        }
      }
      outcomes = more;
    }
    return outcomes.stream();
  }

  private static boolean isAllowed(Scenario scenario, Package outcome) {
    return scenario.broken(outcome).isEmpty()
        && scenario.negotiators().stream()
            .flatMap(party -> party.preferences().instructions().stream())
            .allMatch(instruction -> instruction.allows(outcome));
  }

  private static boolean accepts(Party.Negotiator party, Package outcome) {
    return party.preferences().surplus(outcome).value() >= 0;
  }

  private static long count(
      List<Package> outcomes,
      Party.Negotiator one,
      boolean yes,
      Party.Negotiator other,
      boolean too) {
    return outcomes.stream()
        .filter(outcome -> accepts(one, outcome) == yes && accepts(other, outcome) == too)
        .count();
  }
}
