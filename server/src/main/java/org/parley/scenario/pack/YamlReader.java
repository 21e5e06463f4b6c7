package org.parley.scenario.pack;

import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document with the place of every value in it. */
final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowNonScalarKeys(true) // so that NodeConverter can say where they are
          .build();

  private final String file;
  private final String text;
  private final Problems problems;

  private YamlReader(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The document, or nothing where {@code problems} now tell why it cannot be read. */
  static Optional<Document> read(String file, String text, Problems problems) {
    return new YamlReader(file, text, problems).read();
  }

  private Optional<Document> read() {
    try {
      var events = new Parse(SETTINGS).parseString(text);
      return new PlainYaml(file, problems).accepts(events) ? compose() : Optional.empty();
    } catch (MarkedYamlEngineException syntax) {
      problems.fault(file, Spot.at(syntax.getProblemMark()), "", complaint(syntax));
      return Optional.empty();
    } catch (ReaderException character) {
      problems.fault(file, Spot.in(text, firstUnprintable()), "", complaint(character));
      return Optional.empty();
    }
  }

  private Optional<Document> compose() {
    var root = new Compose(SETTINGS).composeString(text);
    if (root.isEmpty()) {
      problems.fault(file, "This file is empty.");
    }
    return root.flatMap(node -> new NodeConverter(file, problems).convert(node));
  }

  /** The reader counts from its last buffer, not from the beginning of the file. */
  private int firstUnprintable() {
    return text.codePoints().takeWhile(StreamReader::isPrintable).map(Character::charCount).sum();
  }

  private static String complaint(MarkedYamlEngineException syntax) {
    var context = syntax.getContext() == null ? "" : " " + syntax.getContext();
    var since =
        syntax
            .getContextMark()
            .filter(mark -> syntax.getProblemMark().filter(isBelow(mark)).isPresent())
            .map(mark -> " from line " + (mark.getLine() + 1))
            .orElse("");
    return "This is not YAML%s%s: %s.".formatted(context, since, syntax.getProblem());
  }

  private static Predicate<Mark> isBelow(Mark mark) {
    return other -> other.getLine() > mark.getLine();
  }

  private static String complaint(ReaderException character) {
    return "The control character U+%04X is not allowed.".formatted(character.getCodePoint());
  }
}
