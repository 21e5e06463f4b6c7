import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets up classes over HTTP, as a facilitator and delegates would. */
final class School {

  /** Any value will do: the server compares the cookie with the header. */
  static final String TOKEN = "bench-token";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String scenario;
  private String facilitator = "";
  private JsonNode card = Wire.mapper().createObjectNode();

  School(int port, String scenario) {
    this.address = "http://127.0.0.1:" + port;
    this.scenario = scenario;
  }

  void open(String setupKey) {
    var body = Wire.mapper().createObjectNode();
    body.put("key", setupKey).put("password", "a password for the bench");
    facilitator = cookie(send("POST", "/api/setup", "", body), "PARLEY_SESSION");
    for (var each : json(send("GET", "/api/scenarios", facilitator, null)).get("scenarios")) {
      if (each.get("scenario").stringValue().equals(scenario)) {
        card = each;
      }
    }
  }

  /** A class with one person in each delegation of every room, in the middle of a negotiation. */
  List<List<Seat>> begin(int rooms) throws IOException {
    var exercise = json(send("POST", "/api/exercises", facilitator, wish(rooms)));
    var id = exercise.get("exercise").stringValue();
    var seated = new ArrayList<List<Seat>>();
    for (var room : exercise.get("roster").get("rooms")) {
      var seats = new ArrayList<Seat>();
      for (var party : card.get("parties")) {
        seats.add(seat(exercise, room.get("room").stringValue(), party));
      }
      seated.add(seats);
    }
    command(id, command("begin-briefing"));
    command(id, ending("briefing", 0));
    command(id, ending("statements", 1));
    return seated;
  }

  private ObjectNode wish(int rooms) {
    var settings = (ObjectNode) card.get("defaults").deepCopy();
    settings.put("talk", "both").put("floor", "open");
    // No phase runs against time: nothing but the measured actions happens.
    for (var length : List.of("floor", "briefing", "statements", "negotiation", "ratification")) {
      settings.put(length + "Seconds", 0);
    }
    var wish = Wire.mapper().createObjectNode();
    wish.put("title", "Bench").put("scenario", scenario).put("rooms", rooms);
    wish.set("settings", settings);
    var played = wish.putArray("played");
    card.get("parties").forEach(party -> played.add(party.get("party")));
    return wish;
  }

  private Seat seat(JsonNode exercise, String room, JsonNode party) {
    var name = party.get("party").stringValue();
    var join = Wire.mapper().createObjectNode();
    join.put("code", exercise.get("code").stringValue()).put("name", name + " of " + room);
    var joined = send("POST", "/api/join", "", join);
    var place = Wire.mapper().createObjectNode();
    place.put("room", room).put("party", name);
    place.set("role", party.get("seats").get(0));
    var people = "/api/exercises/" + exercise.get("exercise").stringValue() + "/delegates/";
    var delegate = json(joined).get("delegate").stringValue();
    send("PUT", people + delegate + "/place", facilitator, place);
    var chairs = party.get("chairs").booleanValue();
    return new Seat(room, name, chairs, cookie(joined, "PARLEY_SEAT"));
  }

  private static ObjectNode command(String type) {
    return Wire.mapper().createObjectNode().put("type", type);
  }

  private static ObjectNode ending(String stage, int turn) {
    var command = command("advance-phase");
    var ending = command.putObject("ending").put("type", stage);
    if (turn > 0) {
      ending.put("turn", turn);
    }
    return command;
  }

  private void command(String exercise, ObjectNode command) {
    var body = Wire.mapper().createObjectNode();
    body.put("commandId", "bench-" + System.nanoTime());
    body.set("command", command);
    send("POST", "/api/exercises/" + exercise + "/commands", facilitator, body);
  }

  /** What a delegate reads of the case. */
  JsonNode caseOf(Seat seat) {
    return json(send("GET", "/api/rooms/" + seat.room() + "/case", seat.cookie(), null));
  }

  private HttpResponse<String> send(String method, String path, String cookie, JsonNode body) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("Cookie", "PARLEY_CSRF=" + TOKEN + (cookie.isEmpty() ? "" : "; " + cookie))
            .header("X-CSRF-TOKEN", TOKEN)
            .method(method, BodyPublishers.ofString(body == null ? "" : body.toString()));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + answer.body());
      }
      return answer;
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(method + " " + path, failure);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Wire.mapper().readTree(answer.body());
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(line -> line.split(";", 2)[0])
        .filter(pair -> pair.startsWith(name + "="))
        .findFirst()
        .orElseThrow();
  }
}
