package org.parley.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far duties were kept while they were in force; each duty counts once in every turn.
 *
 * @param due how often a duty was to be kept
 * @param kept how often it was
 * @param caught how many of the violations an agreed measure found in their turn
 * @param falseAlarms how many alarms agreed measures gave on duties that were kept
 * @param share kept over due; empty where nothing was due
 * @param defections all, in the order of turns, voluntary and not
 */
public record Compliance(
    int due,
    int kept,
    int caught,
    int falseAlarms,
    Optional<Double> share,
    List<Defection> defections,
    String sentence) {

  static Compliance of(LivedPlay play) {
    var due = 0;
    var kept = 0;
    var caught = 0;
    var falseAlarms = 0;
    var defections = new ArrayList<>(play.defections());
    for (var facts : play.turns()) {
      for (var duty : facts.duties()) {
        due++;
        if (facts.violated(duty) == 0) {
          kept++;
          falseAlarms += (int) facts.alarms(duty);
        } else {
          caught += facts.caught(duty) ? 1 : 0;
          defections.add(
              Defection.chosen(
                  play.scenario(), facts.turn().turn(), duty.party(), Defection.Way.VIOLATION));
        }
      }
    }
    defections.sort(Comparator.comparingInt(Defection::turn));
    return new Compliance(
        due,
        kept,
        caught,
        falseAlarms,
        due == 0 ? Optional.empty() : Optional.of((double) kept / due),
        List.copyOf(defections),
        sentence(due, kept, caught, falseAlarms));
  }

  private static String sentence(int due, int kept, int caught, int falseAlarms) {
    return due == 0
        ? "Nothing was to be kept: no obligation was in force."
        : "Duties were kept "
            + kept
            + " of "
            + due
            + " times; of "
            + (due - kept)
            + (due - kept == 1 ? " violation " : " violations ")
            + caught
            + (caught == 1 ? " was" : " were")
            + " found by agreed measures, which gave "
            + falseAlarms
            + (falseAlarms == 1 ? " false alarm." : " false alarms.");
  }
}
