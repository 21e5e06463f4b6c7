package org.parley.negotiation;

/** Where the class talks. */
public enum Talk {
  /** In the room: channels are closed, nothing waits for a typed message. */
  IN_PERSON,
  /** In the app: channels are open. */
  IN_APP,
  /** Both. */
  BOTH;

  public boolean opensChannels() {
    return this != IN_PERSON;
  }
}
