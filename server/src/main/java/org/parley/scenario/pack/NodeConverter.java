package org.parley.scenario.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON nodes, noting where everything stands. */
final class NodeConverter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Numbers beyond this many characters are left as text, which the schema then refuses. */
  private static final int MAX_DIGITS = 15;

  private final String file;
  private final Problems problems;
  private final Map<String, Spot> values = new HashMap<>();
  private final Map<String, Spot> names = new HashMap<>();
  private boolean sound = true;

  NodeConverter(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<Document> convert(Node root) {
    var json = convert(root, "");
    return sound ? Optional.of(new Document(file, json, values, names)) : Optional.empty();
  }

  private JsonNode convert(Node node, String path) {
    values.put(path, Spot.at(node.getStartMark()));
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> sequence(sequence, path);
      case MappingNode mapping -> mapping(mapping, path);
      default -> throw new IllegalArgumentException("unexpected " + node.getNodeType());
    };
  }

  private JsonNode sequence(SequenceNode sequence, String path) {
    var array = JSON.arrayNode();
    for (var element : sequence.getValue()) {
      array.add(convert(element, Field.path(path, array.size())));
    }
    return array;
  }

  private JsonNode mapping(MappingNode mapping, String path) {
    var object = JSON.objectNode();
    for (var tuple : mapping.getValue()) {
      add(tuple, path, object);
    }
    return object;
  }

  private void add(NodeTuple tuple, String path, ObjectNode object) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      refuse(tuple.getKeyNode(), path, "The name of a field must be plain text.");
      return;
    }
    var child = Field.path(path, key.getValue());
    if (object.has(key.getValue())) {
      refuse(key, child, "This field occurs twice" + firstAt(child) + "; keep one.");
      return;
    }
    names.put(child, Spot.at(key.getStartMark()));
    object.set(key.getValue(), convert(tuple.getValueNode(), child));
  }

  private String firstAt(String path) {
    return names.containsKey(path) ? ", first in line " + names.get(path).line() : "";
  }

  private void refuse(Node node, String path, String message) {
    sound = false;
    problems.fault(file, Spot.at(node.getStartMark()), path, message);
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var tag = scalar.getTag();
    var text = scalar.getValue();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT) && text.matches("[-+]?[0-9]{1," + MAX_DIGITS + "}")) {
      return JSON.numberNode(Long.parseLong(text));
    }
    if (tag.equals(Tag.FLOAT)
        && text.matches("[-+]?[0-9]+\\.[0-9]+")
        && text.length() <= MAX_DIGITS) {
      return JSON.numberNode(Double.parseDouble(text));
    }
    return JSON.stringNode(text);
  }
}
