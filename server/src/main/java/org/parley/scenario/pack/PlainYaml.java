package org.parley.scenario.pack;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses YAML that means something else than it seems to say, or that could exhaust the server:
 * anchors, aliases, merge keys, tags, several documents, deep nesting. It looks at events alone, so
 * that nothing of this kind is built up first.
 */
final class PlainYaml {

  private static final int MAX_DEPTH = 20;

  private final String file;
  private final Problems problems;
  private int depth;
  private int documents;
  private boolean plain = true;

  PlainYaml(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether all events are plain; {@code problems} tell which are not. */
  boolean accepts(Iterable<Event> events) {
    for (var event : events) {
      look(event);
      if (depth > MAX_DEPTH || documents > 1) {
        return false;
      }
    }
    return plain;
  }

  private void look(Event event) {
    switch (event) {
      case AliasEvent alias ->
          refuse(
              alias,
              "The YAML alias *%s is not allowed; write out what it stands for."
                  .formatted(alias.getAlias()));
      case ScalarEvent scalar -> {
        look(scalar, scalar.getTag());
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
          refuse(scalar, "The YAML merge key << is not allowed; write out what it brings in.");
        }
      }
      case CollectionStartEvent start -> {
        look(start, start.getTag());
        if (++depth > MAX_DEPTH) {
          refuse(start, "This is nested too deeply.");
        }
      }
      case CollectionEndEvent _ -> depth--;
      case DocumentStartEvent _ -> {
        if (++documents > 1) {
          refuse(event, "A second document begins here; a file holds one.");
        }
      }
      default -> {}
    }
  }

  private void look(NodeEvent node, Optional<String> tag) {
    node.getAnchor()
        .ifPresent(anchor -> refuse(node, "The YAML anchor &%s is not allowed.".formatted(anchor)));
    tag.map(it -> it.replace("tag:yaml.org,2002:", "!!"))
        .ifPresent(it -> refuse(node, "The YAML tag %s is not allowed.".formatted(it)));
  }

  private void refuse(Event event, String message) {
    plain = false;
    problems.fault(file, Spot.at(event.getStartMark()), "", message);
  }
}
