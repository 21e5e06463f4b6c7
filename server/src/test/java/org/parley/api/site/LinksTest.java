package org.parley.api.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A link on the wall leads phones to this server, however the facilitator reached it. */
class LinksTest {

  private static final List<String> LAN = List.of("192.168.4.20", "10.1.2.3");

  private final Links links = new Links("", () -> LAN);

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1"})
  void whoSitsAtTheServerGetsAnAddressThatPhonesReach(String host) {
    assertThat(links.join(call("http", host, 8080), "K7M2QX"))
        .isEqualTo("http://192.168.4.20:8080/join/K7M2QX");
  }

  @Test
  void aHostThatWorkedForTheFacilitatorWorksForTheClass() {
    assertThat(links.join(call("http", "parley.school.example", 80), "K7M2QX"))
        .isEqualTo("http://parley.school.example/join/K7M2QX");
    assertThat(links.comeBack(call("https", "parley.school.example", 443), "t0ken"))
        .isEqualTo("https://parley.school.example/r/t0ken");
  }

  @Test
  void theSetAddressWins() {
    var set = new Links(" https://play.example/parley/ ", () -> LAN);
    assertThat(set.projector(call("http", "localhost", 8080), "k3y"))
        .isEqualTo("https://play.example/parley/projector/k3y");
  }

  @Test
  void withoutAnyNetworkTheLinkLeadsHome() {
    var alone = new Links("", List::of);
    assertThat(alone.join(call("http", "localhost", 8080), "K7M2QX"))
        .isEqualTo("http://localhost:8080/join/K7M2QX");
  }

  @Test
  void theLikeliestNetworkComesFirst() {
    assertThat(
            LanAddresses.likeliestFirst(
                Stream.of(
                        "fe80::1",
                        "169.254.7.7",
                        "172.17.0.1",
                        "10.0.0.9",
                        "192.168.178.20",
                        "127.0.0.1",
                        "203.0.113.4")
                    .map(LinksTest::address)))
        .containsExactly("192.168.178.20", "10.0.0.9", "172.17.0.1", "203.0.113.4");
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static MockHttpServletRequest call(String scheme, String host, int port) {
    var request = new MockHttpServletRequest();
    request.setScheme(scheme);
    request.setServerName(host);
    request.setServerPort(port);
    return request;
  }
}
