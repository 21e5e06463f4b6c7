package org.parley.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What a link takes and what it refuses, over real sockets, with an application that echoes. */
@SpringBootTest(
    classes = LinkTest.Server.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:links",
      "spring.threads.virtual.enabled=true",
      "parley.live.heart-beat=300ms",
      "parley.live.backlog=256KB",
      "parley.live.burst=40"
    })
class LinkTest {

  private static final int FRAME_LIMIT = 64 * 1024;

  @LocalServerPort private int port;
  @Autowired private Echo echo;
  private @Nullable StompClient opened;

  @AfterEach
  void hangUp() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void agreesOnVersionAndHeartBeats() {
    var client = open();
    client.send("CONNECT\naccept-version:1.0,1.1,1.2\nheart-beat:0,0\n\n\0");
    var connected = client.next();
    assertThat(connected.command()).isEqualTo("CONNECTED");
    assertThat(connected.header("version")).isEqualTo("1.2");
    assertThat(connected.header("heart-beat")).isEqualTo("300,300");
    assertThat(client.subprotocol()).isEqualTo("v12.stomp");
  }

  @Test
  void takesStompForConnect() {
    var client = open();
    client.send("STOMP\naccept-version:1.2\n\n\0");
    assertThat(client.next().command()).isEqualTo("CONNECTED");
  }

  @Test
  void deliversUnderTheIdOfTheSubscription() {
    var client = connected();
    client.subscribe("my:id", "/echo").send("/echo", "{\"word\":\"Übereinkunft\"}");
    var message = client.next();
    assertThat(message.command()).isEqualTo("MESSAGE");
    assertThat(message.header("subscription")).isEqualTo("my:id");
    assertThat(message.header("destination")).isEqualTo("/echo");
    assertThat(message.header("content-type")).isEqualTo("application/json");
    assertThat(message.body()).isEqualTo("{\"word\":\"Übereinkunft\"}");
  }

  @Test
  void takesAFrameInPiecesAndSeveralInOne() {
    var client = connected();
    client.subscribe("a", "/echo").send("SEND\ndestination:/ec").send("ho\n\none\0\n");
    client.send("SEND\ndestination:/echo\n\ntwo\0SEND\ndestination:/echo\n\nthree\0");
    assertThat(client.next().body()).isEqualTo("one");
    assertThat(client.next().body()).isEqualTo("two");
    assertThat(client.next().body()).isEqualTo("three");
  }

  @Test
  void takesBinaryMessages() {
    var client = connected();
    client.subscribe("a", "/echo");
    for (var word : new String[] {"one", "two"}) {
      var frame = "SEND\ndestination:/echo\n\n" + word + "\0";
      var middle = frame.length() / 2;
      client.sendBinary(frame.substring(0, middle).getBytes(StandardCharsets.UTF_8));
      client.sendBinary(frame.substring(middle).getBytes(StandardCharsets.UTF_8));
      assertThat(client.next().body()).isEqualTo(word);
    }
  }

  @Test
  void sendsReceiptsAndSaysGoodbye() {
    var client = connected();
    client.send("SUBSCRIBE\nid:a\ndestination:/echo\nreceipt:r1\n\n\0");
    assertThat(client.next().header("receipt-id")).isEqualTo("r1");
    client.send("DISCONNECT\nreceipt:r2\n\n\0");
    assertThat(client.next().header("receipt-id")).isEqualTo("r2");
    assertThat(client.closeCode()).isEqualTo(1000);
    echo.hearsTheLatestGo();
  }

  @Test
  void afterUnsubscribeNothingMoreIsHeard() {
    var client = connected();
    client.subscribe("a", "/echo").subscribe("b", "/echo");
    client.send("UNSUBSCRIBE\nid:a\n\n\0").send("/echo", "still there?");
    assertThat(client.next().header("subscription")).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONNECT\\naccept-version:1.1\\n\\n          | This server speaks STOMP 1.2.
          SUBSCRIBE\\nid:a\\ndestination:/echo\\n\\n   | The first frame of a connection is CONNECT.
          SEND\\ndestination:/echo\\n\\nhello         | The first frame of a connection is CONNECT.
          HELLO\\n\\n                                | The server could not read
          CONNECT\\nno colon here\\n\\n              | The server could not read
          """)
  void refusesToBeginOtherwiseThanWithConnect(String frame, String sentence) {
    var client = open();
    client.send(frame.replace("\\n", "\n") + "\0");
    assertThat(client.refusal()).startsWith(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONNECT\\naccept-version:1.2\\n\\n        | This connection is already connected.
          BEGIN\\ntransaction:t\\n\\n              | This server does not take BEGIN.
          ACK\\nid:1\\n\\n                         | This server does not take ACK.
          MESSAGE\\n\\n                            | This server does not take MESSAGE.
          SUBSCRIBE\\ndestination:/echo\\n\\n       | SUBSCRIBE needs the header id.
          SUBSCRIBE\\nid:a\\n\\n                   | SUBSCRIBE needs the header destination.
          SEND\\n\\nhello                         | SEND needs the header destination.
          SEND\\ndestination:/refused\\n\\nhello   | The application does not want this.
          SUBSCRIBE\\nid:a\\ndestination:/broken\\n\\n | Something went wrong on the server.
          SEND\\ndestination:/echo\\ncontent-length:1000000\\n\\nhello | That is too much at once
          \\u0001\\u0002\\u0003\\n\\n               | The server could not read
          """)
  void refusesWithASentenceAndCloses(String frame, String sentence) {
    var client = connected();
    client.send(frame.replace("\\n", "\n").replace("\\u000", "\u0001") + "\0");
    assertThat(client.refusal()).startsWith(sentence);
  }

