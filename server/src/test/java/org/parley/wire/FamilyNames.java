package org.parley.wire;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/**
 * Simple names; where two types share one, each is preceded by the family it belongs to, or else by
 * the type in which it stands.
 */
@NullMarked
final class FamilyNames implements SchemaDefinitionNamingStrategy {

  @Override
  public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
    return key.getType().getErasedType().getSimpleName();
  }

  @Override
  public void adjustDuplicateNames(
      Map<DefinitionKey, String> names, SchemaGenerationContext context) {
    names.replaceAll((key, name) -> family(key.getType().getErasedType()) + name);
    var distinct = names.values().stream().collect(Collectors.toSet());
    if (distinct.size() < names.size()) {
      throw new IllegalStateException("two types of the protocol are called " + distinct);
    }
  }

  private static String family(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(Shape::isFamily)
        .findFirst()
        .or(() -> Optional.ofNullable(type.getDeclaringClass()))
        .map(Class::getSimpleName)
        .orElse("");
  }
}
