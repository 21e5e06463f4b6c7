import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/**
 * One delegate's connection: as much of WebSocket and STOMP as a benchmark needs, on one socket
 * without a thread of its own.
 */
final class Seat {

  private static final byte[] MESSAGE = ascii("MESSAGE\n");
  private static final byte[] BODY = ascii("\n\n");
  private static final byte[] VIEW = ascii("{\"type\":\"view\"");
  private static final byte[] REPLY = ascii("{\"type\":\"reply\"");
  private static final byte[] SEQ = ascii("\"seq\":");
  private static final byte[] REFUSED = ascii("\"type\":\"refused\"");
  private static final byte[] KEPT = ascii("kept by ");
  private static final ByteBuffer INCOMING = ByteBuffer.allocateDirect(1 << 18);

  private final String room;
  private final String party;
  private final boolean chairs;
  private final String cookie;
  private final byte[] ownKept;
  private SocketChannel socket;
  private byte[] pending = new byte[1 << 15];
  private int length;
  private int views;

  /** The sequence number of the latest view. */
  private long seq;

  /** Bytes of all messages received. */
  private long bytes;

  private int violations;

  /** Before the measurements, answers and views are kept as they are. */
  private boolean asking;

  private String answer = "";
  private String latest = "";

  Seat(String room, String party, boolean chairs, String cookie) {
    this.room = room;
    this.party = party;
    this.chairs = chairs;
    this.cookie = cookie;
    this.ownKept = ascii(kept());
  }

  String room() {
    return room;
  }

  String party() {
    return party;
  }

  boolean chairs() {
    return chairs;
  }

  String cookie() {
    return cookie;
  }

  long seq() {
    return seq;
  }

  long bytes() {
    return bytes;
  }

  int views() {
    return views;
  }

  int violations() {
    return violations;
  }

  SocketChannel socket() {
    return socket;
  }

  /** A text that only this delegation and the facilitator may read, in every view it gets. */
  private String kept() {
    return "kept by " + party + " in " + room;
  }

  // Sending

  void connect(int port) throws IOException {
    socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    var handshake =
        """
        GET /live HTTP/1.1
        Host: 127.0.0.1:%d
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Protocol: v12.stomp
        Origin: http://127.0.0.1:%d
        Cookie: %s; PARLEY_CSRF=%s

        """
            .formatted(port, port, cookie, School.TOKEN);
    write(ByteBuffer.wrap(ascii(handshake.replace("\n", "\r\n"))));
    readHandshake();
    var topic = "/rooms/" + room;
    send("CONNECT\naccept-version:1.2\nheart-beat:0,0\nX-CSRF-TOKEN:" + School.TOKEN + "\n\n\0");
    send("SUBSCRIBE\nid:" + topic + "\ndestination:" + topic + "\n\n\0");
    command("kept-" + party, "{\"type\":\"raise-hand\",\"question\":\"" + kept() + "\"}");
    send("SEND\ndestination:" + topic + "/sync\n\n{\"feed\":0}\0");
  }

  void command(String id, String command) throws IOException {
    var order = "{\"commandId\":\"" + id + "\",\"command\":" + command + "}";
    send("SEND\ndestination:/rooms/" + room + "/commands\n\n" + order + "\0");
  }

  /** A text frame; its mask is zero, which leaves the bytes as they are. */
  private void send(String frame) throws IOException {
    var payload = ascii(frame);
    var message = ByteBuffer.allocate(payload.length + 14).put((byte) 0x81);
    if (payload.length < 126) {
      message.put((byte) (0x80 | payload.length));
    } else {
      message.put((byte) (0x80 | 126)).putShort((short) payload.length);
    }
    write(message.putInt(0).put(payload).flip());
  }

  private void write(ByteBuffer message) throws IOException {
    while (message.hasRemaining()) {
      socket.write(message);
    }
  }

  // Receiving

  private void readHandshake() throws IOException {
    var end = ascii("\r\n\r\n");
    while (indexOf(end, 0) < 0) {
      receive();
    }
    var answer = new String(pending, 0, length, StandardCharsets.UTF_8);
    if (!answer.startsWith("HTTP/1.1 101")) {
      throw new IOException(answer);
    }
    drop(indexOf(end, 0) + end.length);
  }

