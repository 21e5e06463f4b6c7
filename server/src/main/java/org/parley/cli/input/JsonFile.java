package org.parley.cli.input;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.analysis.Ratio;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A JSON file whose values know their lines. */
final class JsonFile {

  private final Path file;

  private JsonFile(Path file) {
    this.file = file;
  }

  /** A value in the file. */
  record Value(JsonFile source, String name, JsonNode node) {

    Optional<Value> find(String field) {
      return Optional.ofNullable(node.get(field)).map(it -> new Value(source, field, it));
    }

    Value at(String field) {
      return find(field).orElseThrow(() -> fault("There is no '" + field + "' here."));
    }

    Iterable<String> fields() {
      if (!node.isObject()) {
        throw fault("'" + name + "' must be an object.");
      }
      return node.propertyNames();
    }

    Ratio number() {
      if (!node.isNumber()) {
        throw fault("'" + name + "' must be a number.");
      }
      return Fractions.parse(node.decimalValue().toPlainString(), source.file, line());
    }

    InputFault fault(String sentence) {
      return new InputFault(source.file, line(), sentence);
    }

    int line() {
      var place = JsonNodes.tokenStreamLocationOf(node);
      return place == null ? 0 : place.getLineNr();
    }

    Path file() {
      return source.file;
    }
  }

  /**
   * @throws InputFault if the file cannot be read or is not JSON
   */
  static Value read(Path file) {
    try {
      var reader = NodeReader.builder().locationAware().build();
      var root = reader.readTree(Files.readString(file), InputFormat.JSON);
      return new Value(new JsonFile(file), file.getFileName().toString(), root);
    } catch (JacksonException malformed) {
      throw new InputFault(file, malformed.getLocation().getLineNr(), "This is not JSON.");
    } catch (IOException unreadable) {
      throw InputFault.unreadable(file, unreadable);
    }
  }
}
