package org.parley.exercise.lane;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.RoomListener;
import org.parley.exercise.Rooms;
import org.parley.journal.Entry;
import org.parley.journal.Journal;
import org.parley.journal.JournalConflict;
import org.parley.journal.JournalFailure;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rooms, each rebuilt from the journal when it is first asked for. */
@Component
final class LiveRooms implements Rooms, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRooms.class);
  private static final String OPENING = "server:open";

  private final Journal journal;
  private final PinnedScenarios scenarios;
  private final InstantSource clock;
  private final Listeners listeners = new Listeners();
  private final ConcurrentMap<RoomId, Lane> lanes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  LiveRooms(Journal journal, PinnedScenarios scenarios, InstantSource clock) {
    this.journal = journal;
    this.scenarios = scenarios;
    this.clock = clock;
  }

  @Override
  public CompletableFuture<Answer> open(RoomEvent.RoomOpened opened) {
    scenarios.keep(opened.scenario(), opened.contentHash());
    var first = opening(opened);
    return journal
        .append(first)
        .thenComposeAsync(_ -> lane(opened.room()).orElseThrow().tellOpened(first), threads)
        .exceptionally(LiveRooms::alreadyOpen);
  }

  private Entry opening(RoomEvent.RoomOpened opened) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Entry(opened.room(), 1, OPENING, now, new Actor.Facilitator(), List.of(opened));
  }

  private static Answer alreadyOpen(Throwable failure) {
    var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    if (cause instanceof JournalConflict) {
      return new Answer.Refused(new Refusal.AlreadyDone("This room is open already."));
    }
    throw new CompletionException(cause);
  }

  @Override
  public CompletableFuture<Answer> submit(RoomId room, Actor actor, CommandId id, Command command) {
    try {
      return lane(room)
          .map(lane -> lane.submit(actor, id, command))
          .orElseGet(() -> CompletableFuture.completedFuture(noSuchRoom()));
    } catch (JournalFailure | RejectedExecutionException failure) {
      // The journal cannot be read, or the server stops.
      return CompletableFuture.failedFuture(failure);
    }
  }

  private static Answer noSuchRoom() {
    return new Answer.Refused(new Refusal.NoSuch("such room that could be played here"));
  }

  @Override
  public Optional<Room> find(RoomId room) {
    return lane(room).map(lane -> lane.ledger().now().room());
  }

  @Override
  public Optional<Instant> lastAct(RoomId room) {
    return lane(room).map(lane -> lane.ledger().lastAct());
  }

  @Override
  public void inLane(RoomId room, Consumer<Snapshot> reader) {
    lane(room).ifPresent(lane -> lane.read(reader));
  }

  @Override
  public List<Entry> history(RoomId room) {
    return journal.read(room);
  }

  @Override
  public void listen(RoomListener listener) {
    listeners.add(listener);
  }

  /** The room's ledger, rebuilt if need be. */
  Optional<Ledger> ledger(RoomId room) {
    return lane(room).map(Lane::ledger);
  }

  private Optional<Lane> lane(RoomId room) {
    return Optional.ofNullable(lanes.computeIfAbsent(room, this::rebuild));
  }

  private @Nullable Lane rebuild(RoomId room) {
    var entries = journal.read(room);
    return entries.isEmpty() ? null : rebuild(entries).orElse(null);
  }

  /** Empty where the scenario that the room was opened with can no longer be had. */
  private Optional<Lane> rebuild(List<Entry> entries) {
    var opened = Ledger.opened(entries.getFirst());
    var scenario = scenarios.find(opened.scenario(), opened.contentHash());
    if (scenario.isEmpty()) {
      LOG.error(
          "Room {} ({}) cannot go on: its scenario {} is neither on the shelf as it was nor"
              + " readable from its copy",
          opened.room(),
          opened.name(),
          opened.scenario());
    }
    return scenario.map(it -> new Lane(journal, clock, listeners, threads, Ledger.of(entries, it)));
  }

  /** Answers what is queued, then stops. */
  @Override
  public void close() {
    threads.close();
  }
}
