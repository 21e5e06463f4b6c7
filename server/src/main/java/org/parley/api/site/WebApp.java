package org.parley.api.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The one page of the web app. */
@Component
class WebApp {

  /** Where the web module's jar has what was built. */
  static final String FOLDER = "classpath:/META-INF/resources/";

  private static final String INSTEAD = "classpath:/pages/web-app-missing.html";
  private static final Pattern NONCE =
      Pattern.compile("(<meta\\s+property=\"csp-nonce\"\\s+nonce=\")[^\"]*\"");

  private final String page;

  WebApp(ResourceLoader resources) {
    var index = resources.getResource(FOLDER + "index.html");
    this.page = read(index.exists() ? index : resources.getResource(INSTEAD));
  }

  private static String read(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The page with the nonce by which its scripts may bring styles.
   *
   * @param nonce new for every answer
   */
  String page(String nonce) {
    return NONCE.matcher(page).replaceAll("$1" + nonce + "\"");
  }
}
