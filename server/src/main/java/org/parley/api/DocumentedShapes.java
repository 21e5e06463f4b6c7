package org.parley.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
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
    if (Shape.isFamily(raw)) {
      return anyOf(raw, context);
    }
    var wrapped = Shape.wrapped(raw);
    if (wrapped.isPresent()) {
      return context.resolve(new AnnotatedType(wrapped.get().getGenericType()));
    }
    var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
    return Shape.isCase(raw) ? withType(schema, raw, context) : schema;
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

  private static Schema<?> anyOf(Class<?> family, ModelConverterContext context) {
    var schema = new Schema<>();
    Shape.cases(family)
        .forEach(
            each ->
                schema.addAnyOfItem(context.resolve(new AnnotatedType(each).resolveAsRef(true))));
    return schema;
  }

  /** A record of a sealed interface names itself. */
  private static @Nullable Schema<?> withType(
      @Nullable Schema<?> schema, Class<?> raw, ModelConverterContext context) {
    if (schema == null) {
      return null;
    }
    var ref = schema.get$ref();
    var model =
        ref == null
            ? schema
            : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    if (model != null
        && (model.getProperties() == null || !model.getProperties().containsKey("type"))) {
      model.addProperty("type", text()._const(Shape.kebab(raw.getSimpleName())));
    }
    return schema;
  }
}
