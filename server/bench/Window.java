import java.util.Arrays;
import java.util.Locale;

/**
 * What happened between two readings.
 *
 * @param lostPercent how much of the server's processor went to others
 */
record Window(
    double seconds,
    long actions,
    double perSecond,
    double p50Millis,
    double p99Millis,
    double maxMillis,
    double serverPercent,
    double lostPercent,
    double cpuMicrosPerAction,
    double bytesPerAction,
    long violations,
    long residentMegabytes) {

  static Window between(Reading before, Reading after, long[] latencies) {
    Arrays.sort(latencies);
    var seconds = (after.nanos() - before.nanos()) / 1e9;
    var cpu = after.serverSeconds() - before.serverSeconds();
    var busy = after.busySeconds() - before.busySeconds();
    var actions = latencies.length;
    return new Window(
        seconds,
        actions,
        actions / seconds,
        percentile(latencies, 0.50),
        percentile(latencies, 0.99),
        percentile(latencies, 1),
        100 * cpu / seconds,
        100 * Math.max(0, busy - cpu) / seconds,
        1e6 * cpu / Math.max(1, actions),
        (double) (after.bytes() - before.bytes()) / Math.max(1, actions),
        after.violations() - before.violations(),
        after.residentMegabytes());
  }

  private static double percentile(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
  }

  static String heading() {
    return "| run | actions/s | p50 ms | p99 ms | max ms | server cpu % | lost % | cpu us/action |"
        + " bytes/action | RSS MB | violations |\n"
        + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %d | %d |",
        name,
        perSecond,
        p50Millis,
        p99Millis,
        maxMillis,
        serverPercent,
        lostPercent,
        cpuMicrosPerAction,
        bytesPerAction,
        residentMegabytes,
        violations);
  }
}
