package org.parley.scenario.pack;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/**
 * Refuses YAML that means something else than it seems to say, or that could exhaust the server:
 * anchors, aliases, several documents, deep nesting. It looks at events alone, so that nothing of
 * this kind is built up first.
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
      case NodeEvent node -> look(node);
      case CollectionEndEvent _ -> depth--;
      case DocumentStartEvent _ -> {
        if (++documents > 1) {
          refuse(event, "A second document begins here; a file holds one.");
        }
      }
      default -> {}
    }
  }

  private void look(NodeEvent node) {
    node.getAnchor()
        .ifPresent(anchor -> refuse(node, "The YAML anchor &%s is not allowed.".formatted(anchor)));
    if (node instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
      refuse(node, "This is nested too deeply.");
    }
  }

  private void refuse(Event event, String message) {
    plain = false;
    problems.fault(file, Spot.at(event.getStartMark()), "", message);
  }
}