  /** Waits until a view has come. */
  void awaitView(long atLeast) throws IOException {
    take();
    while (seq < atLeast) {
      receive();
      take();
    }
  }

  /** Gives a command and waits for the answer; answers whether it was accepted. */
  boolean asks(String command) throws IOException {
    var id = "asked-by-" + party + "-" + System.nanoTime();
    asking = true;
    answer = "";
    command(id, command);
    while (!answer.contains(id)) {
      read();
    }
    asking = false;
    return !answer.contains("\"type\":\"refused\"");
  }

  /** The board as it was after the last thing asked. */
  JsonNode board() {
    return Wire.mapper().readTree(latest).get("board");
  }

  /** Takes in what has arrived. */
  void read() throws IOException {
    receive();
    take();
  }

  private void receive() throws IOException {
    INCOMING.clear();
    var read = socket.read(INCOMING);
    if (read < 0) {
      throw new EOFException("the server has closed " + kept());
    }
    INCOMING.flip();
    if (length + read > pending.length) {
      pending = Arrays.copyOf(pending, 2 * (length + read));
    }
    INCOMING.get(pending, length, read);
    length += read;
  }

  private void take() {
    var at = 0;
    while (true) {
      var size = messageAt(at);
      if (size < 0) {
        drop(at);
        return;
      }
      at += size;
    }
  }

  /** Handles the message that begins here; -1 where it is not yet whole. */
  private int messageAt(int at) {
    if (length - at < 2) {
      return -1;
    }
    var size = pending[at + 1] & 0x7f;
    var head = size < 126 ? 2 : size == 126 ? 4 : 10;
    if (length - at < head) {
      return -1;
    }
    if (size >= 126) {
      size = number(at + 2, at + head);
    }
    if (length - at < head + size) {
      return -1;
    }
    handle(pending[at] & 0x0f, at + head, at + head + size);
    bytes += head + size;
    return head + size;
  }

  private int number(int from, int to) {
    var value = 0;
    for (var i = from; i < to; i++) {
      value = value << 8 | pending[i] & 0xff;
    }
    return value;
  }

  private void handle(int opcode, int from, int to) {
    if (opcode == 8) {
      throw new IllegalStateException("closed: " + text(from, to));
    }
    if (opcode != 2) {
      return;
    }
    if (!startsWith(MESSAGE, from)) {
      if (!startsWith(ascii("CONNECTED"), from) && to - from > 1) {
        throw new IllegalStateException(text(from, to));
      }
      return;
    }
    var body = indexOf(BODY, from) + BODY.length;
    if (startsWith(VIEW, body)) {
      view(body, to);
    } else if (asking && startsWith(REPLY, body)) {
      answer = text(body, to - 1);
    } else if (startsWith(REPLY, body) && indexOf(REFUSED, body, to) >= 0) {
      throw new IllegalStateException(party + " was refused: " + text(body, to));
    }
  }

  private void view(int body, int to) {
    var at = indexOf(SEQ, body) + SEQ.length;
    var value = 0L;
    while (pending[at] >= '0' && pending[at] <= '9') {
      value = 10 * value + pending[at++] - '0';
    }
    seq = value;
    if (asking) {
      latest = text(body, to - 1);
    }
    if (++views % 16 == 0) {
      checkSecrets(body, to);
    }
  }

  /** Everything kept must be one's own, and there. */
  private void checkSecrets(int body, int to) {
    var found = 0;
    for (var at = indexOf(KEPT, body, to); at >= 0; at = indexOf(KEPT, at + 1, to)) {
      found++;
      violations += startsWith(ownKept, at) ? 0 : 1;
    }
    violations += found == 1 ? 0 : 1;
  }

  private void drop(int count) {
    System.arraycopy(pending, count, pending, 0, length - count);
    length -= count;
  }

  private String text(int from, int to) {
    return new String(pending, from, to - from, StandardCharsets.UTF_8);
  }

  private boolean startsWith(byte[] word, int at) {
    return at + word.length <= length
        && Arrays.equals(pending, at, at + word.length, word, 0, word.length);
  }

  private int indexOf(byte[] word, int from) {
    return indexOf(word, from, length);
  }

  private int indexOf(byte[] word, int from, int to) {
    for (var i = from; i + word.length <= to; i++) {
      if (pending[i] == word[0] && startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
