package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file is as google-java-format writes it; {@code -Dparley.write=true} rewrites. */
class FormattingTest {

  private static final Path SOURCES = Path.of("src");
  private static final boolean WRITE = Boolean.getBoolean("parley.write");

  private final Formatter formatter = new Formatter();

  @Test
  void everySourceFileIsFormatted() throws IOException {
    var sources = sources();
    assertThat(sources).isNotEmpty();
    assertThat(sources.stream().filter(source -> !isFormatted(source)).toList())
        .as("not formatted; repair with: mvn test -Dtest=FormattingTest -Dparley.write=true")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private boolean isFormatted(Path source) {
    try {
      var text = Files.readString(source);
      var formatted = formatter.formatSourceAndFixImports(text);
      if (WRITE && !formatted.equals(text)) {
        Files.writeString(source, formatted);
      }
      return WRITE || formatted.equals(text);
    } catch (FormatterException unreadable) {
      throw new AssertionError(source + " cannot be parsed", unreadable);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
