import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;

/** One room under load: its delegations act by turns, one action at a time. */
final class Room {

  private static int count;

  private final List<Seat> seats;
  private final Proposals proposals;
  private final int[] lastSheet;

  /** Arrivals that wait for the action before them, in nanoseconds. */
  final ArrayDeque<Long> waiting = new ArrayDeque<>();

  private int actions;
  private int sheets;
  private long expected;
  private long startedAt;
  private boolean acting;

  Room(List<Seat> seats, Proposals proposals) {
    this.seats = seats;
    this.proposals = proposals;
    this.lastSheet = new int[seats.size()];
  }

  List<Seat> seats() {
    return seats;
  }

  int actions() {
    return actions;
  }

  boolean isActing() {
    return acting;
  }

  long startedAt() {
    return startedAt;
  }

  void connect(int port) throws IOException {
    for (var seat : seats) {
      seat.connect(port);
    }
    // A raised hand of each seat is an entry too; the last of them is told to all.
    var last = seats.getLast();
    last.awaitView(1);
    for (var seat : seats) {
      seat.awaitView(last.seq());
    }
    expected = seats.stream().mapToLong(Seat::seq).max().orElseThrow();
    for (var seat : seats) {
      seat.awaitView(expected);
    }
  }

  /** The next delegation tables a package, or changes the one that it has on the table. */
  void act(long now) throws IOException {
    var turn = actions % seats.size();
    var seat = seats.get(turn);
    var terms = proposals.of(seat, actions / seats.size());
    expected++;
    startedAt = now;
    acting = true;
    seat.command("action-" + ++count, command(seat, lastSheet[turn], terms));
    lastSheet[turn] = ++sheets;
    actions++;
  }

  private static String command(Seat seat, int sheet, String terms) {
    if (seat.chairs()) {
      return "{\"type\":\"table-single-text\",\"terms\":" + terms + "}";
    }
    return sheet == 0
        ? "{\"type\":\"table-package\",\"terms\":" + terms + "}"
        : "{\"type\":\"amend-sheet\",\"sheet\":" + sheet + ",\"terms\":" + terms + "}";
  }

  /** Whether the action is complete: all seats have the view that it led to. */
  boolean isToldToAll() {
    for (var seat : seats) {
      if (seat.seq() < expected) {
        return false;
      }
    }
    acting = false;
    return true;
  }
}
