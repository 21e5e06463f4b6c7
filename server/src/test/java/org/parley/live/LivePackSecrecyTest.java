package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.api.Browser;
import org.parley.exercise.Exercises;
import org.parley.exercise.Rooms;
import org.parley.live.Frame.Outcome;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Command;
import org.parley.negotiation.Ordered;
import org.parley.negotiation.PreparationSheet;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.Constraint;
import org.parley.scenario.Interaction;
import org.parley.scenario.Issue;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.SeatRole;
import org.parley.scenario.pack.ScenarioPacks;
import org.parley.wire.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The packs that are shipped, played over sockets to the signature, through a turn of life under it
 * and to the results: no party, and not the wall, receives a text that another party alone may
 * read, a word that another has kept to itself, or another's orders; and no page shows any.
 */
@LiveTest
class LivePackSecrecyTest {

  /** As it stands in the bytes of orders. */
  private static final String LIE = "\"truthfulData\":false";

  @LocalServerPort private int port;
  @Autowired private Exercises exercises;
  @Autowired private Rooms rooms;

  static List<Scenario> packs() {
    return ScenarioPacks.shipped().scenarios();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void nobodyReceivesAByteOfAnothersSecrets(Scenario scenario) {
    var classroom = Classroom.living(port, exercises, rooms, scenario);
    var seats = new LinkedHashMap<PartyId, LiveSeat>();
    var pages = new LinkedHashMap<PartyId, Pages>();
    for (var party : scenario.parties()) {
      var joined = classroom.join(party.name());
      classroom.seat(joined, 1, party.id(), SeatRole.HEAD);
      seats.put(party.id(), LiveSeat.in(classroom.room(1), classroom.connected(joined)).synced());
      pages.put(party.id(), new Pages(classroom, classroom.browser(joined)));
    }
    var wall = wall(classroom);
    play(classroom, scenario, seats);
    live(classroom, scenario, seats);
    pages.forEach((own, page) -> assertPagesKeep(scenario, own, page.read()));
    classroom.facilitator(1, new Command.CloseRoom());
    pages.forEach((own, page) -> assertPagesKeep(scenario, own, page.read()));
    classroom.facilitator(1, new Command.ReleaseResults());
    pages.forEach((own, page) -> assertPagesKeep(scenario, own, page.read()));
    seats.values().forEach(seat -> seat.sync(0));
    // Whatever was sent before these answers has then arrived as well.
    seats.values().forEach(seat -> seat.says(new Command.RaiseHand("Is that all?")));
    wall.subscribe("again", wallTopic(classroom))
        .next(frame -> frame.header("subscription").equals("again"));

    seats.forEach(
        (own, seat) -> {
          var received = seat.client().recording();
          assertThat(received).as("%s", own).contains(kept(own), "\"results-out\"");
          others(scenario, own).forEach(other -> assertKnowsNothing(own.value(), received, other));
          assertThat(received.contains(LIE)).as("%s", own).isEqualTo(own.equals(liar(scenario)));
        });
    assertThat(wall.recording()).doesNotContain(LIE);
    scenario.parties().forEach(party -> assertKnowsNothing("the wall", wall.recording(), party));
  }

  private static void assertPagesKeep(Scenario scenario, PartyId own, String read) {
    others(scenario, own).forEach(other -> assertKnowsNothing("pages of " + own, read, other));
    var brief = paragraphs(scenario.party(own).orElseThrow());
    assertThat(read).contains(brief.map(LivePackSecrecyTest::onTheWire).toList());
    if (!own.equals(liar(scenario))) {
      assertThat(read).as("pages of %s", own).doesNotContain(LIE);
    }
  }

  private static Stream<Party> others(Scenario scenario, PartyId own) {
    return scenario.parties().stream().filter(party -> !party.id().equals(own));
  }

  private static void assertKnowsNothing(String reader, String received, Party party) {
    assertThat(secrets(party))
        .hasSizeGreaterThan(1)
        .allSatisfy(secret -> assertThat(received).as(reader).doesNotContain(secret));
  }

  /** What only the party may read, as it would stand in the bytes. */
  private static List<String> secrets(Party party) {
    var written =
        switch (party) {
          case Party.Negotiator it -> Stream.concat(paragraphs(party), reasons(it.preferences()));
          case Party.Chair _ -> paragraphs(party);
        };
    return Stream.concat(Stream.of(kept(party.id())), written.map(LivePackSecrecyTest::onTheWire))
        .toList();
  }

  private static Stream<String> paragraphs(Party party) {
    return party.privateBrief().lines().filter(line -> line.length() > 40);
  }

  private static Stream<String> reasons(Preferences preferences) {
    return Stream.of(
            Stream.of(preferences.reservationReason()),
            preferences.interactions().stream().map(Interaction::because),
            preferences.instructions().stream().map(Constraint::because))
        .flatMap(reasons -> reasons);
  }

  private static String onTheWire(String text) {
    var quoted = Wire.mapper().writeValueAsString(text);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String kept(PartyId party) {
    return "Kept by " + party + " alone";
  }

  /** Everyone keeps something to itself, tables what it may, signs what it can, and ratifies. */
  private static void play(Classroom classroom, Scenario scenario, Map<PartyId, LiveSeat> seats) {
    classroom.facilitator(1, new Command.BeginBriefing());
    seats.forEach(LivePackSecrecyTest::keepSecrets);
    classroom.nextPhase(1);
    classroom.nextPhase(1);
    var tabled = negotiators(scenario, seats).filter(seat -> tables(scenario, seat)).count();
    assertThat(tabled).isPositive();
    negotiators(scenario, seats).forEach(seat -> seat.says(new Command.AdoptSheet(new SheetId(1))));
    classroom.nextPhase(1);
    negotiators(scenario, seats)
        .forEach(seat -> seat.says(new Command.RatifyAgreement(new SheetId(1))));
  }

  /**
   * One party declares what is not so, and nobody else is to know; the others declare the truth.
   */
  private static void live(Classroom classroom, Scenario scenario, Map<PartyId, LiveSeat> seats) {
    classroom.nextPhases(1, Stage.Ordering.class);
    for (var party : scenario.negotiators()) {
      var orders =
          party.id().equals(liar(scenario)) ? Ordered.nothing().lying() : Ordered.nothing();
      Objects.requireNonNull(seats.get(party.id())).does(new Command.SealOrders(orders.orders()));
    }
    classroom.nextPhase(1);
  }

  private static PartyId liar(Scenario scenario) {
    return scenario.negotiators().getFirst().id();
  }

  private static Stream<LiveSeat> negotiators(Scenario scenario, Map<PartyId, LiveSeat> seats) {
    return scenario.negotiators().stream().map(Party::id).map(seats::get);
  }

  private static void keepSecrets(PartyId own, LiveSeat seat) {
    seat.does(
        new Command.SubmitPreparation(new PreparationSheet(kept(own), Map.of(), Package.EMPTY)));
    seat.does(new Command.Say(new Channel.Delegation(own), kept(own)));
    seat.does(new Command.RaiseHand(kept(own)));
  }

  /** Drafts and tables the first single option that the party may. */
  private static boolean tables(Scenario scenario, LiveSeat seat) {
    return scenario.issues().stream()
        .flatMap(LivePackSecrecyTest::changes)
        .peek(terms -> seat.says(new Command.SaveDraft(terms, Optional.empty())))
        .anyMatch(terms -> seat.says(new Command.TablePackage(terms)) instanceof Outcome.Accepted);
  }

  private static Stream<Package> changes(Issue issue) {
    return issue.options().stream().map(option -> new Package(Map.of(issue.id(), option.id())));
  }

  private static StompClient wall(Classroom classroom) {
    return classroom
        .stranger()
        .subscribe("class", "/projector/" + classroom.exercise().projectorKey())
        .subscribe("room", wallTopic(classroom));
  }

  private static String wallTopic(Classroom classroom) {
    return "/projector/" + classroom.exercise().projectorKey() + "/" + classroom.room(1);
  }

  /** What a delegate's browser reads, and tries to read, over HTTP. */
  private record Pages(Classroom classroom, Browser browser) {

    String read() {
      var room = "/api/rooms/" + classroom.room(1);
      var wall = "/api/projector/" + classroom.exercise().projectorKey();
      var picture = "/picture?parties=" + parties();
      return Stream.of(
              "/api/me",
              room + "/case",
              room + "/own",
              room + "/coverage",
              room + "/treaties",
              room + "/result",
              room + picture,
              wall,
              wall + "/rooms/" + classroom.room(1) + "/result",
              wall + "/rooms/" + classroom.room(1) + picture,
              "/api/exercises/" + classroom.exercise().id(),
              "/api/exercises/" + classroom.exercise().id() + "/results")
          .map(page -> browser.get(page).body())
          .collect(Collectors.joining("\n"));
    }

    private String parties() {
      return classroom.exercise().scenario().negotiators().stream()
          .limit(2)
          .map(party -> party.id().value())
          .collect(Collectors.joining(","));
    }
  }
}
