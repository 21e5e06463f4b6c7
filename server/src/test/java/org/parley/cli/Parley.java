package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** Runs the command line as a person would. */
final class Parley {

  private Parley() {}

  record Answer(int code, String out, String err) {

    JsonNode json() {
      assertThat(err).isEmpty();
      return Wire.mapper().readTree(out);
    }
  }

  static Answer run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Answer(code, out.toString(), err.toString());
  }
}
