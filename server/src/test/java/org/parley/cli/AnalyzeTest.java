package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/**
 * {@code analyze}: published cases, formats of other programs, and files that cannot be answered.
 */
class AnalyzeTest {

  private static final String DOMAIN =
      """
      <negotiation_template>
        <utility_space number_of_issues="2">
          <objective index="0" name="car">
            <issue index="1" name="price" type="discrete">
              <item index="1" value="low"/>
              <item index="2" value="high"/>
            </issue>
            <issue index="2" name="colour" type="discrete">
              <item index="1" value="red"/>
              <item index="2" value="blue"/>
              <item index="3" value="grey"/>
            </issue>
          </objective>
        </utility_space>
      </negotiation_template>
      """;

  private static final String BUYER =
      """
      <utility_space>
        <reservation value="0.3"/>
        <objective index="0" name="car">
          <weight index="1" value="0.75"/>
          <weight index="2" value="0.25"/>
          <issue index="1" name="price" type="discrete">
            <item index="1" value="low" evaluation="4"/>
            <item index="2" value="high" evaluation="1"/>
          </issue>
          <issue index="2" name="colour" type="discrete">
            <item index="1" value="red" evaluation="3"/>
            <item index="2" value="blue" evaluation="1"/>
            <item index="3" value="grey" evaluation="0"/>
          </issue>
        </objective>
      </utility_space>
      """;

