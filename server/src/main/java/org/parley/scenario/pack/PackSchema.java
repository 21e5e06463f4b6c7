package org.parley.scenario.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks YAML files against {@code scenarios/schema.json}. */
final class PackSchema {

  static final String LOCATION = "classpath:/scenarios/schema.json";

  private final JsonNode root;
  private final Schema schema;

  private PackSchema(JsonNode root) {
    this.root = root;
    this.schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(configuration()))
            .getSchema(SchemaLocation.of(root.get("$id").asString()), root);
  }

  static PackSchema load() {
    var file = new DefaultResourceLoader(PackSchema.class.getClassLoader()).getResource(LOCATION);
    try (var stream = file.getInputStream()) {
      return new PackSchema(new JsonMapper().readTree(stream));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The server's own " + file + " is missing", unreadable);
    }
  }

  private static SchemaRegistryConfig configuration() {
    return SchemaRegistryConfig.builder()
        .formatAssertionsEnabled(true)
        .locale(Locale.ENGLISH)
        .build();
  }

  /**
   * Whether the document fits; {@code problems} tell where it does not.
   *
   * @param definition a name in the schema's {@code $defs}, for example {@code points}
   */
  boolean accepts(Document document, String definition, Problems problems) {
    var path = new NodePath(PathType.JSON_POINTER).append("$defs").append(definition);
    var errors = schema.getRefSchema(path).validate(document.root());
    var complaints = new SchemaComplaints(root, root.get("$defs").get(definition));
    errors.stream()
        .sorted(Comparator.comparing((Error error) -> complaints.spot(document, error), Spot.ORDER))
        .forEach(
            error ->
                problems.fault(
                    document.file(),
                    complaints.spot(document, error),
                    complaints.field(error),
                    complaints.sentence(error)));
    return errors.isEmpty();
  }
}
