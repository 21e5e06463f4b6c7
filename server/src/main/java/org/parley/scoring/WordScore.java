package org.parley.scoring;

import static org.parley.scoring.Score.Concept.WORDS_KEPT;

import java.util.List;
import java.util.Optional;
import org.parley.scoring.Score.Figure;

/** How much of what was put on record was kept. */
final class WordScore {

  private WordScore() {}

  /** Nothing is said where nobody put anything on record. */
  static List<Score> of(Play play) {
    var words = play.words();
    if (words.isEmpty()) {
      return List.of();
    }
    var kept = words.stream().filter(Word::kept).count();
    return List.of(
        new Score(
            WORDS_KEPT,
            Optional.of((double) kept / words.size()),
            words.stream().map(Word::party).distinct().toList(),
            false,
            "Of "
                + words.size()
                + (words.size() == 1 ? " position" : " positions")
                + " put on record, "
                + kept
                + (kept == 1 ? " was" : " were")
                + " kept: objections, signatures and refusals.",
            List.of(new Figure("kept", kept), new Figure("contradicted", words.size() - kept))));
  }
}
