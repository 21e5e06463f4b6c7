package org.parley.api.door;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Says where in a text Jackson stumbled, in the sender's words rather than in ours. */
final class Places {

  private Places() {}

  /** For example {@code settings.turns}, or {@code line 3, column 7}; empty where unknown. */
  static String of(JacksonException failure) {
    var path = failure.getPath().stream().map(Places::step).collect(Collectors.joining()).strip();
    if (!path.isEmpty()) {
      return path.startsWith(".") ? path.substring(1) : path;
    }
    var location = failure.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String step(Reference step) {
    var name = step.getPropertyName();
    return name == null ? "[" + step.getIndex() + "]" : "." + name;
  }
}
