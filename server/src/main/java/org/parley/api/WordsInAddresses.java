package org.parley.api;

import org.parley.negotiation.PointsDisplay;
import org.parley.wire.Wire;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads constants in an address by the names that they have in JSON. */
@Configuration(proxyBeanMethods = false)
class WordsInAddresses implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(
        String.class,
        PointsDisplay.class,
        word -> Wire.mapper().convertValue(word, PointsDisplay.class));
  }
}
