package org.parley.journal;

import org.jspecify.annotations.Nullable;

/**
 * An entry could not be brought to disk, for example because the disk is full. Whether it will be
 * found there later is open until {@link Journal#read} answers again.
 */
public class JournalFailure extends RuntimeException {

  public JournalFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
