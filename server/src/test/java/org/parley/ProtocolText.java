package org.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The examples in {@code docs/protocol.md}, for the tests that hold them against the server. */
public final class ProtocolText {

  private static final Path FILE = Path.of("docs/protocol.md");

  private ProtocolText() {}

  /**
   * @param language first word after the fence
   * @param topic the rest of that line
   * @param line where it begins, from 1
   */
  public record Example(String language, String topic, String text, int line) {

    @Override
    public String toString() {
      return "protocol.md:" + line + " " + topic;
    }
  }

  public static String whole() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All fenced examples in a language, in the order of the page. */
  public static List<Example> examples(String language) {
    var found = new ArrayList<Example>();
    var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    parser
        .parse(whole())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                var info = block.getInfo().split(" ", 2);
                if (info[0].equals(language)) {
                  var line = block.getSourceSpans().getFirst().getLineIndex() + 1;
                  var topic = info.length == 1 ? "" : info[1];
                  found.add(new Example(language, topic, block.getLiteral(), line));
                }
              }
            });
    return found;
  }
}
