package org.parley.cli.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that cannot be answered; the message is a sentence for the person. */
public final class InputFault extends RuntimeException {

  /**
   * @param line from 1; 0 where the whole file is meant
   */
  InputFault(Path file, int line, String sentence) {
    super(file + (line > 0 ? ":" + line : "") + ": " + sentence);
  }

  /** A file or folder that could not be read. */
  static InputFault unreadable(Path file, IOException why) {
    return new InputFault(
        file,
        0,
        why instanceof NoSuchFileException
            ? "There is no such file or folder."
            : "This cannot be read, or is not UTF-8 text.");
  }
}
