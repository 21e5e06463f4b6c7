package org.parley.scenario.pack;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the packs once, when the server starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScenarioSettings.class)
class ScenarioConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(ScenarioConfiguration.class);

  @Bean
  ScenarioLibrary scenarioLibrary(ScenarioSettings settings) {
    var library =
        settings
            .folder()
            .map(Path::of)
            .map(ScenarioPacks::shippedAnd)
            .orElseGet(ScenarioPacks::shipped);
    report(library);
    return library;
  }

  private static void report(ScenarioLibrary library) {
    LOG.info(
        "Scenarios ready: {}",
        library.scenarios().stream()
            .map(Scenario::id)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
    for (var problem : library.problems()) {
      LOG.warn("{} {}", consequence(problem), problem);
    }
  }

  private static String consequence(PackProblem problem) {
    return problem.isFault() ? "A scenario pack is left out:" : "A scenario pack has a blemish:";
  }
}