  private static final String SELLER =
      BUYER
          .replace("value=\"low\" evaluation=\"4\"", "value=\"low\" evaluation=\"0\"")
          .replace("reservation value=\"0.3\"", "reservation value=\"0.1\"")
          .replace("value=\"grey\" evaluation=\"0\"", "value=\"grey\" evaluation=\"7\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"base", "base_7players", "game1"})
  void publishedScoreSheetsAreReproduced(String game) throws IOException {
    var sheets = Shared.file("cases/score-sheets/" + game);
    var expected =
        Wire.mapper()
            .readTree(Files.readString(Shared.file("cases/score-sheets/expected.json")))
            .get(game);
    var veto = String.join(",", texts(expected.get("veto")));
    var answer = Parley.run("analyze", "--sheets", sheets.toString(), "--veto", veto, "--json");
    var report = answer.json();
    var order = new Order(texts(report.get("parties")), texts(expected.get("parties")));

    assertThat(answer.code()).isZero();
    assertThat(texts(report.get("parties"))).isSorted();
    assertThat(report.get("outcomes").asInt()).isEqualTo(expected.get("outcomes").asInt());
    assertThat(report.get("zopa").asInt()).isEqualTo(expected.get("zopa").asInt());
    assertThat(report.get("frontier")).hasSize(expected.get("frontierVectors").asInt());
    assertThat(packages(report.get("frontier")))
        .isEqualTo(expected.get("frontierPackages").asInt());
    assertThat(report.get("zopaFrontier")).hasSize(expected.get("zopaFrontierVectors").asInt());
    assertThat(order.of(report.get("ideals"))).isEqualTo(numbers(expected.get("idealsInZopa")));
    order.assertSame(report.get("nash"), expected.get("nash"));
    order.assertSame(
        report.get("kalaiSmorodinsky"), expected.get("kalaiSmorodinsky_maxmin_zopaIdeal"));
    order.assertSame(report.get("egalitarian"), expected.get("egalitarian_maxmin"));
    order.assertSame(report.get("utilitarian"), expected.get("utilitarian_zopa"));
    order.assertSame(report.get("utilitarianAll"), expected.get("utilitarian_all"));
    var coalition = expected.get("coalition");
    assertThat(report.get("coalition").get("packages").asInt())
        .isEqualTo(coalition.get("n_deals_P_minus_1_incl_p1_p2").asInt());
    assertThat(order.of(report.get("coalition").get("accepting")))
        .isEqualTo(numbers(coalition.get("agreeing_counts_within_those")));
    assertThat(order.of(report.get("coalition").get("acceptable")))
        .isEqualTo(numbers(coalition.get("n_deals_acceptable_per_party")));
  }

  @Test
  void aGeniusDomainIsReadWithExactFractions() {
    var answer = genius(DOMAIN, BUYER, SELLER);
    var report = answer.json();
    assertThat(answer.err()).isEmpty();
    assertThat(report.get("exact").asBoolean()).isTrue();
    assertThat(report.get("outcomes").asInt()).isEqualTo(6);
    // low/red gives the buyer 1; high/grey gives the seller 1.
    assertThat(numbers(report.get("frontier").get(0).get("points")).getFirst()).isEqualTo(1.0);
    assertThat(report.get("utilitarianAll").get("value").asDouble()).isPositive();
  }

  @Test
  void integerIssuesAreLinearFromTheLowerBound() {
    var domain =
        """
        <negotiation_template><utility_space><objective index="0" name="o">
        <issue index="1" name="n" type="integer" lowerbound="2" upperbound="4"/>
        </objective></utility_space></negotiation_template>
        """;
    var profile =
        """
        <utility_space><objective index="0" name="o"><weight index="1" value="1"/>
        <issue index="1" name="n" type="integer" lowerbound="2" upperbound="4">
        <evaluator ftype="linear" offset="0.2" slope="0.3"/></issue>
        </objective></utility_space>
        """;
    var report = genius(domain, profile, profile).json();
    assertThat(report.get("outcomes").asInt()).isEqualTo(3);
    assertThat(numbers(report.get("ideals"))).allSatisfy(it -> assertThat(it).isEqualTo(.8));
  }

  @Test
  void geniusWebReservesByABid() {
    write("domain.json", "{\"name\":\"d\",\"issuesValues\":{\"x\":{\"values\":[\"a\",\"b\"]}}}");
    var profile =
        """
        {"LinearAdditiveUtilitySpace":{"issueUtilities":{"x":{"DiscreteValueSetUtilities":
        {"valueUtilities":{"a":%s,"b":%s}}}},"issueWeights":{"x":1},"domain":{},"name":"p",
        "reservationBid":{"issuevalues":{"x":"a"}}}}
        """;
    write("one.json", profile.formatted("0.5", "1"));
    write("two.json", profile.formatted("0.25", "0.5"));
    var report = json("domain.json", "one.json", "two.json").json();
    assertThat(report.get("zopa").asInt()).isEqualTo(2);
    assertThat(report.get("nash").get("value").asDouble()).isEqualTo(.5 * .25, within(1e-15));
    assertThat(report.get("nash").get("witness").get("x").asString()).isEqualTo("b");
  }

  @Test
  void negMasProfilesCarryTheirReservationValue() {
    write("domain.json", "{\"issues\":{\"x\":[\"a\",\"b\"],\"y\":[\"c\",\"d\"]}}");
    var profile =
        """
        {"reservationValue":%s,"issueWeights":{"x":0.5,"y":0.5},
        "issues":{"x":{"a":%s,"b":%s},"y":{"c":0,"d":1}}}
        """;
    write("one.json", profile.formatted("0.9", "0", "1"));
    write("two.json", profile.formatted("0.9", "1", "0"));
    var report = json("domain.json", "one.json", "two.json").json();
    assertThat(report.get("zopa").asInt()).isZero();
    assertThat(report.has("nash")).isFalse();
    assertThat(report.has("utilitarian")).isFalse();
    assertThat(report.get("utilitarianAll").get("value").asDouble()).isEqualTo(1.5);
  }

  @Test
  void aSumAboveOneIsKeptAndSaid() {
    var report = genius(DOMAIN, BUYER.replace("0.25", "0.254"), SELLER).json();
    assertThat(report.get("warnings").get(0).asString()).contains("GENIUS would clip it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value=\"0.75\"|value=\"0.95\"|one.xml:3: The weights of the issues sum to 1.2",
        "value=\"0.75\"|value=\"NaN\"|one.xml:4: 'NaN' is not a number",
        "value=\"0.75\"|value=\"1e999\"|one.xml:4: '1e999' has too many digits",
        "name=\"price\"|name=\"size\"|one.xml:6: The domain has no issue 'size'",
        "value=\"grey\"|value=\"pink\"|one.xml:13: The domain has no option 'pink'",
        "evaluation=\"4\"|evaluation=\"-4\"|one.xml:6: An evaluation is negative",
        "</objective>|</objectiv>|one.xml:15: This is not well-formed XML",
      })
  void aProfileThatCannotBeAnsweredNamesFileAndLine(String right, String wrong, String sentence) {
    var answer = genius(DOMAIN, BUYER.replaceFirst(right, wrong), SELLER);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(sentence);
  }

  @Test
  void documentTypesAreRefused() {
    var answer = genius("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + DOMAIN, BUYER);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("domain.xml:1").doesNotContain("root:");
  }

  @Test
  void brokenJsonNamesItsLine() {
    write("domain.json", "{\"issues\":\n{\"x\":[\"a\",\"b\"],}}");
    var answer = json("domain.json", "domain.json");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("domain.json:2: This is not JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2;3,4;5,6|a.txt:3: The last line is the party's minimum",
        "1,x;3|a.txt:1: 'x' is not a number",
        "1,2,3;3|This sheet has other issues",
      })
  void aSheetThatCannotBeAnsweredNamesFileAndLine(String sheet, String sentence) {
    write("a.txt", sheet.replace(';', '\n'));
    write("b.txt", "1,2\n3");
    var answer = Parley.run("analyze", "--sheets", folder.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-pack", "domain.xml"})
  void whatIsNotThereIsSaid(String subject) {
    var answer = Parley.run("analyze", subject);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).isNotBlank();
  }

  @Test
  void anUnknownVetoPartyIsRefused() {
    write("a.txt", "1,2\n1");
    var answer = Parley.run("analyze", "--sheets", folder.toString(), "--veto", "b");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("there is no party 'b'");
  }

  @Test
  void withoutJsonAPersonCanReadIt() {
    write("a.txt", "1,2\n1");
    write("b.txt", "2,1\n1");
    var answer = Parley.run("analyze", "--sheets", folder.toString());
    assertThat(answer.out()).contains("parties      a, b").contains("Nash: ");
  }

  private Parley.Answer genius(String domain, String... profiles) {
    write("domain.xml", domain);
    var names = List.of("one.xml", "two.xml");
    for (var party = 0; party < profiles.length; party++) {
      write(names.get(party), profiles[party]);
    }
    return json("domain.xml", names.subList(0, profiles.length).toArray(String[]::new));
  }

  private Parley.Answer json(String domain, String... profiles) {
    var files = List.of(profiles).stream().map(folder::resolve).map(Path::toString).toList();
    return Parley.run(
        "analyze",
        folder.resolve(domain).toString(),
        "--profiles",
        String.join(",", files),
        "--json");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<Double> numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asDouble).toList();
  }

  private static int packages(JsonNode vectors) {
    return StreamSupport.stream(vectors.spliterator(), false)
        .mapToInt(vector -> vector.get("packages").asInt())
        .sum();
  }

  /** Puts numbers by party into the order of the published case. */
  private record Order(List<String> ours, List<String> theirs) {

    List<Double> of(JsonNode list) {
      var numbers = numbers(list);
      var sorted = new ArrayList<Double>();
      theirs.forEach(party -> sorted.add(numbers.get(ours.indexOf(party))));
      return sorted;
    }

    void assertSame(JsonNode solution, JsonNode expected) {
      assertThat(solution.get("value").asDouble())
          .isEqualTo(expected.get("value").asDouble(), within(1e-12));
      var published = new ArrayList<List<Double>>();
      expected.get("points").forEach(points -> published.add(numbers(points)));
      assertThat(published).contains(of(solution.get("points")));
    }
  }
}
