package org.parley.live;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.exercise.CommandId;
import org.parley.live.stomp.Refused;
import org.parley.negotiation.Command;
import org.parley.wire.Wire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/** Reads what clients send to a room, strictly: what is not known is an error, never ignored. */
final class OrderReader {

  private static final ObjectReader ORDER = Wire.mapper().readerFor(Message.Order.class);
  private static final ObjectReader SYNC = Wire.mapper().readerFor(Message.Sync.class);
  private static final Pattern COMMAND_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private OrderReader() {}

  /** A body as read. */
  sealed interface Reading {

    record Readable(CommandId id, Command command) implements Reading {}

    /**
     * @param where what could not be read
     */
    record Unreadable(CommandId id, String where) implements Reading {}
  }

  /** Throws where there is not even a command id that an answer could name. */
  static Reading order(byte[] body) {
    try {
      Message.Order order = present(ORDER.readValue(body));
      var id = checked(order.commandId().value());
      return switch (order.command()) {
        case Command.OfDelegate command -> new Reading.Readable(id, command);
        case Command.OfFacilitator command -> new Reading.Readable(id, command);
        case Command.LookAtClock _, Command.RestoreLostTime _ ->
            new Reading.Unreadable(id, "the command: only the server gives it");
      };
    } catch (JacksonException unreadable) {
      return commandId(body)
          .map(id -> new Reading.Unreadable(checked(id), where(unreadable)))
          .orElseThrow(() -> refused(where(unreadable)));
    }
  }

  /** How many feed entries the client has. */
  static int sync(byte[] body) {
    try {
      Message.Sync sync = present(SYNC.readValue(body));
      if (sync.feed() < 0) {
        throw refused("the number of feed entries: it is negative");
      }
      return sync.feed();
    } catch (JacksonException unreadable) {
      throw refused(where(unreadable));
    }
  }

  /** JSON may be the single word null. */
  private static <T> T present(@Nullable T body) {
    return Optional.ofNullable(body).orElseThrow(() -> refused("an empty message"));
  }

  private static CommandId checked(String id) {
    if (!COMMAND_ID.matcher(id).matches()) {
      throw refused("the commandId: it has 8 to 64 letters, digits, - and _");
    }
    return new CommandId(id);
  }

  private static Refused refused(String where) {
    return new Refused(new LiveRefusal.Unreadable(where));
  }

  private static String where(JacksonException unreadable) {
    var path =
        unreadable.getPath().stream()
            .map(step -> Optional.ofNullable(step.getPropertyName()).orElse("" + step.getIndex()))
            .collect(Collectors.joining("."));
    var line = unreadable.getLocation();
    return path.isEmpty() || path.length() > 80
        ? "the JSON at character " + (line == null ? 0 : line.getByteOffset())
        : "the field " + path;
  }

  /** The command id of a body that cannot be read as a whole, if that much can be read. */
  private static Optional<String> commandId(byte[] body) {
    try (var tokens = Wire.mapper().createParser(body)) {
      if (tokens.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = tokens.currentName();
        var value = tokens.nextToken();
        if (name.equals("commandId")) {
          return value == JsonToken.VALUE_STRING
              ? Optional.of(tokens.getString())
              : Optional.empty();
        }
        tokens.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
