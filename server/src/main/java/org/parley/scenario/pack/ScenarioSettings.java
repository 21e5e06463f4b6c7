package org.parley.scenario.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where packs are read from, besides the server's own jar.
 *
 * @param dir a folder of packs; none if left out or blank
 */
@ConfigurationProperties("parley.scenarios")
record ScenarioSettings(@Nullable String dir) {

  Optional<String> folder() {
    return Optional.ofNullable(dir).filter(folder -> !folder.isBlank());
  }
}
