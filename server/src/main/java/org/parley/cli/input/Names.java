package org.parley.cli.input;

import java.nio.file.Path;
import java.util.List;

/** How parties are called that come from files. */
final class Names {

  private Names() {}

  /**
   * The file's name without ending; with its place in the list where another is called the same.
   */
  static String distinct(Path file, List<Path> files) {
    var name = plain(file);
    var alike = files.stream().filter(other -> plain(other).equals(name)).count();
    return alike == 1 ? name : name + "-" + (files.indexOf(file) + 1);
  }

  private static String plain(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
