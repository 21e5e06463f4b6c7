package org.parley.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.negotiation.Talk;
import org.parley.scenario.IssueKind;

/** Constants are read by the same kebab names by which they are written. */
class EnumsTest {

  @ParameterizedTest
  @EnumSource
  void talkComesBackAsItWent(Talk talk) {
    assertThat(Wire.mapper().readValue(Wire.mapper().writeValueAsString(talk), Talk.class))
        .isEqualTo(talk);
  }

  @ParameterizedTest
  @EnumSource
  void kindsAreInKebabCase(IssueKind kind) {
    var written = Wire.mapper().writeValueAsString(kind);
    assertThat(written).isEqualTo('"' + Shape.kebab(kind.name()) + '"');
    assertThat(Wire.mapper().readValue(written, IssueKind.class)).isEqualTo(kind);
  }
}
