package org.parley.api.site;

import static java.util.Comparator.comparingInt;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses at which other devices in the room may reach this machine, the likeliest first.
 *
 * <p>Home and school networks hand out 192.168 addresses, larger ones 10, and 172.16 to 172.31 is
 * what container software likes. Networks that exist only inside the machine are left out by the
 * names that such software gives them.
 */
final class LanAddresses {

  private static final Pattern INSIDE =
      Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|podman|tun|tap|utun|zt).*");

  private LanAddresses() {}

  /** As this machine is connected now; a hotspot may come up after the server. */
  static List<String> now() {
    try {
      return likeliestFirst(
          NetworkInterface.networkInterfaces()
              .filter(LanAddresses::reachesOthers)
              .flatMap(NetworkInterface::inetAddresses));
    } catch (SocketException _) {
      return List.of();
    }
  }

  private static boolean reachesOthers(NetworkInterface network) {
    try {
      return network.isUp()
          && !network.isLoopback()
          && !network.isPointToPoint()
          && !INSIDE.matcher(network.getName()).matches();
    } catch (SocketException _) {
      return false;
    }
  }

  /** Link-local addresses are what a machine calls itself when nobody gave it an address. */
  static List<String> likeliestFirst(Stream<InetAddress> addresses) {
    return addresses
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .map(InetAddress::getHostAddress)
        .sorted(comparingInt(LanAddresses::rank))
        .toList();
  }

  private static int rank(String address) {
    if (address.startsWith("192.168.")) {
      return 0;
    }
    if (address.startsWith("10.")) {
      return 1;
    }
    return address.startsWith("172.") ? 2 : 3;
  }
}
