package org.parley.wire;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the HTTP interface the same JSON as the log and the live connections. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {

  @Bean
  JsonMapperBuilderCustomizer wireShapes() {
    return Wire::configure;
  }
}
