package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Whether an answer is like its example: the same fields everywhere and the same values, but for
 * ids, secrets and moments, which the server makes anew. What stands for such a value in the
 * examples stands for it in all of them. An example may show fewer entries of a list, the beginning
 * of a long text with "…", and with a field of that name only some fields of what was shown before.
 */
final class Likeness {

  private static final Set<String> MADE_ANEW =
      Set.of("csrfToken", "exercise", "delegate", "room", "seat", "code", "createdAt");

  private static final Pattern LAST = Pattern.compile(".*/");

  private final Map<String, String> made = new HashMap<>();

  /** From now on, {@code shown} in the examples stands for {@code real}. */
  void bind(String shown, String real) {
    var before = made.putIfAbsent(shown, real);
    assertThat(real).as("what %s stands for", shown).isEqualTo(before == null ? real : before);
  }

  /** A request as in the examples, with what the server has really made. */
  String real(String shown) {
    var text = shown;
    for (var entry : made.entrySet()) {
      text = text.replace(entry.getKey(), entry.getValue());
    }
    return text;
  }

  void compare(JsonNode shown, JsonNode real, String path) {
    if (shown.isObject()) {
      compareObjects(shown, real, path);
    } else if (shown.isArray()) {
      compareLists(shown, real, path);
    } else if (shown.isString() && real.isString()) {
      compareText(shown.asString(), real.asString(), path);
    } else if (shown.isNumber() && real.isNumber()) {
      assertThat(real.asDouble()).as(path).isEqualTo(shown.asDouble(), within(1e-6));
    } else {
      assertThat(real).as(path).isEqualTo(shown);
    }
  }

  private void compareObjects(JsonNode shown, JsonNode real, String path) {
    var names = new ArrayList<>(shown.propertyNames());
    if (names.remove("…")) {
      assertThat(real.propertyNames()).as("fields of %s", path).containsAll(names);
    } else {
      assertThat(real.propertyNames())
          .as("fields of %s", path)
          .containsExactlyInAnyOrderElementsOf(names);
    }
    names.forEach(name -> compare(shown.get(name), real.get(name), path + "." + name));
  }

  private void compareLists(JsonNode shown, JsonNode real, String path) {
    assertThat(real.isArray()).as("%s is a list", path).isTrue();
    assertThat(real.size()).as("length of %s", path).isGreaterThanOrEqualTo(shown.size());
    if (shown.isEmpty()) {
      assertThat(real.isEmpty()).as("%s is empty", path).isTrue();
    } else if (shown.get(0).isValueNode()) {
      assertThat(real).as(path).containsAll(shown);
    } else {
      for (int i = 0; i < shown.size(); i++) {
        compare(shown.get(i), real.get(i), path + "[" + i + "]");
      }
    }
  }

  private void compareText(String shown, String real, String path) {
    var field = path.substring(path.lastIndexOf('.') + 1);
    if (MADE_ANEW.contains(field)) {
      bind(shown, real);
    } else if (field.endsWith("Link")) {
      bind(LAST.matcher(shown).replaceFirst(""), LAST.matcher(real).replaceFirst(""));
      assertThat(real).as(path).isEqualTo(real(shown));
    } else if (shown.endsWith("…")) {
      assertThat(real).as(path).startsWith(shown.substring(0, shown.length() - 1));
    } else {
      assertThat(real).as(path).isEqualTo(real(shown));
    }
  }
}
