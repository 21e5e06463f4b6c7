package org.parley.live.stomp;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client's connection. */
public final class Link {

  private static final Logger LOG = LoggerFactory.getLogger(Link.class);

  private final Outbox outbox;
  private final FrameReader reader;
  private final FrameHandler handler;
  private final Peer peer;
  private final AtomicBoolean gone = new AtomicBoolean();
  private volatile boolean refused;
  private volatile Pulse pulse;
  private volatile long lastHeard = System.nanoTime();

  Link(Reception reception, Map<String, Object> attributes, LinkSettings settings) {
    this.outbox = new Outbox(settings.backlogBytes());
    this.reader = new FrameReader(settings.frameBytes());
    this.pulse = Pulse.beforeConnect(settings);
    this.peer = reception.receive(this, attributes);
    this.handler = new FrameHandler(this, peer, settings);
  }

  Outbox outbox() {
    return outbox;
  }

  /** Takes what has come from the client. */
  void hear(ByteBuffer piece) {
    lastHeard = System.nanoTime();
    if (gone.get()) {
      return;
    }
    try {
      reader.read(piece).forEach(handler::handle);
    } catch (Refused refusal) {
      end(refusal.farewell());
    } catch (RuntimeException fault) {
      LOG.error("a frame could not be handled", fault);
      end(new LinkRefusal.Failed());
    }
  }

  /** Sends a message to one of the client's subscriptions. Never waits. */
  public void deliver(String subscription, String destination, Post post) {
    put(post.to(subscription, destination));
  }

  void put(byte[] frame) {
    if (!outbox.put(frame)) {
      end(new LinkRefusal.TooSlow());
    }
  }

  /** Tells the client why, and closes. */
  public void end(Farewell why) {
    end(why, Optional.empty());
  }

  void end(Farewell why, Optional<String> receipt) {
    refused = true;
    outbox.sealWith(ServerFrames.error(why.sentence(), receipt));
    lost();
  }

  /** The client has said goodbye: what waits is still sent. */
  void finish() {
    outbox.seal();
    lost();
  }

  /** Nothing can be told any more. */
  void lost() {
    outbox.seal();
    if (gone.compareAndSet(false, true)) {
      peer.gone();
    }
  }

  boolean isRefused() {
    return refused;
  }

  void settle(Pulse settled) {
    pulse = settled;
  }

  boolean beats() {
    return pulse.beats() && !gone.get();
  }

  void endIfSilent() {
    if (pulse.isOver(System.nanoTime() - lastHeard) && !gone.get()) {
      end(new LinkRefusal.Silent(pulse.limit()));
    }
  }
}
