package org.parley.live.stomp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one connection.
 *
 * @param frame how large a client's frame may be
 * @param backlog how much may wait for a client that reads slowly
 * @param burst how many frames a client may send at once
 * @param framesPerSecond how many it may send in the long run
 * @param heartBeat how often each side says at least that it is there
 */
@ConfigurationProperties("parley.live")
record LinkSettings(
    @DefaultValue("64KB") DataSize frame,
    @DefaultValue("1MB") DataSize backlog,
    @DefaultValue("120") int burst,
    @DefaultValue("20") int framesPerSecond,
    @DefaultValue("10s") Duration heartBeat) {

  int frameBytes() {
    return Math.toIntExact(frame.toBytes());
  }

  int backlogBytes() {
    return Math.toIntExact(backlog.toBytes());
  }

  /** Silence for so long is the end: networks lose a heart-beat now and then. */
  Duration patience() {
    return heartBeat.multipliedBy(3);
  }
}
