package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.ProtocolText;
import org.parley.ProtocolText.Example;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.Rooms;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.Package;
import org.parley.scenario.Scenarios;
import org.parley.wire.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Plays the HTTP examples of the protocol, in their order, against a fresh server. Each names who
 * calls, then has the request, an empty line, the status and the answer.
 */
@TestPropertySource(properties = "parley.public-url=http://192.168.4.20:8080")
class HttpExamplesTest extends RunningServer {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping calls;

  @Autowired Rooms rooms;

  private int acts;
  private final Likeness likeness = new Likeness();
  private final Map<String, Browser> people = new HashMap<>();

  @Test
  void theServerAnswersAsTheExamplesSay() {
    likeness.bind("5cWq0V7PjW4rJmQdY3hB8nKsZtLxUeGa", account.setupKey().orElseThrow());
    var examples = ProtocolText.examples("http");
    assertThat(examples).hasSizeGreaterThan(20);
    examples.forEach(this::play);
  }

  private void play(Example example) {
    var halves = example.text().strip().split("\n\n", 2);
    var asked = halves[0].split("\n", 2);
    var answered = halves[1].split("\n", 2);
    var browser = people.computeIfAbsent(example.topic(), _ -> browser());

    if (asked[0].endsWith("/treaties")) {
      reachAgreement();
    } else if (asked[0].endsWith("/results")) {
      ratifyAndClose();
    }
    var request = likeness.real(asked[0]).split(" ", 2);
    var body = asked.length == 1 ? "" : likeness.real(asked[1]);
    var answer = browser.send(request[0], request[1], BodyPublishers.ofString(body));

    var status = answered[0].split(" ", 2);
    assertThat(answer.status())
        .as("%s: %s", example, answer.body())
        .isEqualTo(Integer.parseInt(status[0]));
    if (status.length == 2) {
      assertThat(answer.header("Content-Type").orElse("")).as("%s", example).startsWith(status[1]);
    } else {
      likeness.compare(Wire.mapper().readTree(answered[1]), answer.json(), example.toString());
    }
  }

  /** What the story says happens in the room in the meantime. */
  private void reachAgreement() {
    var terms =
        new Package(
            Map.of(Scenarios.MISSILES, Scenarios.CAP, Scenarios.INSPECTIONS, Scenarios.VISITS));
    act(new Actor.Facilitator(), new Command.AdvancePhase(new Stage.Statements(1)));
    act(seat("st-amira"), new Command.TablePackage(terms));
    act(seat("st-boris2"), new Command.AdoptSheet(new SheetId(1)));
  }

  private void ratifyAndClose() {
    act(new Actor.Facilitator(), new Command.AdvancePhase(new Stage.Negotiation(1)));
    act(seat("st-amira"), new Command.RatifyAgreement(new SheetId(1)));
    act(seat("st-boris2"), new Command.RatifyAgreement(new SheetId(1)));
    act(new Actor.Facilitator(), new Command.CloseRoom());
  }

  private void act(Actor actor, Command command) {
    var room = new RoomId(likeness.real("rm-first"));
    var id = new CommandId("meanwhile-" + ++acts);
    assertThat(rooms.submit(room, actor, id, command).join())
        .as("%s", command)
        .isInstanceOf(Answer.Accepted.class);
  }

  private Actor seat(String shown) {
    return new Actor.Delegate(new SeatId(likeness.real(shown)));
  }

  @Test
  void everyCallHasAnExample() {
    var shown =
        ProtocolText.examples("http").stream()
            .map(example -> example.text().lines().findFirst().orElseThrow())
            .toList();
    var lacking =
        calls.getHandlerMethods().keySet().stream()
            .flatMap(
                info ->
                    info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/docs"))
                        .filter(
                            path ->
                                info.getMethodsCondition().getMethods().stream()
                                    .noneMatch(method -> isShown(method.name(), path, shown))))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(lacking).isEmpty();
  }

  private static boolean isShown(String method, String pattern, List<String> shown) {
    var path = PathPatternParser.defaultInstance.parse(pattern);
    return shown.stream()
        .map(line -> line.split(" ", 2))
        .anyMatch(
            line ->
                line[0].equals(method)
                    && path.matches(PathContainer.parsePath(line[1].replaceAll("\\?.*", ""))));
  }
}
