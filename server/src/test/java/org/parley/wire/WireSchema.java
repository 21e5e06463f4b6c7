package org.parley.wire;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of what {@link Wire} writes, in the form that makes good TypeScript. */
@NullMarked
public final class WireSchema {

  private WireSchema() {}

  /**
   * @param roots by the name under which the schema lists them
   */
  public static ObjectNode of(Map<String, Class<?>> roots) {
    var builder = generator().buildMultipleSchemaDefinitions();
    var schema = Wire.mapper().createObjectNode();
    schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
    schema.put("title", "Protocol").put("type", "object");
    var properties = schema.putObject("properties");
    roots.forEach((name, type) -> properties.set(name, builder.createSchemaReference(type)));
    var required = schema.putArray("required");
    roots.keySet().forEach(required::add);
    schema.set("$defs", builder.collectDefinitions("$defs"));
    return schema;
  }

  private static SchemaGenerator generator() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.PLAIN_DEFINITION_KEYS,
                Option.INLINE_NULLABLE_SCHEMAS,
                Option.FLATTENED_OPTIONALS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withDefinitionNamingStrategy(new FamilyNames())
        .withCustomDefinitionProvider(WireSchema::leaf)
        .withTypeAttributeOverride(WireSchema::nameType);
    config
        .forFields()
        .withRequiredCheck(field -> !field.getDeclaredType().isInstanceOf(Optional.class));
    return new SchemaGenerator(config.build());
  }

  /** What is not an object of fields: words, numbers, maps, and families of records. */
  private static @Nullable CustomDefinition leaf(
      ResolvedType type, SchemaGenerationContext context) {
    var erased = type.getErasedType();
    if (erased == Duration.class) {
      var schema = Wire.mapper().createObjectNode().put("type", "string");
      return new CustomDefinition(schema.put("format", "duration"), true);
    }
    if (erased == Map.class) {
      var schema = Wire.mapper().createObjectNode().put("type", "object");
      var values = context.createDefinitionReference(type.getTypeParameters().get(1));
      return new CustomDefinition(schema.set("additionalProperties", values), true);
    }
    if (erased.isEnum()) {
      return named(words(erased));
    }
    if (Shape.isFamily(erased)) {
      return named(anyOf(erased, context));
    }
    return Shape.wrapped(erased)
        .map(component -> context.getTypeContext().resolve(component.getGenericType()))
        .map(inner -> named(context.createStandardDefinition(inner, null)))
        .orElse(null);
  }

  private static ObjectNode anyOf(Class<?> family, SchemaGenerationContext context) {
    var schema = Wire.mapper().createObjectNode();
    var cases = schema.putArray("anyOf");
    Shape.cases(family).stream()
        .map(each -> context.getTypeContext().resolve(each))
        .map(context::createDefinitionReference)
        .forEach(cases::add);
    return schema;
  }

  private static ObjectNode words(Class<?> constants) {
    var schema = Wire.mapper().createObjectNode().put("type", "string");
    var words = schema.putArray("enum");
    Arrays.stream(constants.getEnumConstants())
        .map(constant -> Wire.mapper().convertValue(constant, String.class))
        .forEach(words::add);
    return schema;
  }

  private static CustomDefinition named(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
  }

  private static void nameType(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
    var erased = scope.getType().getErasedType();
    if (!Shape.isCase(erased)) {
      return;
    }
    var properties = node.withObjectProperty("properties");
    var fields = new LinkedHashMap<String, JsonNode>();
    properties.forEachEntry(fields::put);
    properties.removeAll();
    properties.putObject("type").put("const", Shape.kebab(erased.getSimpleName()));
    fields.forEach(properties::set);
    node.withArrayProperty("required").insert(0, "type");
  }
}
