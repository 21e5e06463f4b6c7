package org.parley;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the Parley server. */
@SpringBootApplication
public class ParleyApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ParleyApplication.class, arguments);
  }
}
