package org.parley.live.stomp;

import java.io.IOException;
import java.time.Duration;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * Writes to one client, in a virtual thread of its own, so that a slow one keeps nobody waiting.
 *
 * <p>Frames go out as binary messages: text would be decoded and encoded again for every client.
 */
final class LinkWriter implements Runnable {

  private final WebSocketSession session;
  private final Link link;
  private final Outbox outbox;
  private final Duration heartBeat;

  LinkWriter(WebSocketSession session, Link link, Duration heartBeat) {
    this.session = session;
    this.link = link;
    this.outbox = link.outbox();
    this.heartBeat = heartBeat;
  }

  @Override
  public void run() {
    try {
      while (!outbox.isDone()) {
        writeNext();
      }
      session.close(link.isRefused() ? CloseStatus.POLICY_VIOLATION : CloseStatus.NORMAL);
    } catch (IOException | IllegalStateException _) {
      // The client is gone; the endpoint hears of it as well.
      link.lost();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeNext() throws IOException, InterruptedException {
    var frame = outbox.next(heartBeat);
    if (frame.isPresent()) {
      session.sendMessage(new BinaryMessage(frame.get()));
    } else if (link.beats()) {
      session.sendMessage(new BinaryMessage(ServerFrames.HEART_BEAT));
    }
    link.endIfSilent();
  }
}
