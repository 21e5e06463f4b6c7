import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Drives all rooms from one thread. */
final class Load implements AutoCloseable {

  private final Selector selector = Selector.open();
  private final List<Room> rooms;
  private final Machine machine;
  private long[] latencies = new long[1 << 16];
  private int completed;

  /** Nanoseconds between two arrivals in all rooms together; zero where each room never rests. */
  private long gap;

  private long nextArrival;
  private int arrivals;

  Load(List<Room> rooms, Machine machine) throws IOException {
    this.rooms = rooms;
    this.machine = machine;
    for (var room : rooms) {
      for (var seat : room.seats()) {
        seat.socket().configureBlocking(false);
        seat.socket().register(selector, SelectionKey.OP_READ, new Place(room, seat));
      }
    }
  }

  private record Place(Room room, Seat seat) {}

  /** Every room acts again as soon as everyone has been told. */
  void neverRest() throws IOException {
    gap = 0;
    for (var room : rooms) {
      room.waiting.clear();
      if (!room.isActing()) {
        room.act(System.nanoTime());
      }
    }
  }

  /** Actions arrive at a fixed rate, whether those before them are complete or not. */
  void arriveAt(double perSecond) {
    gap = (long) (1e9 / perSecond);
    nextArrival = System.nanoTime();
  }

  /** Nothing new is begun; what has begun is completed. */
  void settle() throws IOException {
    gap = Long.MAX_VALUE;
    nextArrival = Long.MAX_VALUE;
    rooms.forEach(room -> room.waiting.clear());
    run(() -> rooms.stream().anyMatch(Room::isActing));
  }

  Window measure(double seconds) throws IOException {
    var end = System.nanoTime() + (long) (seconds * 1e9);
    return measure(() -> System.nanoTime() < end);
  }

  /** Until every room has done so many actions since it was opened. */
  Window measureUntil(int actions) throws IOException {
    return measure(() -> rooms.stream().anyMatch(room -> room.actions() < actions));
  }

  private Window measure(BooleanSupplier goOn) throws IOException {
    completed = 0;
    var before = Reading.of(rooms, machine);
    run(goOn);
    var after = Reading.of(rooms, machine);
    return Window.between(before, after, Arrays.copyOf(latencies, completed));
  }

  private void run(BooleanSupplier goOn) throws IOException {
    while (goOn.getAsBoolean()) {
      if (gap > 0 && gap < Long.MAX_VALUE) {
        arrive();
        selector.selectNow();
      } else {
        selector.select(100);
      }
      for (var key : selector.selectedKeys()) {
        var place = (Place) key.attachment();
        place.seat.read();
        if (place.room.isActing() && place.room.isToldToAll()) {
          complete(place.room);
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private void arrive() throws IOException {
    var now = System.nanoTime();
    if (now < nextArrival) {
      LockSupport.parkNanos(Math.min(nextArrival - now, 50_000));
    }
    while (nextArrival <= System.nanoTime()) {
      var room = rooms.get(arrivals++ % rooms.size());
      if (room.isActing()) {
        room.waiting.add(nextArrival);
      } else {
        room.act(nextArrival);
      }
      nextArrival += gap;
    }
  }

  private void complete(Room room) throws IOException {
    if (completed == latencies.length) {
      latencies = Arrays.copyOf(latencies, 2 * completed);
    }
    latencies[completed++] = System.nanoTime() - room.startedAt();
    if (gap == 0) {
      room.act(System.nanoTime());
    } else if (!room.waiting.isEmpty()) {
      room.act(room.waiting.remove());
    }
  }

  @Override
  public void close() throws IOException {
    for (var room : rooms) {
      for (var seat : room.seats()) {
        seat.socket().close();
      }
    }
    selector.close();
  }
}
