package org.parley.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A STOMP client on a real socket, which keeps every byte that it receives. */
public final class StompClient implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<Received> frames = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream recording = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;

  private StompClient(URI address, Map<String, String> headers, boolean reads) {
    var builder = HTTP.newWebSocketBuilder().subprotocols("v12.stomp");
    headers.forEach(builder::header);
    this.socket = builder.buildAsync(address, new Ear(reads)).join();
  }

  /**
   * @param headers of the handshake, such as {@code Cookie}
   */
  public static StompClient open(int port, Map<String, String> headers) {
    return new StompClient(address(port), headers, true);
  }

  /** One whose computer sleeps: nothing is taken off the socket until {@link #read}. */
  static StompClient asleep(int port) {
    return new StompClient(address(port), Map.of(), false);
  }

  private static URI address(int port) {
    return URI.create("ws://localhost:" + port + "/live");
  }

  public String subprotocol() {
    return socket.getSubprotocol();
  }

  void read() {
    socket.request(Long.MAX_VALUE);
  }

  /** Connects and waits until the server has agreed. */
  public StompClient connect(String token) {
    knock(token);
    assertThat(next().command()).isEqualTo("CONNECTED");
    return this;
  }

  /** Asks to be connected. */
  public StompClient knock(String token) {
    return send("CONNECT\naccept-version:1.2\nheart-beat:0,0\nX-CSRF-TOKEN:" + token + "\n\n\0");
  }

  public StompClient subscribe(String id, String destination) {
    return send("SUBSCRIBE\nid:" + id + "\ndestination:" + destination + "\n\n\0");
  }

  public StompClient send(String destination, String body) {
    return send("SEND\ndestination:" + destination + "\n\n" + body + "\0");
  }

  /** Sends a text message as it is. */
  public StompClient send(String text) {
    socket.sendText(text, true).join();
    return this;
  }

  StompClient sendBinary(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    return this;
  }

  /** Sends without waiting: the server may close while the rest is still on its way. */
  public void pour(String text) {
    socket.sendText(text, true);
  }

  /** The next frame. */
  public Received next() {
    try {
      var frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(frame).as("a frame from the server").isNotNull();
      return frame;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The next frame that passes; those before it are dropped. */
  public Received next(Predicate<Received> test) {
    var frame = next();
    while (!test.test(frame)) {
      frame = next();
    }
    return frame;
  }

  /** Waits for the ERROR frame and the close that follows it; answers with the sentence. */
  public String refusal() {
    var sentence = next(frame -> frame.command().equals("ERROR")).header("message");
    assertThat(closeCode()).isEqualTo(1008);
    assertThat(frames).as("nothing comes after ERROR").isEmpty();
    return sentence;
  }

  /** Waits until the connection is closed. */
  public int closeCode() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Every byte of every message so far. */
  public String recording() {
    synchronized (recording) {
      return recording.toString(StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Ear implements WebSocket.Listener {

    private final boolean reads;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    Ear(boolean reads) {
      this.reads = reads;
    }

    @Override
    public void onOpen(WebSocket opened) {
      if (reads) {
        opened.request(Long.MAX_VALUE);
      }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
      var bytes = new byte[data.remaining()];
      data.get(bytes);
      message.writeBytes(bytes);
      synchronized (recording) {
        recording.writeBytes(bytes);
      }
      if (last) {
        frames.addAll(Received.decode(message.toByteArray()));
        message.reset();
      }
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      closed.completeExceptionally(error);
    }
  }
}
