package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.PartyId;
import tools.jackson.databind.JsonNode;

/** Published scorable games of six and seven parties, reproduced field by field. */
class ScoreSheetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"base", "base_7players", "game1"})
  void countsAndFrontierAreAsPublished(String game) {
    var expected = PublicCases.expected(game);
    var space = space(game);
    assertThat(space.problem().outcomes()).isEqualTo(expected.get("outcomes").asLong());
    assertThat(space.feasible()).isEqualTo(expected.get("outcomes").asLong());
    assertThat(space.problem().reservation()).isEqualTo(vector(expected.get("reservation")));
    assertThat(space.zopa()).hasValue(expected.get("zopa").asLong());
    var frontier = space.frontier();
    assertThat(frontier.exact()).isTrue();
    assertThat(frontier.vectors()).isEqualTo(expected.get("frontierVectors").asInt());
    assertThat(frontier.packages()).isEqualTo(expected.get("frontierPackages").asInt());
    var acceptable = space.zopaFrontier();
    assertThat(acceptable.vectors()).isEqualTo(expected.get("zopaFrontierVectors").asInt());
    assertThat(acceptable.packages()).isEqualTo(expected.get("zopaFrontierPackages").asInt());
    assertThat(space.ideals()).contains(vector(expected.get("idealsInZopa")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "base_7players", "game1"})
  void solutionsAreAsPublished(String game) {
    var expected = PublicCases.expected(game);
    var space = space(game);
    same(space, space.nash().orElseThrow(), expected.get("nash"));
    same(space, space.egalitarian().orElseThrow(), expected.get("egalitarian_maxmin"));
    same(space, space.utilitarian().orElseThrow(), expected.get("utilitarian_zopa"));
    same(space, space.utilitarianAll().orElseThrow(), expected.get("utilitarian_all"));
    same(
        space,
        space.kalaiSmorodinsky().orElseThrow(),
        expected.get("kalaiSmorodinsky_maxmin_zopaIdeal"));
  }

  /** Where several vectors are published, the smallest share ties and leximin chooses one. */
  private static void same(OutcomeSpace space, Solution solution, JsonNode expected) {
    assertThat(solution.exact()).isTrue();
    assertThat(solution.value().toDouble())
        .isCloseTo(expected.get("value").asDouble(), within(1e-12));
    assertThat(all(expected.get("points")).map(ScoreSheetsTest::vector))
        .contains(solution.points());
    assertThat(space.problem().points(solution.witness())).isEqualTo(solution.points());
    if (expected.get("packages").asInt() == 1) {
      assertThat(solution.witness()).isEqualTo(outcome(expected.get("witness")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "base_7players", "game1"})
  void coalitionsAreAsPublished(String game) {
    var expected = PublicCases.expected(game);
    var tally = space(game).tally().orElseThrow();
    var vetoes = texts(expected.get("veto")).stream().map(PartyId::new).toList();
    var coalition = tally.coalition(vetoes, tally.parties().size() - 1);
    var published = expected.get("coalition");
    assertThat(tally.toAll()).isEqualTo(published.get("n_deals_all_agree").asLong());
    assertThat(coalition.packages())
        .isEqualTo(published.get("n_deals_P_minus_1_incl_p1_p2").asLong());
    assertThat(coalition.accepting().values())
        .containsExactlyElementsOf(longs(published.get("agreeing_counts_within_those")));
    assertThat(tally.parties().stream().map(tally::to))
        .containsExactlyElementsOf(longs(published.get("n_deals_acceptable_per_party")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "base_7players", "game1"})
  void sampleDealsAreJudgedAsPublished(String game) {
    var expected = PublicCases.expected(game);
    var space = space(game);
    var frontier = space.frontier();
    double most = space.utilitarianAll().orElseThrow().points().sum();
    all(expected.get("sampleDeals"))
        .forEach(
            deal -> {
              var outcome = outcome(deal.get("outcome"));
              var verdict = space.verdict(outcome);
              assertThat(verdict.points()).isEqualTo(vector(deal.get("utilities")));
              assertThat(verdict.acceptable()).isEqualTo(deal.get("acceptable_to_all").asBoolean());
              assertThat(verdict.efficient()).isEqualTo(deal.get("pareto_optimal").asBoolean());
              assertThat(space.superior(outcome))
                  .hasValue(deal.get("n_outcomes_dominating").asLong());
              assertThat(verdict.points().sum() / most)
                  .isCloseTo(deal.get("welfare_ratio").asDouble(), within(1e-12));
              assertThat(frontier.distanceFrom(verdict.points()))
                  .isCloseTo(deal.get("dist_to_frontier").asDouble(), within(1e-12));
            });
  }

  private static OutcomeSpace space(String game) {
    return OutcomeSpace.of(PublicCases.scoreSheets(game), Limits.standard());
  }

  private static Outcome outcome(JsonNode options) {
    return Outcome.of(
        texts(options).stream()
            .mapToInt(option -> Integer.parseInt(option.substring(1)) - 1)
            .toArray());
  }

  private static PointVector vector(JsonNode numbers) {
    return PointVector.of(all(numbers).mapToLong(JsonNode::asLong).toArray());
  }

  private static List<Long> longs(JsonNode numbers) {
    return all(numbers).map(JsonNode::asLong).toList();
  }

  private static List<String> texts(JsonNode list) {
    return all(list).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
