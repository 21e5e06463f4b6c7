package org.parley.wire;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a pure type looks like as JSON.
 *
 * <ul>
 *   <li>A record around one {@code value}, or around one map, is what it holds.
 *   <li>A record of a sealed interface is an object with its {@code type}.
 *   <li>Names of types and of enum constants are in kebab case.
 * </ul>
 */
public final class Shape {

  private static final String BASE = "org.parley.";
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Shape() {}

  /** The only component of a record that is written as what it holds. */
  public static Optional<RecordComponent> wrapped(Class<?> type) {
    if (!isOurs(type) || !type.isRecord() || isCase(type)) {
      return Optional.empty();
    }
    var components = type.getRecordComponents();
    return components.length == 1 && isTransparent(components[0])
        ? Optional.of(components[0])
        : Optional.empty();
  }

  private static boolean isTransparent(RecordComponent component) {
    return component.getName().equals("value") || component.getType() == Map.class;
  }

  /** A sealed interface, whose values name their type. */
  public static boolean isFamily(Class<?> type) {
    return isOurs(type) && type.isInterface() && type.isSealed();
  }

  /** A record of a sealed interface. */
  public static boolean isCase(Class<?> type) {
    return type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Shape::isFamily);
  }

  /** All records of a sealed interface, through sealed interfaces below it. */
  public static List<Class<?>> cases(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(type -> isFamily(type) ? cases(type).stream() : Stream.of(type))
        .distinct()
        .toList();
  }

  /** {@code TablePackage} is {@code table-package}, {@code IN_PERSON} is {@code in-person}. */
  public static String kebab(String name) {
    return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** A type of this server, whose shape is told here. */
  public static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(BASE);
  }

  static Object wrap(Class<?> wrapper, Object value) {
    try {
      var component = wrapper.getRecordComponents()[0];
      var constructor = wrapper.getDeclaredConstructor(component.getType());
      return constructor.newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + wrapper.getName(), e);
    }
  }
}
