package org.parley.scoring;

import java.util.List;
import java.util.Locale;

/** Numbers and lists in sentences. */
final class Words {

  private Words() {}

  static String points(long points) {
    return points + (Math.abs(points) == 1 ? " point" : " points");
  }

  static String packages(long packages) {
    return count(packages) + (packages == 1 ? " package" : " packages");
  }

  /** With a comma after the thousands. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String percent(double share) {
    return Math.round(100 * share) + " percent";
  }

  /** To one decimal, without one where it is whole. */
  static String decimal(double value) {
    var tenths = Math.round(10 * value);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  static String list(List<String> names) {
    return switch (names.size()) {
      case 0 -> "nobody";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }
}
