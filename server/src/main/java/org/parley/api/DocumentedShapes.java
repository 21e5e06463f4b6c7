package org.parley.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.wire.Shape;
import org.springframework.stereotype.Component;

/** Makes the OpenAPI document tell the JSON that the server really reads and writes. */
@Component
class DocumentedShapes implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    var java = Json31.mapper().constructType(type.getType());
    var raw = java.getRawClass();
    if (raw.isEnum() && Shape.isOurs(raw)) {
      return words(raw);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return object().additionalProperties(resolve(java.getContentType(), context));
    }
    if (Shape.isFamily(raw)) {
      return anyOf(raw, context);
    }
    var wrapped = Shape.wrapped(raw);
    if (wrapped.isPresent()) {
      return resolve(wrapped.get().getGenericType(), context);
    }
    var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
    if (schema != null && raw.isRecord()) {
      complete(model(schema, context), raw);
    }
    return schema;
  }

  private static Schema<?> resolve(Type type, ModelConverterContext context) {
    return context.resolve(new AnnotatedType(type).resolveAsRef(true));
  }

  private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    var ref = schema.get$ref();
    return ref == null
        ? schema
        : context.getDefinedModels().getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), schema);
  }

  /** All but optional components are there, and a record of a sealed interface names itself. */
  private static void complete(Schema<?> model, Class<?> type) {
    Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType() != Optional.class)
        .forEach(component -> require(model, component.getName()));
    if (Shape.isCase(type)) {
      model.addProperty("type", text()._const(Shape.kebab(type.getSimpleName())));
      require(model, "type");
    }
  }

  private static void require(Schema<?> model, String field) {
    if (model.getRequired() == null || !model.getRequired().contains(field)) {
      model.addRequiredItem(field);
    }
  }

  private static Schema<?> words(Class<?> constants) {
    var words =
        Arrays.stream(constants.getEnumConstants())
            .map(constant -> Shape.kebab(((Enum<?>) constant).name()))
            .toList();
    return text()._enum(List.copyOf(words));
  }

  private static Schema<Object> text() {
    var schema = new Schema<>();
    schema.setTypes(Set.of("string"));
    return schema;
  }

  private static Schema<Object> object() {
    var schema = new Schema<>();
    schema.setTypes(Set.of("object"));
    return schema;
  }

  private static Schema<?> anyOf(Class<?> family, ModelConverterContext context) {
    var schema = new Schema<>();
    Shape.cases(family).forEach(each -> schema.addAnyOfItem(resolve(each, context)));
    return schema;
  }
}
