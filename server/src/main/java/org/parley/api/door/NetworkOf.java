package org.parley.api.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What counts as one address: with IPv6 a household has 2^64 of them, so its network counts. */
final class NetworkOf {

  private NetworkOf() {}

  /**
   * @param address a literal, as the web server gives it
   */
  static String address(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      return InetAddress.getByName(address) instanceof Inet6Address wide
          ? HexFormat.of().formatHex(wide.getAddress(), 0, 8)
          : address;
    } catch (UnknownHostException _) {
      return address;
    }
  }
}
