package org.parley.analysis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** Reads the public cases that may lie beside the project. */
final class PublicCases {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "../../shared/cases");

  private PublicCases() {}

  /** The lines of a file; where it is absent the test is skipped and says so. */
  static List<String> lines(String path) {
    var file = FOLDER.resolve(path);
    if (!Files.exists(file)) {
      System.out.println("Skipped: there is no ../shared/cases/" + path + " beside the project.");
    }
    assumeTrue(Files.exists(file), "no ../shared/cases/" + path);
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A scorable game: for each party a row of points per issue, and its minimum in the last line.
   */
  private static Problem scoreSheets(String folder, List<String> parties) {
    return Games.of(parties.stream().map(party -> sheet(folder, party)).toList());
  }

  /** The parties in the order in which they are published. */
  static Problem scoreSheets(String folder) {
    var parties = expected(folder).get("parties");
    return scoreSheets(
        folder,
        StreamSupport.stream(parties.spliterator(), false).map(JsonNode::asString).toList());
  }

  /** What is published of a scorable game. */
  static JsonNode expected(String folder) {
    return Wire.mapper()
        .readTree(String.join("\n", lines("score-sheets/expected.json")))
        .get(folder);
  }

  private static Games.Sheet sheet(String folder, String party) {
    var lines = lines("score-sheets/" + folder + "/" + party + ".txt");
    var rows = lines.subList(0, lines.size() - 1).stream().map(PublicCases::row);
    return Games.sheet(party, Long.parseLong(lines.getLast().strip()), rows.toArray(long[][]::new));
  }

  private static long[] row(String line) {
    return Arrays.stream(line.split(",")).mapToLong(each -> Long.parseLong(each.strip())).toArray();
  }
}
