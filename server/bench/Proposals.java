import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/**
 * Two packages for each delegation, each with an option for every issue, that the rules let it
 * table; no two of them alike. Found by asking a room.
 */
final class Proposals {

  private final Map<String, List<String>> ofParty = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param terms JSON
   */
  String of(Seat seat, int turn) {
    return ofParty.get(seat.party()).get(turn % 2);
  }

  static Proposals found(List<Seat> room, JsonNode theCase) throws IOException {
    var proposals = new Proposals();
    var candidates = candidates(theCase.get("issues"));
    for (var seat : room) {
      proposals.find(seat, candidates);
    }
    return proposals;
  }

  private void find(Seat seat, List<String> candidates) throws IOException {
    var allowed = new ArrayList<String>();
    for (var terms : candidates) {
      if (allowed.size() < 2 && !taken.contains(terms) && mayTable(seat, terms)) {
        allowed.add(terms);
        taken.add(terms);
      }
    }
    if (allowed.size() < 2) {
      throw new IllegalStateException(seat.party() + " may table nothing");
    }
    ofParty.put(seat.party(), allowed);
  }

  /** Tables a package and, where that was allowed, takes it off the table again. */
  private static boolean mayTable(Seat seat, String terms) throws IOException {
    if (seat.chairs()) {
      return seat.asks("{\"type\":\"table-single-text\",\"terms\":" + terms + "}");
    }
    var allowed = seat.asks("{\"type\":\"table-package\",\"terms\":" + terms + "}");
    if (allowed) {
      var sheet = seat.board().get("sheets").get(0).get("sheet").intValue();
      seat.asks("{\"type\":\"withdraw-sheet\",\"sheet\":" + sheet + "}");
    }
    return allowed;
  }

  /** What holds today with one or two issues changed. */
  private static List<String> candidates(JsonNode issues) {
    var candidates = new ArrayList<String>();
    for (var first : issues) {
      for (var second : issues) {
        for (var one : first.get("options")) {
          for (var other : second.get("options")) {
            candidates.add(changed(issues, first, one, second, other));
          }
        }
      }
    }
    return candidates.stream().distinct().toList();
  }

  private static String changed(
      JsonNode issues, JsonNode first, JsonNode one, JsonNode second, JsonNode other) {
    var terms = new LinkedHashMap<String, String>();
    for (var issue : issues) {
      terms.put(issue.get("issue").stringValue(), issue.get("statusQuo").stringValue());
    }
    terms.put(first.get("issue").stringValue(), one.get("option").stringValue());
    terms.put(second.get("issue").stringValue(), other.get("option").stringValue());
    return Wire.mapper().writeValueAsString(terms);
  }
}
