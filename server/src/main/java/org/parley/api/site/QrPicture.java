package org.parley.api.site;

import io.nayuki.qrcodegen.QrCode;

/** Draws an address so that a phone's camera can read it. */
public final class QrPicture {

  /** The margin that readers need, in modules. */
  private static final int QUIET = 4;

  private QrPicture() {}

  /** An SVG picture without size or script; as wide as the page lets it be. */
  public static String svg(String link) {
    var code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
    var side = code.size + 2 * QUIET;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
            .formatted(side, side)
        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(side, side)
        + "<path fill=\"#000\" d=\""
        + modules(code)
        + "\"/></svg>";
  }

  private static String modules(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
