package org.parley.api.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links that people can follow. They lead to {@code parley.public-url} where it is set; otherwise
 * to the host under which the caller reached the server, for that host is known to work; and where
 * the caller sits at the server itself, to an address that phones can reach.
 */
@Component
public class Links {

  private static final Pattern HERE =
      Pattern.compile("localhost|127\\.[0-9.]+|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

  private final String publicUrl;
  private final Supplier<List<String>> lan;

  @Autowired
  Links(@Value("${parley.public-url:}") String publicUrl) {
    this(publicUrl, LanAddresses::now);
  }

  Links(String publicUrl, Supplier<List<String>> lan) {
    this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    this.lan = lan;
  }

  public String join(HttpServletRequest request, String code) {
    return base(request) + "/join/" + code;
  }

  public String comeBack(HttpServletRequest request, String token) {
    return base(request) + "/r/" + token;
  }

  public String projector(HttpServletRequest request, String key) {
    return base(request) + "/projector/" + key;
  }

  private String base(HttpServletRequest request) {
    if (!publicUrl.isEmpty()) {
      return publicUrl;
    }
    var host = request.getServerName();
    var reachable =
        HERE.matcher(host).matches() ? lan.get().stream().findFirst().orElse(host) : host;
    return at(request.getScheme(), reachable, request.getServerPort());
  }

  static String at(String scheme, String host, int port) {
    var usual = port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
