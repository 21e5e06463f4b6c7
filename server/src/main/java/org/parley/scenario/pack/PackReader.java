package org.parley.scenario.pack;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.scenario.Scenario;

/** Reads one pack: its files, then its schema, then its sense. Each step needs the one before. */
final class PackReader {

  private static final Pattern SLUG = Pattern.compile("(?!.*(--|-$))[a-z][a-z0-9-]*");
  private static final Pattern POINTS = Pattern.compile("parties/[^/]+/points\\.yaml");

  private final PackFiles files;
  private final PackSchema schema;
  private final Problems problems;
  private final TreeMap<String, Field> documents = new TreeMap<>();
  private final TreeMap<String, String> texts = new TreeMap<>();

  private PackReader(PackFiles files, PackSchema schema) {
    this.files = files;
    this.schema = schema;
    this.problems = files.problems();
  }

  /**
   * The scenario and, where the pack has fictional names, its retelling; nothing where the pack is
   * broken. The problems are added to those of {@code files}.
   */
  static List<Scenario> read(PackFiles files, PackSchema schema) {
    return open(files, schema).map(PackReader::scenarios).orElse(List.of());
  }

  /** The sound pack itself; nothing where it is broken. */
  static Optional<Pack> open(PackFiles files, PackSchema schema) {
    return new PackReader(files, schema).open();
  }

  private Optional<Pack> open() {
    checkSlug();
    if (problems.tellOf("")) {
      return Optional.empty(); // the whole folder is wrong; more complaints would only bury this
    }
    files.files().forEach(this::readFile);
    FileChecks.run(
        files.files().keySet(), Optional.ofNullable(documents.get(Pack.SCENARIO)), problems);
    if (problems.hasFaults()) {
      return Optional.empty();
    }
    var pack = new Pack(files.slug(), files.contentHash(), documents, texts);
    Checks.run(pack, problems);
    return problems.hasFaults() ? Optional.empty() : Optional.of(pack);
  }

  private static List<Scenario> scenarios(Pack pack) {
    var scenario = Assembly.scenario(pack);
    return Stream.concat(
            Stream.of(scenario),
            pack.alias().stream().map(alias -> new Retelling(alias).of(scenario)))
        .toList();
  }

  private void checkSlug() {
    if (!SLUG.matcher(files.slug()).matches()) {
      problems.fault(
          "", "The folder of a pack is named with small letters, digits and hyphens only.");
    }
  }

  private void readFile(String file, byte[] content) {
    if (file.endsWith(".md")) {
      Utf8.decode(file, content, problems).ifPresent(text -> texts.put(file, text));
    } else {
      definition(file).ifPresent(definition -> readYaml(file, content, definition));
    }
  }

  private void readYaml(String file, byte[] content, String definition) {
    Utf8.decode(file, content, problems)
        .flatMap(text -> YamlReader.read(file, text, problems))
        .filter(document -> schema.accepts(document, definition, problems))
        .ifPresent(document -> documents.put(file, document.field()));
  }

  /** The part of the schema that describes the file. */
  private Optional<String> definition(String file) {
    if (POINTS.matcher(file).matches()) {
      return Optional.of("points");
    }
    return switch (file) {
      case Pack.SCENARIO -> Optional.of("scenario");
      case Pack.SOURCES -> Optional.of("sources");
      case Pack.ALIAS -> Optional.of("alias");
      default -> {
        problems.fault(file, "A pack has no such file; look for a slip in its name.");
        yield Optional.empty();
      }
    };
  }
}
