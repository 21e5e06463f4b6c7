package org.parley.scoring;

import java.util.Locale;

/** Numbers in sentences, with a true minus sign. */
final class Words {

  private Words() {}

  static String points(long points) {
    return minus(Long.toString(points)) + (Math.abs(points) == 1 ? " point" : " points");
  }

  static String packages(long packages) {
    return count(packages) + (packages == 1 ? " package" : " packages");
  }

  static String votes(long votes) {
    return count(votes) + (votes == 1 ? " vote" : " votes");
  }

  /** With a comma after the thousands. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String percent(double share) {
    return minus(Long.toString(Math.round(100 * share))) + " percent";
  }

  /** To one decimal, without one where it is whole. */
  static String decimal(double value) {
    var tenths = Math.round(10 * value);
    return minus(tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0));
  }

  /** To two decimals. */
  static String hundredths(double value) {
    return minus(String.format(Locale.ROOT, "%.2f", value));
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }
}
