package org.parley.scenario.pack;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file with the place of everything in it.
 *
 * @param file path within the pack
 * @param root what the file holds
 * @param values where each value begins, by its path
 * @param names where the name of each field begins, by the path of its value
 */
record Document(String file, JsonNode root, Map<String, Spot> values, Map<String, Spot> names) {

  Field field() {
    return new Field(this, "", root);
  }

  Spot spot(String path) {
    return values.getOrDefault(path, Spot.WHOLE_FILE);
  }

  Spot nameSpot(String path) {
    return names.getOrDefault(path, spot(path));
  }
}
