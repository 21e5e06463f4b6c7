package org.parley.cli.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.Ratio;

/**
 * A folder of plain score sheets: one text file for each party, a line of comma-separated points
 * for each issue, and the party's minimum in the last line. Issues are called A, B, C in the order
 * of lines, their options A1, A2 and so on.
 */
public final class ScoreSheets {

  private static final int MOST_ISSUES = 26;

  private ScoreSheets() {}

  /**
   * @param folder parties are called like its files without ending, and come in the order of names
   * @throws InputFault if a sheet cannot be read or does not fit the others
   */
  public static Imported read(Path folder) {
    var sheets = sheets(folder);
    if (sheets.isEmpty()) {
      throw new InputFault(folder, 0, "There is no score sheet (a .txt file) in this folder.");
    }
    var profiles = sheets.stream().map(ScoreSheets::profile).toList();
    var domain = domain(sheets.getFirst(), profiles.getFirst());
    for (var party = 1; party < profiles.size(); party++) {
      if (!shape(profiles.get(party)).equals(domain.options())) {
        throw new InputFault(
            sheets.get(party),
            0,
            "This sheet has other issues or options than " + sheets.getFirst().getFileName() + ".");
      }
    }
    return Imported.of(domain, profiles, List.of());
  }

  private static List<Path> sheets(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .sorted(Comparator.comparing(ScoreSheets::party))
          .toList();
    } catch (IOException unreadable) {
      throw InputFault.unreadable(folder, unreadable);
    }
  }

  private static String party(Path sheet) {
    return sheet.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  private static Profile profile(Path sheet) {
    var rows = rows(sheet);
    if (rows.size() < 2) {
      throw new InputFault(sheet, 0, "A sheet has a line for each issue and one for the minimum.");
    }
    if (rows.size() - 1 > MOST_ISSUES) {
      throw new InputFault(sheet, 0, "A sheet can have " + MOST_ISSUES + " issues.");
    }
    var last = rows.getLast();
    if (last.numbers().size() != 1) {
      throw new InputFault(sheet, last.line(), "The last line is the party's minimum, one number.");
    }
    var values = new LinkedHashMap<String, Map<String, Ratio>>();
    for (var row : rows.subList(0, rows.size() - 1)) {
      var issue = String.valueOf((char) ('A' + values.size()));
      var options = new LinkedHashMap<String, Ratio>();
      row.numbers().forEach(number -> options.put(issue + (options.size() + 1), number));
      values.put(issue, options);
    }
    return new Profile(party(sheet), values, last.numbers().getFirst());
  }

  private record Row(int line, List<Ratio> numbers) {}

  private static List<Row> rows(Path sheet) {
    var rows = new ArrayList<Row>();
    var lines = lines(sheet);
    for (var index = 0; index < lines.size(); index++) {
      var line = index + 1;
      if (!lines.get(index).isBlank()) {
        var numbers =
            Arrays.stream(lines.get(index).split(",", -1))
                .map(number -> Fractions.parse(number, sheet, line))
                .toList();
        rows.add(new Row(line, numbers));
      }
    }
    return rows;
  }

  private static List<String> lines(Path sheet) {
    try {
      return Files.readAllLines(sheet);
    } catch (CharacterCodingException garbled) {
      throw new InputFault(sheet, 0, "This file is not UTF-8 text.");
    } catch (IOException unreadable) {
      throw InputFault.unreadable(sheet, unreadable);
    }
  }

  private static Domain domain(Path sheet, Profile profile) {
    return new Domain(sheet, shape(profile));
  }

  private static Map<String, List<String>> shape(Profile profile) {
    var shape = new LinkedHashMap<String, List<String>>();
    profile.values().forEach((issue, options) -> shape.put(issue, List.copyOf(options.keySet())));
    return shape;
  }
}
