package org.parley.api.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture is the code, the right way round, with the margin that readers need. */
class QrPictureTest {

  private static final String LINK = "http://192.168.4.20:8080/join/K7M2QX";
  private static final Pattern DOT = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  private record Dot(int x, int y) {}

  @Test
  void everyDarkModuleAndNoOtherIsDrawn() {
    var code = QrCode.encodeText(LINK, QrCode.Ecc.MEDIUM);
    var expected = new HashSet<Dot>();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          expected.add(new Dot(x + 4, y + 4));
        }
      }
    }
    assertThat(dots()).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void threeCornersHaveFindersAndAMarginIsLeft() {
    var dots = dots();
    var last = dots.stream().mapToInt(Dot::x).max().orElseThrow();
    assertThat(dots).contains(new Dot(4, 4), new Dot(last, 4), new Dot(4, last));
    assertThat(QrPicture.svg(LINK)).contains("viewBox=\"0 0 %1$d %1$d\"".formatted(last + 5));
  }

  private static Set<Dot> dots() {
    var dots = new HashSet<Dot>();
    var found = DOT.matcher(QrPicture.svg(LINK));
    while (found.find()) {
      dots.add(new Dot(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }
    return dots;
  }
}
