package org.parley.perspective;

import java.util.List;
import org.parley.negotiation.SheetId;

/**
 * An agreement as a document, made from the texts of its options.
 *
 * @param parties names as one says them after "for", in floor order
 */
public record Treaty(
    SheetId sheet,
    String title,
    String preamble,
    List<Article> articles,
    String closing,
    List<String> parties) {

  /**
   * @param number from 1
   */
  public record Article(int number, String heading, String text) {}
}
