package org.parley.scenario.pack;

import com.networknt.schema.path.NodePath;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A place in the schema.
 *
 * @param description what belongs there: the nearest description on the way to it
 * @param names the fields that may stand there
 */
record SchemaPlace(String description, List<String> names) {

  /**
   * The place in which a keyword failed.
   *
   * @param way from {@code definition} to the keyword, through every {@code $ref}
   */
  static SchemaPlace of(JsonNode root, JsonNode definition, NodePath way) {
    var here = definition;
    var description = describe(definition, "");
    for (int i = 0; i < way.getNameCount() - 1; i++) {
      var step = way.getElement(i).toString();
      if (step.equals("$ref")) {
        var referrer = here;
        here = root.at(here.get(step).asString().substring(1));
        description = referrer.has("description") ? description : describe(here, description);
      } else {
        here = here.isArray() ? here.get(Integer.parseInt(step)) : here.get(step);
        description = describe(here, description);
      }
    }
    return new SchemaPlace(description, List.copyOf(here.path("properties").propertyNames()));
  }

  private static String describe(JsonNode schema, String otherwise) {
    return schema.path("description").asString(otherwise);
  }
}
