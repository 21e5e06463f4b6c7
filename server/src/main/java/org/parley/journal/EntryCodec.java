package org.parley.journal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.negotiation.Actor;
import org.parley.negotiation.RoomEvent;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes entries in the newest event format and reads every older one.
 *
 * <p>When an event changes its shape, the next upcaster is added to {@link EventFormats}; what is
 * stored is never rewritten.
 */
final class EntryCodec {

  private static final JsonMapper MAPPER = Wire.mapper();

  /** The upcaster at index {@code i} turns a body of format {@code i + 1} into the next format. */
  private final List<UnaryOperator<JsonNode>> upcasters;

  EntryCodec(List<UnaryOperator<JsonNode>> upcasters) {
    this.upcasters = List.copyOf(upcasters);
  }

  private int newest() {
    return upcasters.size() + 1;
  }

  StoredEntry encode(Entry entry) {
    var body = MAPPER.writeValueAsString(new Body(entry.actor(), entry.events()));
    return new StoredEntry(
        entry.room(), entry.seq(), entry.commandId(), entry.at(), newest(), body);
  }

  Entry decode(StoredEntry stored) {
    var body = body(stored);
    return new Entry(
        stored.room(),
        stored.seq(),
        stored.commandId(),
        stored.at(),
        body.actor(),
        List.copyOf(body.events()));
  }

  private Body body(StoredEntry stored) {
    if (stored.format() == newest()) {
      return MAPPER.readValue(stored.body(), Body.class);
    }
    if (stored.format() > newest()) {
      throw new IllegalStateException(
          "The journal was written by a newer Parley (event format %d, this one knows %d). Start that version."
              .formatted(stored.format(), newest()));
    }
    var lifted = MAPPER.readTree(stored.body());
    for (var upcaster : upcasters.subList(stored.format() - 1, upcasters.size())) {
      lifted = upcaster.apply(lifted);
    }
    return MAPPER.treeToValue(lifted, Body.class);
  }

  /** What is inside a row's JSON. */
  private record Body(Actor actor, List<RoomEvent> events) {}
}
