package org.parley.cli.input;

import java.nio.file.Path;

/** A file that cannot be answered; the message is a sentence for the person. */
public final class InputFault extends RuntimeException {

  /**
   * @param line from 1; 0 where the whole file is meant
   */
  InputFault(Path file, int line, String sentence) {
    super(file + (line > 0 ? ":" + line : "") + ": " + sentence);
  }
}
