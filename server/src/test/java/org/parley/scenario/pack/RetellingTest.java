package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import tools.jackson.databind.json.JsonMapper;

/** An alias tells the same case with other names, and nobody can read the real ones in it. */
class RetellingTest {

  private static final ScenarioId LIGHTHOUSE = new ScenarioId("lighthouse");
  private static final ScenarioId ALIAS = new ScenarioId("lighthouse.alias");

  @TempDir private Path home;

  @Test
  void noRealNameSurvivesButInAddresses() {
    var retold = retold(TestPack.in(home));
    assertThat(json(retold)).contains("Upstream", "Downstream");
    assertThat(json(retold).replaceAll("https?://[^\"]*", ""))
        .doesNotContain("Northland", "Southland");
  }

  @Test
  void itIsTheSameCase() {
    var library = TestPack.in(home).read();
    var original = library.find(LIGHTHOUSE).orElseThrow();
    var retold = library.find(ALIAS).orElseThrow();
    assertThat(retold.aliasOf()).contains(LIGHTHOUSE);
    assertThat(retold.contentHash()).isEqualTo(original.contentHash());
    assertThat(retold)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(String.class)
        .ignoringFields("id", "aliasOf")
        .isEqualTo(original);
  }

  @Test
  void partiesHaveTheirNewNamesAndMonograms() {
    var retold = retold(TestPack.in(home));
    assertThat(retold.card().title()).isEqualTo("The Old Mill");
    assertThat(retold.party(new PartyId("north")).orElseThrow())
        .extracting(Party::name, Party::monogram)
        .containsExactly("Upstream", "UP");
    assertThat(retold.party(new PartyId("chair")).orElseThrow().name()).isEqualTo("Sailors' Union");
  }

  @Test
  void wordsAreReplacedWholeLongestFirstAndAcrossLines() {
    var pack = TestPack.in(home);
    pack.write(
        "teaching.md",
        "Northland built the first\nlighthouse, the first of Northland's. NorthlandX did not.");
    assertThat(retold(pack).teaching())
        .isEqualTo("Upstream built the first mill, the first of Upstream's. NorthlandX did not.");
  }

  @Test
  void namesMayChangePlaces() {
    var pack = TestPack.in(home);
    pack.write("teaching.md", "Northland and Southland");
    pack.replace("alias.yaml", "Northland: Upstream", "Northland: Southland")
        .replace("alias.yaml", "Southland: Downstream", "Southland: Northland");
    assertThat(retold(pack).teaching()).isEqualTo("Southland and Northland");
  }

  private static Scenario retold(TestPack pack) {
    return pack.read().find(ALIAS).orElseThrow();
  }

  private static String json(Scenario scenario) {
    return new JsonMapper().writeValueAsString(scenario);
  }
}
