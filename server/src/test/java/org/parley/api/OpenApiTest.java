package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document tells the JSON that the server really speaks. */
class OpenApiTest extends RunningServer {

  @Test
  void idsAreTextsAndConstantsAreInKebabCase() {
    var schemas = document().path("components").path("schemas");
    var place = schemas.path("Place").path("properties");
    assertThat(place.path("room").path("type").asString()).isEqualTo("string");
    assertThat(place.path("role").path("enum").get(0).asString()).isEqualTo("head");
    assertThat(schemas.has("RoomId")).isFalse();
  }

  @Test
  void commandsNameTheirTypeAndPackagesAreMaps() {
    var command = document().path("components").path("schemas").path("TablePackage");
    assertThat(command.path("properties").path("type").path("const").asString())
        .isEqualTo("table-package");
    assertThat(command.at("/properties/terms/additionalProperties/type").asString())
        .isEqualTo("string");
    assertThat(command.path("required").values()).extracting(JsonNode::asString).contains("terms");
  }

  @Test
  void whatMayBeLeftOutIsNotRequired() {
    var me = document().path("components").path("schemas").path("Me");
    var required = new TreeSet<String>();
    me.path("required").forEach(field -> required.add(field.asString()));
    assertThat(required).contains("delegate", "returnLink").doesNotContain("place");
    assertThat(me.at("/properties/place/$ref").asString()).endsWith("/Place");
  }

  @Test
  void onlyOurCallsAreInIt() {
    var paths = document().path("paths").propertyNames();
    assertThat(paths).contains("/api/join").allMatch(path -> path.startsWith("/api/"));
  }

  private JsonNode document() {
    return facilitator().get("/api/docs").json();
  }
}
