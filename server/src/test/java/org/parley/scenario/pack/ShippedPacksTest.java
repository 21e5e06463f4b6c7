package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioLibrary;
import tools.jackson.databind.json.JsonMapper;

/** Every pack that comes with the server can be played, and is written as its readers need it. */
class ShippedPacksTest {

  private static final Path FOLDER = Path.of("..", "scenarios");
  private static final ScenarioLibrary LIBRARY = ScenarioPacks.shipped();

  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  private static final Pattern CITATION = Pattern.compile("\\[([a-z][a-z0-9-]*)](?!\\()");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(January|February|March|April|May|June|July|August|September|October|November"
              + "|December) ((?:19|20)\\d\\d)\\b");

  static List<Scenario> scenarios() {
    return LIBRARY.scenarios();
  }

  @Test
  void everyFolderIsPlayedAndNothingIsWrongWithIt() throws IOException {
    assertThat(LIBRARY.problems()).isEmpty();
    assertThat(LIBRARY.scenarios())
        .filteredOn(scenario -> scenario.aliasOf().isEmpty())
        .extracting(scenario -> scenario.id().value())
        .containsExactlyInAnyOrderElementsOf(folders());
  }

  private static List<String> folders() throws IOException {
    try (var children = Files.list(FOLDER)) {
      return children
          .filter(child -> Files.exists(child.resolve("scenario.yaml")))
          .map(child -> child.getFileName().toString())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void briefsCanBeReadInALesson(Scenario scenario) {
    briefs(scenario)
        .forEach(
            (name, text) ->
                assertThat(WORD.matcher(text).results().count())
                    .as("words of %s in %s", name, scenario.id())
                    .isBetween(350L, 600L));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noBriefKnowsTheFuture(Scenario scenario) {
    var opens = YearMonth.from(scenario.opens());
    briefs(scenario)
        .forEach(
            (name, text) -> {
              assertThat(years(text))
                  .as("years in %s of %s", name, scenario.id())
                  .allMatch(year -> year <= opens.getYear());
              assertThat(months(text))
                  .as("months in %s of %s", name, scenario.id())
                  .noneMatch(month -> month.isAfter(opens));
            });
  }

  /** A key such as {@code [time-1984]} names the year of its source, not one of the story. */
  private static Stream<Integer> years(String text) {
    var told = CITATION.matcher(text).replaceAll("");
    return YEAR.matcher(told).results().map(year -> Integer.valueOf(year.group()));
  }

  private static Stream<YearMonth> months(String text) {
    return MONTH
        .matcher(text)
        .results()
        .map(
            found ->
                YearMonth.of(
                    Integer.parseInt(found.group(2)),
                    Month.valueOf(found.group(1).toUpperCase(Locale.ROOT))));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsToldInPublicIsSourced(Scenario scenario) {
    assertThat(CITATION.matcher(scenario.brief()).results())
        .as("citations in the brief of %s", scenario.id())
        .hasSizeGreaterThan(5);
    assertThat(scenario.parties())
        .filteredOn(Party.Negotiator.class::isInstance)
        .allSatisfy(
            party ->
                assertThat(party.publicBrief()).as("%s", party.id()).containsPattern(CITATION));
    assertThat(scenario.claims()).as("claims in %s", scenario.id()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void facilitatorsHaveEventsToPutInForEveryTurn(Scenario scenario) {
    assertThat(scenario.injects()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(scenario.injects().stream().map(inject -> inject.turn()).distinct())
        .hasSize(
            scenario.regime().implementation().paces().values().stream()
                .mapToInt(pace -> pace.negotiationTurns() + pace.turns())
                .max()
                .orElse(scenario.plan().turns()));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void teachingNotesHoldAimsARunSheetHintsAndADebrief(Scenario scenario) {
    assertThat(scenario.teaching().toLowerCase(Locale.ROOT))
        .contains("## aims", "## run sheet", "stuck", "## debrief", "## what really happened");
  }

  @Test
  void aliasesTellNoRealName() {
    var aliases =
        LIBRARY.scenarios().stream().filter(scenario -> scenario.aliasOf().isPresent()).toList();
    assertThat(aliases).isNotEmpty();
    for (var alias : aliases) {
      var original = alias.aliasOf().flatMap(LIBRARY::find).orElseThrow();
      var told = new JsonMapper().writeValueAsString(alias).replaceAll("https?://[^\" ]*", "");
      assertThat(original.negotiators())
          .extracting(Party::name)
          .noneMatch(name -> told.contains(name));
    }
  }

  private static Map<String, String> briefs(Scenario scenario) {
    var briefs = new TreeMap<String, String>();
    briefs.put("the case", scenario.brief());
    for (var party : scenario.parties()) {
      briefs.put(party.id() + " in public", party.publicBrief());
      briefs.put(party.id() + " in private", party.privateBrief());
    }
    return briefs;
  }
}
