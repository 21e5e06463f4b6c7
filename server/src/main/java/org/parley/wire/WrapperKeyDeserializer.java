package org.parley.wire;

import java.lang.reflect.RecordComponent;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a field name as a wrapped word or number. */
final class WrapperKeyDeserializer extends KeyDeserializer {

  private final Class<?> wrapper;
  private final Class<?> inner;

  WrapperKeyDeserializer(RecordComponent component) {
    this.wrapper = component.getDeclaringRecord();
    this.inner = component.getType();
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return Shape.wrap(wrapper, parse(key));
    } catch (NumberFormatException _) {
      return context.handleWeirdKey(wrapper, key, "not a number");
    }
  }

  private Object parse(String key) {
    if (inner == int.class) {
      return Integer.valueOf(key);
    }
    return inner == long.class ? Long.valueOf(key) : key;
  }
}
