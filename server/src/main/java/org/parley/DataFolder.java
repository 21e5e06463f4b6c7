package org.parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the database is, if nobody says otherwise: in {@code data} at the root of the repository,
 * whatever folder the server is started from; for a jar that was copied elsewhere, in {@code data}
 * of the current folder.
 */
final class DataFolder {

  private DataFolder() {}

  /**
   * @param program the jar or folder of classes that runs
   */
  static Path near(Path program) {
    return repository(program).orElse(Path.of(".")).resolve("data");
  }

  private static Optional<Path> repository(Path program) {
    return Stream.iterate(program.toAbsolutePath(), Path::getParent)
        .takeWhile(folder -> folder != null)
        .filter(DataFolder::isRepository)
        .findFirst();
  }

  private static boolean isRepository(Path folder) {
    return Stream.of("server/pom.xml", "scenarios/pom.xml", "web/pom.xml")
        .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }
}