  @Test
  void namesTheReceiptOfARefusedFrame() {
    var client = connected();
    client.send("SEND\ndestination:/refused\nreceipt:r7\n\nhello\0");
    assertThat(client.next().header("receipt-id")).isEqualTo("r7");
  }

  @Test
  void takesAFrameOfTheLargestSize() {
    var largest = "x".repeat(FRAME_LIMIT);
    var client = connected();
    client.subscribe("a", "/echo").send("/echo", largest);
    assertThat(client.next().body()).isEqualTo(largest);
  }

  @ParameterizedTest
  @CsvSource({"1", "1000", "1000000"})
  void refusesALargerFrame(int more) {
    var client = connected();
    client.subscribe("a", "/echo");
    client.pour("SEND\ndestination:/echo\n\n" + "x".repeat(FRAME_LIMIT + more) + "\0");
    assertThat(client.refusal()).startsWith("That is too much at once: a frame can have 65536");
  }

  @Test
  void refusesAFlood() {
    var client = connected();
    client.subscribe("a", "/echo");
    for (var i = 0; i < 80; i++) {
      client.pour("SEND\ndestination:/echo\n\nhello\0");
    }
    assertThat(client.refusal()).startsWith("Too much came from this connection");
  }

  @Test
  void endsAConnectionThatNeverConnects() {
    var client = open();
    assertThat(client.refusal()).startsWith("Nothing came from this connection");
  }

  @Test
  void beatsForAClientThatWantsIt() {
    var client = open();
    client.send("CONNECT\naccept-version:1.2\nheart-beat:0,300\n\n\0");
    assertThat(client.next().command()).isEqualTo("CONNECTED");
    assertThat(client.next().command()).isEmpty();
    assertThat(client.next().command()).isEmpty();
  }

  @Test
  void endsAClientThatPromisedToBeatAndIsSilent() {
    var client = open();
    client.send("CONNECT\naccept-version:1.2\nheart-beat:100,0\n\n\0");
    assertThat(client.next().command()).isEqualTo("CONNECTED");
    assertThat(client.refusal()).startsWith("Nothing came from this connection");
    echo.hearsTheLatestGo();
  }

  @Test
  void aSlowClientIsCutOffAndKeepsNobodyWaiting() {
    var client = StompClient.asleep(port);
    opened = client;
    client.send("CONNECT\naccept-version:1.2\nheart-beat:0,0\n\n\0");
    client.subscribe("a", "/flood").send("/flood", "");
    echo.hearsTheLatestGo();
    client.read();
    assertThat(client.refusal()).startsWith("Your connection is too slow");
  }

  @Test
  void aForeignPageCannotOpenALink() {
    assertThatThrownBy(() -> StompClient.open(port, Map.of("Origin", "https://elsewhere.example")))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  void aPageOfThisServerCanOpenALink() {
    var client = StompClient.open(port, Map.of("Origin", "http://localhost:" + port));
    opened = client;
    assertThat(client.connect("").subprotocol()).isEqualTo("v12.stomp");
  }

  private StompClient open() {
    var client = StompClient.open(port, Map.of());
    opened = client;
    return client;
  }

  private StompClient connected() {
    return open().connect("");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(StompConfiguration.class)
  static class Server {

    @Bean
    Echo echo() {
      return new Echo();
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
      return http.build();
    }
  }

  /** Sends back what it is sent. */
  static final class Echo implements Reception {

    private volatile @Nullable EchoPeer latest;

    @Override
    public Peer receive(Link link, Map<String, Object> attributes) {
      var peer = new EchoPeer(link);
      latest = peer;
      return peer;
    }

    void hearsTheLatestGo() {
      assertThat(Optional.ofNullable(latest).orElseThrow().gone)
          .succeedsWithin(Duration.ofSeconds(20));
    }
  }

  private static final class EchoPeer implements Peer {

    private final Link link;
    private final Map<String, String> followed = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> gone = new CompletableFuture<>();

    EchoPeer(Link link) {
      this.link = link;
    }

    @Override
    public void connect(Optional<String> token) {}

    @Override
    public void subscribe(String subscription, String destination) {
      if (destination.equals("/broken")) {
        throw new IllegalStateException("broken on purpose");
      }
      followed.put(subscription, destination);
    }

    @Override
    public void unsubscribe(String subscription) {
      followed.remove(subscription);
    }

    @Override
    public void send(String destination, byte[] body) {
      if (destination.equals("/refused")) {
        throw new Refused(() -> "The application does not want this.");
      }
      var times = destination.equals("/flood") ? 1_000 : 1;
      var post = new Post(times == 1 ? body : new byte[32 * 1024]);
      for (var i = 0; i < times; i++) {
        followed.forEach((id, topic) -> link.deliver(id, topic, post));
      }
    }

    @Override
    public void gone() {
      gone.complete(true);
    }
  }
}
