import java.util.List;

/** Where all counters stand at one moment. */
record Reading(
    long nanos,
    double serverSeconds,
    double busySeconds,
    long residentMegabytes,
    long actions,
    long views,
    long bytes,
    long violations) {

  private static final int SERVER_CPU = 0;

  static Reading of(List<Room> rooms, Machine machine) {
    var seats = rooms.stream().flatMap(room -> room.seats().stream()).toList();
    return new Reading(
        System.nanoTime(),
        machine.serverSeconds(),
        Machine.busySeconds(SERVER_CPU),
        machine.residentMegabytes(),
        rooms.stream().mapToLong(Room::actions).sum(),
        seats.stream().mapToLong(Seat::views).sum(),
        seats.stream().mapToLong(Seat::bytes).sum(),
        seats.stream().mapToLong(Seat::violations).sum());
  }
}
