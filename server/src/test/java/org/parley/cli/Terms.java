package org.parley.cli;

import java.util.LinkedHashMap;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import tools.jackson.databind.JsonNode;

/** Reads a package from an answer. */
final class Terms {

  private Terms() {}

  static Package of(JsonNode terms) {
    var read = new LinkedHashMap<IssueId, OptionId>();
    terms
        .properties()
        .forEach(
            term -> read.put(new IssueId(term.getKey()), new OptionId(term.getValue().asString())));
    return new Package(read);
  }
}
