package org.parley.scenario.pack;

import java.util.Comparator;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 */
record Spot(int line, int column) {

  static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

  static final Spot WHOLE_FILE = new Spot(0, 0);

  /** What the YAML parser marked; the whole file where it marked nothing. */
  static Spot at(Optional<Mark> mark) {
    return mark.map(it -> new Spot(it.getLine() + 1, it.getColumn() + 1)).orElse(WHOLE_FILE);
  }

  /** The place of the character at {@code index} of {@code text}. */
  static Spot in(CharSequence text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Spot(line, index - lineStart + 1);
  }
}
