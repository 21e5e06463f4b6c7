package org.parley.scoring;

/** Numbers in sentences, with a true minus sign. */
final class Words {

  private Words() {}

  static String points(long points) {
    return minus(Long.toString(points)) + (Math.abs(points) == 1 ? " point" : " points");
  }

  static String percent(double share) {
    return minus(Long.toString(Math.round(100 * share))) + " percent";
  }

  /** To one decimal, without one where it is whole. */
  static String decimal(double value) {
    var tenths = Math.round(10 * value);
    return minus(tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0));
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }
}
