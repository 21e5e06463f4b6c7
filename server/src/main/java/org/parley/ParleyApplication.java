package org.parley;

import java.io.PrintWriter;
import java.time.Clock;
import org.parley.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the Parley server, or runs a command that needs none. */
@SpringBootApplication
public class ParleyApplication {

  public static void main(String[] arguments) {
    if (Cli.understands(arguments)) {
      var code =
          Cli.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
      System.exit(code);
    }
    SpringApplication.run(ParleyApplication.class, arguments);
  }

  /** Where all time in the server comes from. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
