import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What Linux says of the server's process and of the processor that it runs on. */
record Machine(long server) {

  private static final double TICKS_PER_SECOND = 100;

  /** Processor time that the server has used so far, in seconds. */
  double serverSeconds() {
    var stat = read("/proc/" + server + "/stat");
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  /** Processor time that a processor has spent on anyone, or that was taken from it, in seconds. */
  static double busySeconds(int cpu) {
    var line = cpuLine(cpu);
    // user, nice, system, irq, softirq and steal; idle and iowait are left out
    var busy = 0L;
    for (var field : new int[] {1, 2, 3, 6, 7, 8}) {
      busy += Long.parseLong(line[field]);
    }
    return busy / TICKS_PER_SECOND;
  }

  private static String[] cpuLine(int cpu) {
    return read("/proc/stat")
        .lines()
        .filter(line -> line.startsWith("cpu" + cpu + " "))
        .findFirst()
        .orElseThrow()
        .split(" +");
  }

  /** Memory that the server has in RAM, in megabytes. */
  long residentMegabytes() {
    return Arrays.stream(read("/proc/" + server + "/status").split("\n"))
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
