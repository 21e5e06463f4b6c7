package org.parley.exercise.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.exercise.ExerciseRefusal;
import org.parley.exercise.ExerciseRefusal.PartiesUnfit;
import org.parley.exercise.ExerciseRefusal.RoomsUnfit;
import org.parley.exercise.ExerciseRefusal.SettingUnfit;
import org.parley.exercise.ExerciseRefusal.TitleUnfit;
import org.parley.exercise.NewExercise;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Issue;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/** Whether a new exercise can be had as wished: each rule a function, the first refusal counts. */
final class Wishes {

  static final int LONGEST_TITLE = 120;
  static final int MOST_ROOMS = 500;
  private static final int LEAST_ISSUES = 2;
  private static final int MOST_TURNS = 20;
  private static final Duration LONGEST = Duration.ofHours(24);

  private static final List<Rule> RULES =
      List.of(
          Wishes::title,
          Wishes::rooms,
          Wishes::parties,
          Wishes::agenda,
          Wishes::turns,
          Wishes::livedTurns,
          Wishes::lengths);

  private Wishes() {}

  @FunctionalInterface
  private interface Rule {
    Optional<ExerciseRefusal> check(NewExercise wanted, Scenario scenario);
  }

  static Optional<ExerciseRefusal> refusal(NewExercise wanted, Scenario scenario) {
    return RULES.stream().flatMap(rule -> rule.check(wanted, scenario).stream()).findFirst();
  }

  private static Optional<ExerciseRefusal> title(NewExercise wanted, Scenario scenario) {
    var title = wanted.title().strip();
    var fits =
        !title.isEmpty()
            && title.codePointCount(0, title.length()) <= LONGEST_TITLE
            && title.codePoints().noneMatch(Character::isISOControl);
    return unless(fits, new TitleUnfit(LONGEST_TITLE));
  }

  private static Optional<ExerciseRefusal> rooms(NewExercise wanted, Scenario scenario) {
    return unless(wanted.rooms() >= 1 && wanted.rooms() <= MOST_ROOMS, new RoomsUnfit(MOST_ROOMS));
  }

  private static Optional<ExerciseRefusal> parties(NewExercise wanted, Scenario scenario) {
    var all = scenario.parties().stream().map(Party::id).toList();
    var negotiating = scenario.negotiators().stream().map(Party::id);
    return unless(
        all.containsAll(wanted.played()) && negotiating.anyMatch(wanted.played()::contains),
        new PartiesUnfit());
  }

  /** On one issue alone there is nothing to trade. */
  private static Optional<ExerciseRefusal> agenda(NewExercise wanted, Scenario scenario) {
    var issues = scenario.issues().stream().map(Issue::id).toList();
    var fits =
        wanted.settings().agenda().stream()
            .allMatch(agenda -> agenda.size() >= LEAST_ISSUES && issues.containsAll(agenda));
    return unless(
        fits, new SettingUnfit("agenda", "at least " + LEAST_ISSUES + " issues of the case"));
  }

  private static Optional<ExerciseRefusal> turns(NewExercise wanted, Scenario scenario) {
    var turns = wanted.settings().turns();
    return unless(
        turns >= 1 && turns <= MOST_TURNS,
        new SettingUnfit("number of turns", "between 1 and " + MOST_TURNS));
  }

  /** A case that says nothing of life under the treaty cannot be lived under. */
  private static Optional<ExerciseRefusal> livedTurns(NewExercise wanted, Scenario scenario) {
    var most = scenario.regime().implementation().turns() == 0 ? 0 : MOST_TURNS;
    var turns = wanted.settings().implementation().turns();
    return unless(
        turns >= 0 && turns <= most,
        new SettingUnfit(
            "number of turns under the treaty",
            most == 0 ? "0, because this case ends with the signature" : "between 0 and " + most));
  }

  private static Optional<ExerciseRefusal> lengths(NewExercise wanted, Scenario scenario) {
    return lengths(wanted.settings()).entrySet().stream()
        .filter(length -> isUnfit(length.getValue()))
        .findFirst()
        .map(length -> new SettingUnfit(length.getKey(), "between 0 seconds and 24 hours"));
  }

  private static boolean isUnfit(Duration length) {
    return length.isNegative() || length.compareTo(LONGEST) > 0;
  }

  private static Map<String, Duration> lengths(RoomSettings settings) {
    var lengths = new LinkedHashMap<String, Duration>();
    lengths.put("time on the floor", settings.floorTime());
    lengths.put("length of the briefing", settings.briefing());
    lengths.put("length of the statements", settings.statements());
    lengths.put("length of the negotiation", settings.negotiation());
    lengths.put("length of the ratification", settings.ratification());
    lengths.put("length of the orders", settings.implementation().orders());
    lengths.put("length of the consultation", settings.implementation().consultation());
    lengths.put("grace time", settings.grace());
    return lengths;
  }

  private static Optional<ExerciseRefusal> unless(boolean fits, ExerciseRefusal refusal) {
    return fits ? Optional.empty() : Optional.of(refusal);
  }

  /** The wished parties in floor order. */
  static List<PartyId> inFloorOrder(NewExercise wanted, Scenario scenario) {
    return scenario.parties().stream().map(Party::id).filter(wanted.played()::contains).toList();
  }
}
