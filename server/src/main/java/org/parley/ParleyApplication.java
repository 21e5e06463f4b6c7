package org.parley;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the Parley server. */
@SpringBootApplication
public class ParleyApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ParleyApplication.class, arguments);
  }

  /** Where all time in the server comes from. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
