package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.function.Function;

/** The texts that people write, and how long each may be. */
enum Text {
  NAME("name", 40),
  STATEMENT("statement", 2_000),
  MESSAGE("message", 1_000),
  REMARK("remark", 500),
  QUESTION("question", 500),
  ANSWER("answer", 1_000),
  INTERESTS("account of your interests", 2_000),
  HEADLINE("headline", 120),
  BULLETIN("bulletin", 3_000);

  private final String word;
  private final int most;

  Text(String word, int most) {
    this.word = word;
    this.most = most;
  }

  /** May be empty, may not be too long. */
  <R> Rule<R> fits(Function<R, String> text) {
    return request ->
        require(lengthOf(text.apply(request)) <= most, new Refusal.TooLong(word, most));
  }

  /** Says something. */
  <R> Rule<R> says(Function<R, String> text) {
    return request -> require(!text.apply(request).isBlank(), new Refusal.Empty(word));
  }

  /** In characters as people count them: an emoji of one code point is one. */
  private static int lengthOf(String text) {
    return text.codePointCount(0, text.length());
  }
}
