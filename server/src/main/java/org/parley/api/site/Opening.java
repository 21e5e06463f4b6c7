package org.parley.api.site;

import java.util.ArrayList;
import java.util.List;
import org.parley.api.door.FacilitatorAccount;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the person who starts the server reads: where to go, and on the first run with which key.
 */
@Component
class Opening {

  private final FacilitatorAccount account;
  private final ServerProperties server;

  Opening(FacilitatorAccount account, ServerProperties server) {
    this.account = account;
    this.server = server;
  }

  @EventListener
  void say(WebServerInitializedEvent ready) {
    var ssl = server.getSsl();
    var scheme = ssl != null && ssl.isEnabled() ? "https" : "http";
    System.out.println(words(scheme, ready.getWebServer().getPort(), LanAddresses.now()));
  }

  private String words(String scheme, int port, List<String> lan) {
    var here = Links.at(scheme, "localhost", port);
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("  Parley is open.");
    lines.add("");
    lines.add("    On this machine    " + here);
    for (var address : lan) {
      lines.add("    On the network     " + Links.at(scheme, address, port));
    }
    account.setupKey().ifPresent(key -> lines.addAll(firstRun(here, key)));
    lines.add("");
    return String.join(System.lineSeparator(), lines);
  }

  private static List<String> firstRun(String here, String key) {
    return List.of(
        "",
        "  First run: choose the facilitator's password at",
        "",
        "    " + here + "/setup#key=" + key);
  }
}
