package org.parley.live.stomp;

import java.time.Duration;

/** Why a link ends, as far as frames and time go. */
sealed interface LinkRefusal extends Farewell {

  record Unreadable() implements LinkRefusal {
    @Override
    public String sentence() {
      return "The server could not read what your browser sent. Load the page again.";
    }
  }

  record TooLarge(int most) implements LinkRefusal {
    @Override
    public String sentence() {
      return "That is too much at once: a frame can have "
          + most
          + " bytes. Nothing has changed; send less.";
    }
  }

  record TooFast() implements LinkRefusal {
    @Override
    public String sentence() {
      return "Too much came from this connection in a short time. Wait a moment and connect again.";
    }
  }

  record TooSlow() implements LinkRefusal {
    @Override
    public String sentence() {
      return "Your connection is too slow to follow the room. Connect again for how things stand.";
    }
  }

  record Silent(Duration limit) implements LinkRefusal {
    @Override
    public String sentence() {
      return "Nothing came from this connection for "
          + limit.toSeconds()
          + " seconds. Connect again.";
    }
  }

  record NotConnected() implements LinkRefusal {
    @Override
    public String sentence() {
      return "The first frame of a connection is CONNECT. Send it first.";
    }
  }

  record ConnectedTwice() implements LinkRefusal {
    @Override
    public String sentence() {
      return "This connection is already connected. One CONNECT is enough.";
    }
  }

  record OtherVersion() implements LinkRefusal {
    @Override
    public String sentence() {
      return "This server speaks STOMP 1.2. Offer it in accept-version.";
    }
  }

  record UnknownFrame(String command) implements LinkRefusal {
    @Override
    public String sentence() {
      return "This server does not take "
          + command
          + ". It takes CONNECT, SUBSCRIBE, UNSUBSCRIBE, SEND and DISCONNECT.";
    }
  }

  record MissingHeader(String command, String header) implements LinkRefusal {
    @Override
    public String sentence() {
      return command + " needs the header " + header + ".";
    }
  }

  record Failed() implements LinkRefusal {
    @Override
    public String sentence() {
      return "Something went wrong on the server. Connect again for how things stand.";
    }
  }
}
