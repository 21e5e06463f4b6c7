import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures a running server; see README.md. */
final class Bench {

  private final Map<String, String> options = new HashMap<>();
  private final Machine machine;
  private final School school;
  private final int port;

  private Bench(String[] arguments) {
    for (var i = 0; i < arguments.length; i += 2) {
      options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
    }
    port = number("port", 8080);
    machine = new Machine(number("server", 0));
    school = new School(port, option("scenario", "after-inf"));
  }

  private String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(option(name, Integer.toString(otherwise)));
  }

  public static void main(String[] arguments) throws IOException {
    new Bench(arguments).run();
  }

  private void run() throws IOException {
    school.open(option("setup-key", ""));
    var proposals = proposals();
    System.out.println(Window.heading());
    for (var rooms : option("rooms", "50").split(",")) {
      throughput(Integer.parseInt(rooms), proposals);
    }
    if (number("growth", 5_000) > 0) {
      growth(number("growth-rooms", 20), number("growth", 5_000), proposals);
    }
  }

  private Proposals proposals() throws IOException {
    var seats = school.begin(1).getFirst();
    new Room(seats, null).connect(port);
    return Proposals.found(seats, school.caseOf(seats.getFirst()));
  }

  private void throughput(int count, Proposals proposals) throws IOException {
    try (var load = new Load(opened(count, proposals), machine)) {
      load.neverRest();
      load.measure(number("warm-up", 40));
      var closed = windows(load, count + " rooms, never resting");
      load.settle();
      load.arriveAt(closed / 2);
      load.measure(5);
      windows(load, count + " rooms, half of that");
      load.settle();
    }
  }

  /** Some windows; the middle rate of them. */
  private double windows(Load load, String name) throws IOException {
    var windows = new ArrayList<Window>();
    for (var i = 0; i < number("windows", 3); i++) {
      var window = load.measure(number("seconds", 10));
      System.out.println(window.row(name));
      windows.add(window);
    }
    windows.sort(Comparator.comparingDouble(Window::perSecond));
    return windows.get(windows.size() / 2).perSecond();
  }

  /** What an action costs early and late in the life of a room. */
  private void growth(int count, int late, Proposals proposals) throws IOException {
    try (var load = new Load(opened(count, proposals), machine)) {
      load.neverRest();
      load.measureUntil(25);
      System.out.println(load.measureUntil(125).row("actions 25 to 125 of " + count + " rooms"));
      load.measureUntil(late - 50);
      var name = "actions " + (late - 50) + " to " + (late + 50) + " of " + count + " rooms";
      System.out.println(load.measureUntil(late + 50).row(name));
      load.settle();
    }
  }

  private List<Room> opened(int count, Proposals proposals) throws IOException {
    var rooms = new ArrayList<Room>();
    for (var seats : school.begin(count)) {
      var room = new Room(seats, proposals);
      room.connect(port);
      rooms.add(room);
    }
    return rooms;
  }
}
