package org.parley.api;

import java.util.List;
import org.parley.negotiation.RoomId;
import org.parley.perspective.RoomResult;

/** The results of all rooms of a class, side by side. */
public record ClassResults(List<RoomLine> rooms) {

  public record RoomLine(RoomId room, String name, RoomResult result) {}
}
