package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.journal.Entries.BLUE;
import static org.parley.journal.Entries.NOON;
import static org.parley.journal.Entries.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Actor;
import org.parley.negotiation.RoomEvent;
import org.parley.scenario.PartyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of older formats are read as entries of today. */
class EntryCodecTest {

  private static final EntryCodec TODAY = new EntryCodec(EventFormats.UPCASTERS);

  @Test
  void whatIsWrittenTodayIsReadToday() {
    assertThat(TODAY.decode(TODAY.encode(entry(BLUE, 1, "opening"))))
        .isEqualTo(entry(BLUE, 1, "opening"));
  }

  @Test
  void anOldBodyIsLiftedThroughEveryFormatSince() {
    var third =
        new EntryCodec(
            List.of(EntryCodecTest::speechBecomesText, EntryCodecTest::shoutingBecomesTalk));
    var first =
        new StoredEntry(
            BLUE,
            1,
            "opening",
            NOON,
            1,
            """
            {"actor":{"type":"timekeeper"},
             "events":[{"type":"statement-made","party":"north","speech":"PEACE"}]}\
            """);
    assertThat(third.decode(first).events())
        .containsExactly(new RoomEvent.StatementMade(new PartyId("north"), "peace"));
    assertThat(third.encode(entry(BLUE, 2, "next")).format()).isEqualTo(3);
  }

  /** As rooms were opened before there were agendas. */
  @Test
  void aRoomOpenedWithoutAnAgendaDealsWithEverything() {
    var opened =
        new StoredEntry(
            BLUE,
            1,
            "server:open",
            NOON,
            1,
            """
            {"actor":{"type":"facilitator"},
             "events":[{"type":"room-opened","room":"blue","name":"Room 1","scenario":"river-pact",
              "contentHash":"5f70","seed":7,
              "settings":{"talk":"both","pointsDisplay":"exact","turns":2,"floor":"open",
               "floorTime":"PT0S","briefing":"PT5M","statements":"PT2M","negotiation":"PT8M",
               "ratification":"PT3M",
               "implementation":{"turns":0,"depth":"basic","together":true,"orders":"PT0S",
                "consultation":"PT0S"},
               "grace":"PT30S"}}]}\
            """);
    assertThat(TODAY.decode(opened).events())
        .extracting(event -> ((RoomEvent.RoomOpened) event).settings().agenda())
        .containsExactly(Optional.empty());
  }

  @Test
  void aNewerFormatIsNotGuessedAt() {
    var newer = new StoredEntry(BLUE, 1, "opening", NOON, 99, "{}");
    assertThatThrownBy(() -> TODAY.decode(newer)).hasMessageContaining("newer Parley");
  }

  @Test
  void theActorIsKept() {
    var byTeacher = new Entry(BLUE, 1, "bulletin", NOON, new Actor.Facilitator(), List.of());
    assertThat(TODAY.decode(TODAY.encode(byTeacher))).isEqualTo(byTeacher);
  }

  private static JsonNode speechBecomesText(JsonNode body) {
    var statement = (ObjectNode) body.get("events").get(0);
    statement.set("text", statement.remove("speech"));
    return body;
  }

  private static JsonNode shoutingBecomesTalk(JsonNode body) {
    var statement = (ObjectNode) body.get("events").get(0);
    statement.put("text", statement.get("text").asString().toLowerCase(Locale.ROOT));
    return body;
  }
}
