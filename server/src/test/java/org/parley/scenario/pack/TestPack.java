package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.scenario.PackProblem;
import org.parley.scenario.ScenarioLibrary;

/**
 * A small made-up pack in a folder of its own, sound until a test spoils it. Its YAML files are in
 * {@code src/test/resources/packs/lighthouse}; its texts say little, at the length of a brief.
 */
final class TestPack {

  private static final Path TEMPLATE = Path.of("src/test/resources/packs/lighthouse");
  private static final String SENTENCE = "The rock has two flags and Northland counts them. ";

  private final Path folder;

  private TestPack(Path folder) {
    this.folder = folder;
  }

  static TestPack in(Path home) {
    return in(home, "lighthouse");
  }

  static TestPack in(Path home, String name) {
    var pack = new TestPack(home.resolve(name));
    pack.copyTemplate();
    pack.write("brief.md", SENTENCE.repeat(50));
    pack.write("teaching.md", "Ask who counts the flags.");
    for (var party : List.of("north", "south", "chair")) {
      pack.write("parties/" + party + "/public.md", "Known: " + SENTENCE.repeat(40));
      pack.write("parties/" + party + "/private.md", "Secret: " + SENTENCE.repeat(40));
    }
    return pack;
  }

  private void copyTemplate() {
    try (var files = Files.walk(TEMPLATE)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> write(TEMPLATE.relativize(file).toString(), bytes(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path folder() {
    return folder;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String text(String file) {
    return new String(bytes(path(file)), StandardCharsets.UTF_8);
  }

  TestPack write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestPack write(String file, byte[] content) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.write(path(file), content);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts something else in the place of a text that occurs in the file. */
  TestPack replace(String file, String old, String replacement) {
    var text = text(file);
    assertThat(text).contains(old);
    return write(file, text.replace(old, replacement));
  }

  TestPack append(String file, String text) {
    return write(file, text(file) + text);
  }

  TestPack delete(String file) {
    try {
      Files.delete(path(file));
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  ScenarioLibrary read() {
    return ScenarioPacks.read(folder);
  }

  /** What is wrong with the pack, as an author reads it on a terminal. */
  List<String> problems() {
    return read().problems().stream().map(PackProblem::toString).toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
