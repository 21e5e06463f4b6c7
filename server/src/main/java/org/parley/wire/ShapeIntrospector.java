package org.parley.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.jsontype.NamedType;

/** Answers Jackson as annotations would, from the shape of the types alone. */
final class ShapeIntrospector extends AnnotationIntrospector {

  private static final JsonTypeInfo.Value TYPE_FIELD =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null);

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    var type = annotated.getRawType();
    var named = Shape.isFamily(type) || Shape.isCase(type);
    return annotated instanceof AnnotatedClass && named ? TYPE_FIELD : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    if (!Shape.isFamily(annotated.getRawType())) {
      return null;
    }
    return Shape.cases(annotated.getRawType()).stream()
        .map(type -> new NamedType(type, Shape.kebab(type.getSimpleName())))
        .toList();
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
    var type = annotated.getRawType();
    return Shape.isCase(type) ? Shape.kebab(type.getSimpleName()) : null;
  }

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && isWrapped(method.getDeclaringClass(), method.getName())
        ? Boolean.TRUE
        : null;
  }

  private static boolean isWrapped(Class<?> type, String name) {
    return Shape.wrapped(type).filter(component -> component.getName().equals(name)).isPresent();
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedConstructor constructor
            && constructor.getParameterCount() == 1
            && Shape.wrapped(constructor.getDeclaringClass()).isPresent()
        ? JsonCreator.Mode.DELEGATING
        : null;
  }

  /** A record is its components; what it can be asked besides is not written. */
  @Override
  public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member instanceof AnnotatedMethod method
        && Shape.isOurs(method.getDeclaringClass())
        && method.getDeclaringClass().isRecord()
        && !isComponent(method.getDeclaringClass(), method.getName());
  }

  private static boolean isComponent(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(component -> component.getName().equals(name));
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter
            && Shape.isOurs(parameter.getDeclaringClass())
            && parameter.getRawType() != Optional.class
        ? Boolean.TRUE
        : null;
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    if (!Shape.isOurs(type.getRawType())) {
      return names;
    }
    return Arrays.stream(constants).map(Enum::name).map(Shape::kebab).toArray(String[]::new);
  }
}
