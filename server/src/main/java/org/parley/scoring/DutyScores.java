package org.parley.scoring;

import static org.parley.scoring.Score.Concept.SELF_ENFORCEMENT;
import static org.parley.scoring.Score.Concept.VERIFICATION_COVERAGE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scoring.DutyScore.Pair;
import org.parley.scoring.Score.Figure;
import org.parley.verification.Coverage;
import org.parley.verification.Deterrence;
import org.parley.verification.Probability;

/** Whether what was agreed can be verified, and enforces itself. */
final class DutyScores {

  private static final String ASSUMED =
      ", with the violation that tempts most and where an alarm ends the agreement for good.";

  private final Play play;

  DutyScores(Play play) {
    this.play = play;
  }

  List<DutyScore> duties() {
    return play.deal()
        ? Coverage.of(play.scenario().regime(), play.outcome()).stream().map(this::duty).toList()
        : List.of();
  }

  private DutyScore duty(Coverage coverage) {
    var obligation = coverage.obligation();
    var without = coverage.without();
    var inspected = coverage.inspected();
    var margin =
        new Pair(
            margin(obligation, size -> coverage.without(size).detection()),
            margin(obligation, size -> coverage.inspected(size).detection()));
    return new DutyScore(
        obligation.id(),
        obligation.party(),
        obligation.duty(),
        coverage.measures().stream().map(Measure::id).toList(),
        new Pair(without.detection().value(), inspected.detection().value()),
        new Pair(without.falseAlarm().value(), inspected.falseAlarm().value()),
        margin,
        sentence(coverage, margin));
  }

  /** Against the violation that tempts most. */
  private double margin(Obligation duty, IntFunction<Probability> detection) {
    var party = play.scenario().preferences(duty.party()).orElseThrow();
    return IntStream.rangeClosed(1, duty.sizes().size())
        .mapToDouble(
            size ->
                Deterrence.of(play.scenario().regime(), party, play.outcome(), duty.id(), size)
                    .margin(detection.apply(size)))
        .min()
        .orElseThrow();
  }

  private String sentence(Coverage coverage, Pair margin) {
    var name = play.spoken(coverage.obligation().party());
    if (!coverage.isVerified()) {
      return "No agreed measure would find a violation by " + name + ".";
    }
    if (margin.without() >= 0) {
      return "Keeping this duty pays for "
          + name
          + " even in turns without an inspection"
          + ASSUMED;
    }
    return margin.inspected() >= 0
        ? "Keeping this duty pays for "
            + name
            + " only where an inspection is to be expected"
            + ASSUMED
        : "Violating this duty pays for "
            + name
            + " even where an inspection is spent: "
            + Words.decimal(-margin.inspected())
            + " points a turn"
            + ASSUMED;
  }

  List<Score> scores(List<DutyScore> duties) {
    return duties.isEmpty() ? List.of() : List.of(coverage(duties), selfEnforcement(duties));
  }

  private Score coverage(List<DutyScore> duties) {
    var found = duties.stream().filter(duty -> duty.detection().inspected() > 0).count();
    return new Score(
        VERIFICATION_COVERAGE,
        Optional.of((double) found / duties.size()),
        duties.stream().map(DutyScore::party).distinct().toList(),
        false,
        "For "
            + found
            + " of "
            + duties.size()
            + " obligations there is an agreed measure that can find a violation.",
        List.of());
  }

  private Score selfEnforcement(List<DutyScore> duties) {
    var weakest =
        duties.stream()
            .min(Comparator.comparingDouble(duty -> duty.margin().inspected()))
            .orElseThrow();
    return new Score(
        SELF_ENFORCEMENT,
        Optional.of(weakest.margin().inspected()),
        duties.stream().map(DutyScore::party).distinct().toList(),
        true,
        weakest.margin().inspected() >= 0
            ? "With inspections, every obligation is worth keeping for the party that owes it,"
                + " where an alarm ends the agreement for good."
            : "The weakest obligation is one of "
                + play.spoken(weakest.party())
                + ": "
                + weakest.sentence(),
        duties.stream().map(duty -> new Figure(duty.duty(), duty.margin().inspected())).toList());
  }
}
