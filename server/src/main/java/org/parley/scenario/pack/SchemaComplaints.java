package org.parley.scenario.pack;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * Says what the validator found in words for the author of a pack. The schema's own descriptions
 * tell what belongs in a place, so that editors and the server say the same.
 */
final class SchemaComplaints {

  private static final int LONGEST_SHOWN = 60;

  private final JsonNode root;
  private final JsonNode definition;

  SchemaComplaints(JsonNode root, JsonNode definition) {
    this.root = root;
    this.definition = definition;
  }

  /** The field that is wrong: the unknown or the missing one rather than what should hold it. */
  String field(Error error) {
    var path = "";
    var location = error.getInstanceLocation();
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          switch (location.getElement(i)) {
            case Integer index -> Field.path(path, index);
            case Object name -> Field.path(path, name.toString());
          };
    }
    return error.getProperty() == null ? path : Field.path(path, error.getProperty());
  }

  /** Where it stands; a missing field stands where the object that should hold it begins. */
  Spot spot(Document document, Error error) {
    var path = field(error);
    if (error.getKeyword().equals("required")) {
      return document.spot(path.substring(0, Math.max(0, path.lastIndexOf('.'))));
    }
    return error.getProperty() == null ? document.spot(path) : document.nameSpot(path);
  }

  String sentence(Error error) {
    var place = SchemaPlace.of(root, definition, error.getEvaluationPath());
    return switch (error.getKeyword()) {
      case "additionalProperties" ->
          "There is no such field here; there are: " + String.join(", ", place.names()) + ".";
      case "required" -> "This field is missing.";
      case "propertyNames" -> "This name does not fit. " + place.description();
      case "not", "minItems", "minProperties" -> place.description();
      default -> shown(error.getInstanceNode()) + " " + place.description();
    };
  }

  private static String shown(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> "This is empty.";
      case OBJECT -> "A group of fields does not fit.";
      case ARRAY -> "This list does not fit.";
      case STRING -> "'%s' does not fit.".formatted(shortened(node.asString()));
      default -> "%s does not fit.".formatted(node);
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
