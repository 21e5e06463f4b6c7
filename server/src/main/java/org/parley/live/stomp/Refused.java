package org.parley.live.stomp;

/** Something that a frame asks for is refused: the client hears why, and the connection ends. */
public final class Refused extends RuntimeException {

  private final transient Farewell farewell;

  public Refused(Farewell farewell) {
    super(farewell.sentence(), null, false, false);
    this.farewell = farewell;
  }

  public Farewell farewell() {
    return farewell;
  }
}
