package org.parley.exercise;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where what is random comes from. */
@Configuration(proxyBeanMethods = false)
class ExerciseConfiguration {

  @Bean
  RandomGenerator randomness() {
    return new SecureRandom();
  }

  @Bean
  Ids ids(RandomGenerator randomness) {
    return new Ids(randomness);
  }
}
