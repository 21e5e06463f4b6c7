package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** {@code export}: what is written and read back is the same problem. */
class ExportTest {

  private static final Set<String> SOLUTIONS =
      Set.of("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "utilitarianAll");

  @TempDir private Path folder;

  @Test
  void negMasKeepsEveryNumber() {
    sameInNegMas("zero-option", List.of("usa", "ussr"));
  }

  /** The keys that NegMAS looks for when it loads a folder of GeniusWeb files. */
  @Test
  void negMasFindsDomainAndProfilesByTheirKeys() throws IOException {
    export("zero-option", "negmas");
    var domain = json("domain.json");
    var space = json("ussr.json").get("LinearAdditiveUtilitySpace");
    assertThat(space.get("domain")).isEqualTo(domain);
    assertThat(space.get("reserved_value").asLong()).isEqualTo(50);
    assertThat(space.get("issueWeights").propertyNames())
        .containsExactlyInAnyOrderElementsOf(domain.get("issuesValues").propertyNames());
    for (var issue : domain.get("issuesValues").propertyNames()) {
      var values = domain.get("issuesValues").get(issue).get("values");
      var utilities = space.get("issueUtilities").get(issue).get("discreteutils");
      assertThat(utilities.get("valueUtilities")).hasSameSizeAs(values).isNotEmpty();
    }
  }

  private JsonNode json(String file) throws IOException {
    return Wire.mapper().readTree(Files.readString(folder.resolve(file)));
  }

  @Test
  void negMasHoldsManyParties() {
    sameInNegMas("after-inf", List.of("usa", "russia", "poland", "philippines", "china"));
  }

  @Test
  void geniusKeepsEveryNumberUpToOneScale() {
    export("zero-option", "genius");
    var original = Parley.run("analyze", "zero-option", "--json").json();
    var copy = analyze(List.of("usa", "ussr"), ".xml");
    assertThat(copy.get("exact").asBoolean()).isTrue();
    assertThat(copy.get("zopa")).isEqualTo(original.get("zopa"));
    assertThat(copy.get("feasible")).isEqualTo(original.get("feasible"));
    assertThat(packages(copy, "frontier")).isEqualTo(packages(original, "frontier"));
    assertThat(packages(copy, "zopaFrontier")).isEqualTo(packages(original, "zopaFrontier"));
    var scale = Scale.between(original, copy);
    for (var name : SOLUTIONS) {
      scale.assertSame(original.get(name).get("points"), copy.get(name).get("points"));
    }
    for (var row = 0; row < original.get("frontier").size(); row++) {
      scale.assertSame(
          original.get("frontier").get(row).get("points"),
          copy.get("frontier").get(row).get("points"));
    }
    assertThat(copy.get("kalaiSmorodinsky").get("value").asDouble())
        .isEqualTo(original.get("kalaiSmorodinsky").get("value").asDouble(), within(1e-12));
  }

  @Test
  void geniusIsForTwoParties() {
    var answer = Parley.run("export", "after-inf", "--format", "genius", "--to", folder.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("a GENIUS domain is for two parties").contains("negmas");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnknownFormatIsRefused() {
    var answer = Parley.run("export", "zero-option", "--format", "csv", "--to", folder.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("neither genius nor negmas");
  }

  @Test
  void theSamePackIsWrittenTheSameWay() throws IOException {
    var files = export("zero-option", "negmas");
    var first = new ArrayList<String>();
    for (var file : files) {
      first.add(Files.readString(Path.of(file)));
    }
    export("zero-option", "negmas");
    for (var place = 0; place < files.size(); place++) {
      assertThat(Path.of(files.get(place))).content().isEqualTo(first.get(place));
    }
  }

  private void sameInNegMas(String pack, List<String> parties) {
    export(pack, "negmas");
    var original = Parley.run("analyze", pack, "--json").json();
    var copy = analyze(parties, ".json");
    for (var name : List.of("parties", "feasible", "zopa", "ideals", "exact")) {
      assertThat(copy.get(name)).as(name).isEqualTo(original.get(name));
    }
    for (var name : List.of("frontier", "zopaFrontier")) {
      assertThat(copy.get(name)).as(name).hasSameSizeAs(original.get(name));
      for (var row = 0; row < original.get(name).size(); row++) {
        for (var part : List.of("points", "packages")) {
          assertThat(copy.get(name).get(row).get(part))
              .isEqualTo(original.get(name).get(row).get(part));
        }
      }
    }
    for (var name : SOLUTIONS) {
      assertThat(copy.get(name).get("value")).isEqualTo(original.get(name).get("value"));
      assertThat(copy.get(name).get("points")).isEqualTo(original.get(name).get("points"));
    }
  }

  private List<String> export(String pack, String format) {
    var answer = Parley.run("export", pack, "--format", format, "--to", folder.toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().lines().toList();
  }

  private JsonNode analyze(List<String> parties, String ending) {
    var profiles =
        parties.stream().map(party -> folder.resolve(party + ending).toString()).toList();
    return Parley.run(
            "analyze",
            folder.resolve("domain" + ending).toString(),
            "--profiles",
            String.join(",", profiles),
            "--json")
        .json();
  }

  private static List<Long> packages(JsonNode report, String frontier) {
    return StreamSupport.stream(report.get(frontier).spliterator(), false)
        .map(vector -> vector.get("packages").asLong())
        .toList();
  }

  /**
   * The copy's utility is points times a factor, the same for both parties, plus a shift of each.
   */
  private record Scale(double factor, List<Double> shifts) {

    static Scale between(JsonNode original, JsonNode copy) {
      var factor =
          copy.get("egalitarian").get("value").asDouble()
              / original.get("egalitarian").get("value").asDouble();
      var shifts = new ArrayList<Double>();
      for (var party = 0; party < 2; party++) {
        var ideal = original.get("ideals").get(party).asDouble();
        shifts.add(copy.get("ideals").get(party).asDouble() - factor * ideal);
      }
      return new Scale(factor, shifts);
    }

    void assertSame(JsonNode original, JsonNode copy) {
      for (var party = 0; party < 2; party++) {
        assertThat(copy.get(party).asDouble())
            .isEqualTo(factor * original.get(party).asDouble() + shifts.get(party), within(1e-12));
      }
    }
  }
}
