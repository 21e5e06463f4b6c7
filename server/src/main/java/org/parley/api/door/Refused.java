package org.parley.api.door;

/** Ends a call; the caller hears why. */
public class Refused extends RuntimeException {

  private final transient CallRefusal reason;

  public Refused(CallRefusal reason) {
    super(reason.sentence(), null, false, false);
    this.reason = reason;
  }

  public CallRefusal reason() {
    return reason;
  }
}
