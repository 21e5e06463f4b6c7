package org.parley.scenario.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.scenario.Points;
import tools.jackson.databind.JsonNode;

/**
 * A value in a YAML file that knows its place. Its accessors trust that the schema has been
 * checked: what the schema requires is there and has its type.
 *
 * @param path as in {@code issues[2].options[0]}; empty for the whole document
 */
record Field(Document document, String path, JsonNode node) {

  /** The path of a field named {@code name} in the object at {@code parent}. */
  static String path(String parent, String name) {
    return parent.isEmpty() ? name : parent + "." + name;
  }

  static String path(String parent, int index) {
    return parent + "[" + index + "]";
  }

  String file() {
    return document.file();
  }

  Spot spot() {
    return document.spot(path);
  }

  Spot nameSpot() {
    return document.nameSpot(path);
  }

  Optional<Field> find(String name) {
    return Optional.ofNullable(node.get(name))
        .map(value -> new Field(document, path(path, name), value));
  }

  Field at(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException(file() + " has no " + path(path, name)));
  }

  /** The elements of the list named {@code name}; none where it is left out. */
  List<Field> list(String name) {
    return find(name).map(Field::items).orElse(List.of());
  }

  /** The elements of this list. */
  List<Field> items() {
    return IntStream.range(0, node.size())
        .mapToObj(index -> new Field(document, path(path, index), node.get(index)))
        .toList();
  }

  /** The names of this object's fields, in the order of the file. */
  List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** The values of this object's fields, in the order of the file. */
  List<Field> values() {
    return names().stream().map(this::at).toList();
  }

  String text(String name) {
    return at(name).text();
  }

  /** The text of a field that may be left out. */
  String textOrEmpty(String name) {
    return find(name).map(Field::text).orElse("");
  }

  String text() {
    return node.asString().strip();
  }

  int number(String name) {
    return at(name).node().asInt();
  }

  /** The number of a field that may be left out. */
  int numberOr(String name, int absent) {
    return find(name).map(field -> field.node().asInt()).orElse(absent);
  }

  double decimal(String name) {
    return at(name).node().asDouble();
  }

  boolean isTrue(String name) {
    return at(name).node().asBoolean();
  }

  Points points(String name) {
    return new Points(number(name));
  }

  /** The texts of the list named {@code name}; none where it is left out. */
  List<String> texts(String name) {
    return list(name).stream().map(Field::text).toList();
  }
}
