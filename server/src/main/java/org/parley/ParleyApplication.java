package org.parley;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;

/** Starts the Parley server. */
@SpringBootApplication
public class ParleyApplication {

  public static void main(String[] arguments) {
    var program = new ApplicationHome(ParleyApplication.class);
    new SpringApplicationBuilder(ParleyApplication.class)
        .properties(Map.of("parley.data", DataFolder.near(program.getDir().toPath())))
        .run(arguments);
  }

  /** Where all time in the server comes from. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
