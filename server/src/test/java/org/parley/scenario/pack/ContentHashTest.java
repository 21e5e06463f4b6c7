package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;

/** The content hash pins what a room is played with: no more and no less. */
class ContentHashTest {

  private static final Path SHIPPED = Path.of("..", "scenarios", "zero-option");

  @TempDir private Path home;

  @Test
  void anyByteOfAnyFileChangesIt() throws IOException {
    var pack = TestPack.in(home);
    var seen = new TreeSet<String>();
    seen.add(hash(pack));
    for (var file : files(pack)) {
      pack.append(file, file.endsWith(".yaml") ? "# more\n" : "!");
      assertThat(seen.add(hash(pack))).as(file).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  @Test
  void textThatMovesFromOneFileToAnotherChangesIt() {
    var pack = TestPack.in(home);
    var before = hash(pack);
    var brief = pack.text("brief.md");
    pack.write("brief.md", pack.text("teaching.md")).write("teaching.md", brief);
    assertThat(hash(pack)).isNotEqualTo(before);
  }

  @Test
  void whatIsNoPartOfThePackDoesNotChangeIt() {
    var pack = TestPack.in(home);
    var before = hash(pack);
    pack.write("scenario.yaml~", "an editor's copy").write(".brief.md.swp", "another");
    pack.write("map.png", new byte[] {1, 2, 3});
    assertThat(hash(pack)).isEqualTo(before);
  }

  @Test
  void theSamePackHasTheSameHashInTheJarAndInAFolder() {
    var id = new ScenarioId("zero-option");
    assertThat(hash(ScenarioPacks.read(SHIPPED), id)).isEqualTo(hash(ScenarioPacks.shipped(), id));
  }

  private static TreeSet<String> files(TestPack pack) throws IOException {
    try (var files = Files.walk(pack.folder())) {
      var names = new TreeSet<String>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(pack.folder().relativize(file).toString()));
      return names;
    }
  }

  private static String hash(TestPack pack) {
    return hash(pack.read(), new ScenarioId("lighthouse"));
  }

  private static String hash(ScenarioLibrary library, ScenarioId id) {
    return library.find(id).orElseThrow().contentHash();
  }
}
