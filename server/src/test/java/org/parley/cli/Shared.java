package org.parley.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reference material that may lie beside the project. */
final class Shared {

  private Shared() {}

  /** The folder or file; where it is absent the test is skipped and says so. */
  static Path file(String path) {
    var file = Path.of(System.getProperty("basedir", "."), "../../shared").resolve(path);
    var there = Files.exists(file);
    if (!there) {
      System.out.println("Skipped: there is no ../shared/" + path + " beside the project.");
    }
    assumeTrue(there, "no ../shared/" + path);
    return file;
  }
}
