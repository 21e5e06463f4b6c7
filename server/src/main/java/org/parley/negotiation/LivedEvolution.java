package org.parley.negotiation;

/** Folds life under the treaty into the room. */
final class LivedEvolution {

  private LivedEvolution() {}

  static Room of(Room room, RoomEvent.OfImplementation event) {
    return room;
  }
}
