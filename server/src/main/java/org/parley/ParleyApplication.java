package org.parley;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import org.parley.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;

/** Starts the Parley server, or runs a command that needs none. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class ParleyApplication {

  public static void main(String[] arguments) {
    if (Cli.understands(arguments)) {
      var code =
          Cli.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
      System.exit(code);
    }
    var program = new ApplicationHome(ParleyApplication.class);
    new SpringApplicationBuilder(ParleyApplication.class)
        .properties(Map.of("parley.data", DataFolder.near(program.getDir().toPath()).toString()))
        .run(arguments);
  }

  /** Where all time in the server comes from. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
