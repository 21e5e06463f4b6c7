package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/**
 * Nine hundred negotiations between campers over food, water and firewood (CaSiNo, Chawla et al.
 * 2021): recorded points are ours, and each agreement is efficient exactly where a listing says so.
 */
class CampsiteTest {

  private static final List<String> GOODS = List.of("Food", "Water", "Firewood");
  private static final Map<String, Long> WORTH = Map.of("High", 5L, "Medium", 4L, "Low", 3L);
  private static final int UNITS = 3;

  /** What walking away is worth to both. */
  private static final long NO_DEAL = 5;

  @Test
  void agreementsAreWorthWhatWasRecordedAndJudgedAsListed() {
    var agreements = negotiations().stream().filter(CampsiteTest::isAgreed).toList();
    assertThat(agreements).hasSize(876).allSatisfy(CampsiteTest::isWorthWhatWasRecorded);
    assertThat(agreements).allSatisfy(CampsiteTest::isJudgedAsListed);
  }

  @Test
  void walkingAwayIsWorthTheReservationValue() {
    var walkedAway = negotiations().stream().filter(it -> !isAgreed(it)).toList();
    assertThat(walkedAway)
        .hasSize(24)
        .allSatisfy(it -> assertThat(recorded(it)).isEqualTo(problem(it).reservation()));
  }

  private static void isWorthWhatWasRecorded(JsonNode negotiation) {
    var problem = problem(negotiation);
    assertThat(problem.points(division(negotiation))).isEqualTo(recorded(negotiation));
  }

  private static void isJudgedAsListed(JsonNode negotiation) {
    var problem = problem(negotiation);
    var points = recorded(negotiation);
    var space = OutcomeSpace.of(problem, Limits.standard());
    var verdict = space.verdict(division(negotiation));
    var listed = new BruteForce(problem);
    assertThat(verdict.efficient()).isEqualTo(listed.superior(points).isEmpty());
    assertThat(verdict.better()).isEqualTo(listed.better(points));
    assertThat(space.frontier().points().stream().anyMatch(it -> it.points().equals(points)))
        .isEqualTo(verdict.efficient());
  }

  private static List<JsonNode> negotiations() {
    return PublicCases.lines("casino-train.jsonl").stream()
        .map(line -> Wire.mapper().readTree(line))
        .toList();
  }

  private static boolean isAgreed(JsonNode negotiation) {
    return negotiation.get("end").asString().equals("Accept-Deal");
  }

  private static PointVector recorded(JsonNode negotiation) {
    var points = negotiation.get("points");
    return PointVector.of(points.get("a").asLong(), points.get("b").asLong());
  }

  /** For each good the option is how many units the first camper gets. */
  private static Outcome division(JsonNode negotiation) {
    var first = negotiation.get("gets").get("a");
    return Outcome.of(GOODS.stream().mapToInt(good -> first.get(good).asInt()).toArray());
  }

  private static Problem problem(JsonNode negotiation) {
    var priorities = negotiation.get("priorities");
    return Games.of(List.of(sheet("a", priorities, 0), sheet("b", priorities, UNITS)));
  }

  private static Games.Sheet sheet(String camper, JsonNode priorities, int unitsAtOptionNought) {
    return Games.sheet(
        camper,
        NO_DEAL,
        GOODS.stream()
            .map(good -> worth(priorities.get(camper).get(good).asString(), unitsAtOptionNought))
            .toArray(long[][]::new));
  }

  private static long[] worth(String priority, int unitsAtOptionNought) {
    var row = new long[UNITS + 1];
    for (int option = 0; option <= UNITS; option++) {
      row[option] = WORTH.getOrDefault(priority, 0L) * Math.abs(unitsAtOptionNought - option);
    }
    return row;
  }
}
