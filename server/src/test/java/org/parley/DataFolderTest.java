package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is at the root of the repository however the server is started. */
class DataFolderTest {

  @TempDir Path folder;

  @Test
  void aServerBuiltInARepositoryKeepsItsDataAtTheRoot() throws IOException {
    for (var module : new String[] {"server", "scenarios", "web"}) {
      Files.createDirectories(folder.resolve(module));
      Files.createFile(folder.resolve(module).resolve("pom.xml"));
    }
    assertThat(DataFolder.near(folder.resolve("server/target"))).isEqualTo(folder.resolve("data"));
    assertThat(DataFolder.near(folder.resolve("server/target/classes")))
        .isEqualTo(folder.resolve("data"));
  }

  @Test
  void aServerCopiedElsewhereKeepsItsDataInTheCurrentFolder() {
    assertThat(DataFolder.near(folder)).isEqualTo(Path.of("./data"));
  }
}
