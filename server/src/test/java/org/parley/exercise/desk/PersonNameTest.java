package org.parley.exercise.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exercise.ExerciseRefusal;
import org.parley.exercise.School;

/** Which names a class can be shown, and which are the same to its eyes. */
class PersonNameTest {

  @Test
  void aNameIsShownAsTypedWithoutTheSpaceAroundIt() {
    assertThat(name("  Amira  El-Sayed\n").shown()).isEqualTo("Amira El-Sayed");
    assertThat(name("<b>Bobby</b>").shown()).isEqualTo("<b>Bobby</b>");
    assertThat(name("Åsa 😀 👩\u200d🚀 علی\u200cرضا").shown()).contains("👩\u200d🚀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200d"})
  void aNameSaysSomething(String typed) {
    assertThat(refusal(typed)).isInstanceOf(ExerciseRefusal.NameEmpty.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ami\u0000ra",
        "Ami\nra",
        "Ami\u0007ra",
        "Ami\u202era",
        "Ami\u200bra",
        "Ami\ue000ra",
        "Ami\ud800ra",
        "Ami\u2028ra",
        "Ami\u001b[31mra"
      })
  void aNameCanBeShown(String typed) {
    assertThat(refusal(typed)).isInstanceOf(ExerciseRefusal.NameUnreadable.class);
  }

  @Test
  void aNameHasFortyCharactersAtMostAsPeopleCountThem() {
    assertThat(name("a".repeat(40)).shown()).hasSize(40);
    assertThat(name("😀".repeat(40)).shown()).hasSize(80);
    assertThat(refusal("a".repeat(41))).isEqualTo(new ExerciseRefusal.NameTooLong(40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STRASSER ÉVA",
        "strasser éva",
        " Straßer  Éva",
        "Straßer E\u0301va",
        "Ｓtraßer Éva"
      })
  void namesThatLookAlikeAreTheSame(String other) {
    assertThat(name(other).key()).isEqualTo(name("Straßer Éva").key());
  }

  @Test
  void aVariantIsTheNextFreeNumberAndFits() {
    var amira = name("Amira");
    assertThat(amira.variant(_ -> false)).isEqualTo("Amira 2");
    assertThat(amira.variant("amira 2"::equals)).isEqualTo("Amira 3");
    var longest = name("a".repeat(40)).variant(_ -> false);
    assertThat(longest).isEqualTo("a".repeat(38) + " 2");
    assertThat(name(longest).shown()).isEqualTo(longest);
  }

  private static PersonName name(String typed) {
    return School.done(PersonName.of(typed));
  }

  private static ExerciseRefusal refusal(String typed) {
    return School.refusal(PersonName.of(typed));
  }
}
