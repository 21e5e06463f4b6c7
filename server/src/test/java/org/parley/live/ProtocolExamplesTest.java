package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ProtocolText;
import org.parley.ProtocolText.Example;
import org.parley.api.door.CallRefusal;
import org.parley.exercise.ExerciseRefusal;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Command;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Standing;
import org.parley.perspective.Board;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.FeedItem;
import org.parley.perspective.LivedBoard;
import org.parley.perspective.OverseenLife;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.OwnCase;
import org.parley.perspective.OwnLived;
import org.parley.wire.Shape;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** Every example in the protocol is what the server reads and writes, and nothing lacks one. */
class ProtocolExamplesTest {

  private static final Map<String, Class<?>> TOPICS =
      Map.ofEntries(
          Map.entry("command", Command.class),
          Map.entry("order", Message.Order.class),
          Map.entry("sync", Message.Sync.class),
          Map.entry("frame", Frame.class),
          Map.entry("board", Board.class),
          Map.entry("standing", Standing.class),
          Map.entry("stage", Stage.class),
          Map.entry("clock", Board.ClockFace.class),
          Map.entry("own", OwnBoard.class),
          Map.entry("feed", FeedEntry.class),
          Map.entry("own case", OwnCase.class),
          Map.entry("lived", LivedBoard.class),
          Map.entry("own lived", OwnLived.class),
          Map.entry("overseen", OverseenLife.class));

  private static final List<Class<?>> FAMILIES =
      List.of(
          Command.class,
          Frame.class,
          Frame.Outcome.class,
          FeedItem.class,
          OwnBoard.class,
          OwnCase.OwnPoints.class,
          Board.ClockFace.class,
          Channel.class,
          Stage.class,
          Standing.class,
          AlarmAnswer.class,
          AlarmResponse.class,
          Pledge.Trigger.class,
          Pledge.Deed.class,
          Pledge.State.class);

  /** Only the server itself gives these. */
  private static final Set<Class<?>> NOT_SENT =
      Set.of(
          Command.LookAtClock.class,
          Command.RestoreLostTime.class,
          Command.SeatDelegate.class,
          Command.UnseatDelegate.class);

  static List<Example> examples() {
    return ProtocolText.examples("json");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsExactlyOneOfOurRecords(Example example) {
    var type = TOPICS.get(example.topic());
    assertThat(type).as("topic of " + example).isNotNull();
    assertThat(values(example)).isNotEmpty();
    for (var value : values(example)) {
      var record = Wire.mapper().treeToValue(value, type);
      var written = Wire.mapper().writeValueAsString(record);
      assertThat(Wire.mapper().readTree(written)).as("as %s is written", example).isEqualTo(value);
    }
  }

  @Test
  void everyKindOfRecordHasAnExample() {
    var shown = new HashSet<String>();
    examples().forEach(example -> values(example).forEach(value -> collectTypes(value, shown)));
    assertThat(shown).containsAll(names(FAMILIES.stream()).toList());
  }

  @Test
  void everyRefusalIsListed() {
    var text = ProtocolText.whole();
    var names =
        names(Stream.of(Refusal.class, CallRefusal.class, ExerciseRefusal.class))
            .filter(name -> !name.equals("of-exercise"))
            .toList();
    assertThat(names).isNotEmpty();
    assertThat(names.stream().filter(name -> !text.contains("`" + name + "`"))).isEmpty();
  }

  private static Stream<String> names(Stream<Class<?>> families) {
    return families
        .flatMap(family -> Shape.cases(family).stream())
        .filter(type -> !NOT_SENT.contains(type))
        .map(type -> Shape.kebab(type.getSimpleName()));
  }

  private static List<JsonNode> values(Example example) {
    try (var values =
        Wire.mapper().readerFor(JsonNode.class).<JsonNode>readValues(example.text())) {
      return values.readAll();
    }
  }

  private static void collectTypes(JsonNode node, Set<String> into) {
    if (node.path("type").isString()) {
      into.add(node.path("type").asString());
    }
    node.forEach(child -> collectTypes(child, into));
  }
}
