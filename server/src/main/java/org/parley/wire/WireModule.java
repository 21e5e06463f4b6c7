package org.parley.wire;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the shapes that {@link Shape} tells. */
final class WireModule extends SimpleModule {

  WireModule() {
    super("parley");
    // Sets keep the order in which they were written, so that a replay equals the first play.
    setAbstractTypes(new SimpleAbstractTypeResolver().addMapping(Set.class, LinkedHashSet.class));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ShapeIntrospector());
    context.addKeyDeserializers(new WrapperKeys());
  }

  private static final class WrapperKeys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      var component = Shape.wrapped(type.getRawClass());
      return component.isEmpty() ? null : new WrapperKeyDeserializer(component.get());
    }
  }
}
