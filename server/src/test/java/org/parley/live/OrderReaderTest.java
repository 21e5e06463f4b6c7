package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exercise.CommandId;
import org.parley.live.OrderReader.Reading;
import org.parley.live.stomp.Refused;
import org.parley.negotiation.Command;

/** What is read from a command, and what is answered where it cannot be read. */
class OrderReaderTest {

  private static final CommandId ID = new CommandId("command-1");

  @Test
  void readsACommand() {
    assertThat(read("{'commandId':'command-1','command':{'type':'make-statement','text':'Hear!'}}"))
        .isEqualTo(new Reading.Readable(ID, new Command.MakeStatement("Hear!")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'commandId':'command-1','seat':'seat-2','command':{'type':'yield-floor'}}     | the field seat
          {'commandId':'command-1','command':{'type':'yield-floor','seat':'seat-2'}}     | the field command.seat
          {'commandId':'command-1','command':{'type':'make-statement'}}                  | the field command.text
          {'commandId':'command-1','command':{'type':'make-statement','text':null}}      | the field command.text
          {'commandId':'command-1','command':{'type':'make-statement','text':['a']}}     | the field command.text
          {'commandId':'command-1','command':{'type':'launch'}}                          | the field command
          {'commandId':'command-1','command':{'type':'look-at-clock'}}                   | the command: only the server gives it
          {'commandId':'command-1','command':{'type':'restore-lost-time','lost':'PT1H'}} | the command: only the server gives it
          {'commandId':'command-1'}                                                      | the field command
          {'commandId':'command-1','command':{'type':                                    | the field command
          {'commandId':'command-1','command':{'type':'yield-floor'}} {}                  | the JSON at character
          {'commandId':'command-1','command':{'type':'yield-floor'},'commandId':'other-id'} | the JSON at character
          """)
  void answersACommandThatCannotBeRead(String body, String where) {
    var reading = read(body);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    var unreadable = (Reading.Unreadable) reading;
    assertThat(unreadable.id()).isEqualTo(ID);
    assertThat(unreadable.where()).startsWith(where);
  }

  @Test
  void namesAFieldOnlyWhereItIsShort() {
    var field = "x".repeat(1_000);
    var reading =
        read("{'commandId':'command-1','command':{'type':'yield-floor'},'" + field + "':1}");
    assertThat(((Reading.Unreadable) reading).where()).startsWith("the JSON").hasSizeLessThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[]",
        "null",
        "{}",
        "{'command':{'type':'yield-floor'}}",
        "{'commandId':7,'command':{'type':'yield-floor'}}",
        "{'commandId':'short','command':{'type':'yield-floor'}}",
        "{'commandId':'with spaces in it','command':{'type':'yield-floor'}}",
        "{'commandId':'with spaces in it','command':{'type':'launch'}}",
        "{'seat':{'commandId':'command-1'},'command':",
      })
  void refusesWhatCannotEvenBeAnswered(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The server could not read");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    var body =
        "{\"commandId\":\"command-1\",\"command\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(OrderReader.order(body)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void readsHowMuchOfTheFeedIsKnown() {
    assertThat(OrderReader.sync(bytes("{'feed':12}"))).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{'feed':-1}", "{'feed':'12'}", "{'feed':1.5}", "{'feed':1,'own':true}"})
  void refusesASyncThatCannotBeRead(String body) {
    assertThatThrownBy(() -> OrderReader.sync(bytes(body)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The server could not read");
  }

  private static Reading read(String body) {
    return OrderReader.order(bytes(body));
  }

  private static byte[] bytes(String body) {
    return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
