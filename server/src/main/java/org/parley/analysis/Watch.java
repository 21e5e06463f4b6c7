package org.parley.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One rule followed while issues are settled one after the other. All that must be remembered of it
 * on the way is one letter.
 */
final class Watch {

  /** Nothing more can come of it. */
  static final char SETTLED = '0';

  /** It can still be set off, and what excuses it can still hold. */
  static final char OPEN = '1';

  /** It can still be set off, and nothing excuses it. */
  static final char UNEXCUSED = '2';

  /** It has been set off. */
  static final char SET_OFF = '3';

  private final Rule rule;
  private final int lastWhen;
  private final int lastUnless;
  final int first;
  final int last;

  Watch(Rule rule, int[] order) {
    this.rule = rule;
    var places = places(rule.issues(), order);
    first = places.length == 0 ? -1 : places[0];
    last = places.length == 0 ? -1 : places[places.length - 1];
    lastWhen = last(rule.when(), order);
    lastUnless = unless().map(pattern -> last(pattern, order)).orElse(-1);
  }

  private static int[] places(Collection<Integer> issues, int[] order) {
    return IntStream.range(0, order.length)
        .filter(place -> issues.contains(order[place]))
        .toArray();
  }

  private static int last(Pattern pattern, int[] order) {
    return Arrays.stream(places(pattern.issues(), order)).max().orElse(-1);
  }

  private Optional<Pattern> unless() {
    return switch (rule) {
      case Rule.Bonus _ -> Optional.empty();
      case Rule.Prohibition prohibition -> prohibition.unless();
    };
  }

  Rule rule() {
    return rule;
  }

  char start() {
    return unless().isPresent() ? OPEN : UNEXCUSED;
  }

  /** What there is to remember once the issue at that place of the order is settled. */
  char after(char before, int place, int issue, int option) {
    if (before == SETTLED || !rule.when().admits(issue, option)) {
      return SETTLED;
    }
    char now = before;
    if (now == OPEN && !unless().orElseThrow().admits(issue, option)) {
      now = UNEXCUSED;
    }
    if (now == OPEN) {
      return place >= lastUnless ? SETTLED : OPEN;
    }
    return place >= lastWhen ? SET_OFF : UNEXCUSED;
  }
}
