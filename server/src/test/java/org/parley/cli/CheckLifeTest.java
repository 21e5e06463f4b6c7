package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.pack.ScenarioPacks;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What {@code check} proves of life under the treaty, and how it finds packs out that spoil it. */
class CheckLifeTest {

  private static final Path SCENARIOS =
      Path.of(System.getProperty("basedir", "."), "../scenarios").normalize();
  private static final String SCENARIO = "scenario.yaml";
  private static final String USA = "parties/usa/points.yaml";
  private static final String USSR = "parties/ussr/points.yaml";

  @TempDir private Path folder;

  static Stream<String> shipped() {
    return ScenarioPacks.shipped().scenarios().stream()
        .filter(scenario -> scenario.aliasOf().isEmpty())
        .map(scenario -> scenario.id().value());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void verificationPaysCheatingTemptsAndAlarmsAreRare(String pack) {
    var life = Parley.run("check", pack, "--json").json().get("proof").get("life");
    assertThat(life.get("decided").asBoolean()).isTrue();
    assertThat(life.get("betterVerified").asLong()).isPositive();
    assertThat(life.get("ratified").asLong()).isPositive();
    assertThat(life.get("tempting")).isNotEmpty();
    assertThat(life.get("falseAlarms").asDouble()).isPositive().isLessThanOrEqualTo(.5);
    assertThat(life.get("lengths"))
        .hasSize(3)
        .allMatch(length -> length.get("minutes").asInt() <= length.get("promised").asInt());
  }

  @Test
  void theZeroOptionLivedAtItsBasicDepthFitsSeventyMinutes() {
    var lengths = life("zero-option").get("lengths");
    assertThat(lengths.get(0).get("depth").asString()).isEqualTo("basic");
    assertThat(lengths.get(0).get("minutes").asInt()).isEqualTo(70);
  }

  @Test
  void afterInfLivedAtItsBasicDepthFitsNinetyMinutesAndInFullTwoSittings() {
    var lengths = life("after-inf").get("lengths");
    assertThat(lengths.get(0).get("promised").asInt()).isEqualTo(90);
    assertThat(lengths.get(2).get("promised").asInt()).isEqualTo(180);
    assertThat(lengths.get(2).get("sittings").asInt()).isEqualTo(2);
  }

  @Test
  void alarmsThatAreMostlyFalseAreAFault() throws IOException {
    spoil(SCENARIO, "falseAlarm: 0.02", "falseAlarm: 0.3");
    assertFault("regime.measures: Under {", "false alarms in a turn, more than 0.5.");
  }

  @Test
  void aTreatyThatTemptsNobodyIsAFault() throws IOException {
    spoil(USA, "gain: [4, 5]", "gain: [0, 0]");
    spoil(USSR, "gain: [5, 6]", "gain: [0, 0]");
    spoil(USSR, "gain: [3, 4]", "gain: [0, 0]");
    assertFault("regime.obligations: Nobody is tempted");
  }

  @Test
  void verificationThatPaysNobodyIsAFault() throws IOException {
    spoil(USSR, "points: -18", "points: -1");
    assertFault("regime.measures: Verification pays nobody");
  }

  @Test
  void aSenateThatRatifiesNothingIsAFault() throws IOException {
    spoil(USA, "reservation: 18", "reservation: 90");
    assertFault("regime.implementation: No acceptable package has the votes at home");
  }

  @Test
  void aStepThatStandsOnAnothersIsToldAndPlayed() throws IOException {
    spoil(SCENARIO, "needs: [usa-production]", "needs: [ussr-base]");
    var answer = check();
    assertThat(answer.code()).isZero();
    assertThat(answer.err())
        .contains("warning: regime.implementation.steps[1]: This step needs one of another party");
  }

  @Test
  void aStepThatIsForbiddenFromTheFirstDayIsAFault() throws IOException {
    spoil(
        SCENARIO,
        "      when: { pershing: [half, none] }\n      duty",
        "      when: { pershing: [full, half, none] }\n      duty");
    assertFault("regime.implementation.steps[1]: Nobody can ever take this step");
  }

  @Test
  void aNoticeThatOutlastsThePlayIsTold() throws IOException {
    spoil(SCENARIO, "notice: 1", "notice: 3");
    assertThat(check().err()).contains("Whoever gives notice is out only after the last turn");
  }

  @Test
  void aDepthThatTakesLongerThanItPromisesIsAFaultAtItsLine() throws IOException {
    spoil(SCENARIO, "basic: { minutes: 70", "basic: { minutes: 69");
    assertFault("depths.basic.minutes: This depth takes 70 minutes, more than the 69 promised.");
  }

  private static JsonNode life(String pack) {
    return Parley.run("check", pack, "--json").json().get("proof").get("life");
  }

  private void assertFault(String... words) {
    var answer = check();
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains(words)
        .containsPattern("zero-option/scenario.yaml:\\d+:\\d+: ");
  }

  private Parley.Answer check() {
    return Parley.run("check", folder.resolve("zero-option").toString());
  }

  private void spoil(String file, String old, String replacement) throws IOException {
    var pack = folder.resolve("zero-option");
    if (!Files.exists(pack)) {
      FileSystemUtils.copyRecursively(SCENARIOS.resolve("zero-option"), pack);
    }
    var text = Files.readString(pack.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(pack.resolve(file), text.replace(old, replacement));
  }
}
