package org.parley.journal;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** How bodies written in older event formats become bodies of the newest, oldest first. */
final class EventFormats {

  /** There has been one format so far. */
  static final List<UnaryOperator<JsonNode>> UPCASTERS = List.of();

  private EventFormats() {}
}
