package org.parley.exercise.lane;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.RoomListener;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.journal.Entry;
import org.parley.journal.Journal;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Decision;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;

/** Takes the commands of one room, one at a time: decide, store, then tell. */
final class Lane {

  private final Journal journal;
  private final InstantSource clock;
  private final RoomListener listeners;
  private final Executor turns;
  private final Ledger ledger;

  /** Whether an entry failed, so that only the journal knows if it is stored. */
  private boolean inDoubt;

  Lane(
      Journal journal,
      InstantSource clock,
      RoomListener listeners,
      Executor threads,
      Ledger ledger) {
    this.journal = journal;
    this.clock = clock;
    this.listeners = listeners;
    this.turns = new InTurn(threads);
    this.ledger = ledger;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Tells the listeners of the entry that opened the room. */
  CompletableFuture<Answer> tellOpened(Entry first) {
    return CompletableFuture.supplyAsync(
        () -> {
          tell(ledger.now().room(), first);
          return new Answer.Accepted(first.seq());
        },
        turns);
  }

  CompletableFuture<Answer> submit(Actor actor, CommandId id, Command command) {
    return CompletableFuture.supplyAsync(() -> answer(actor, id, command), turns);
  }

  void read(Consumer<Snapshot> reader) {
    turns.execute(() -> reader.accept(ledger.now()));
  }

  private Answer answer(Actor actor, CommandId id, Command command) {
    catchUp();
    return ledger
        .accepted(id)
        .<Answer>map(Answer.Accepted::new)
        .orElseGet(() -> decide(actor, id, command));
  }

  private Answer decide(Actor actor, CommandId id, Command command) {
    var now = ledger.now();
    var moment = ledger.moment(clock.instant());
    return switch (Negotiation.decide(now.room(), actor, command, moment)) {
      case Decision.Rejected(var reason) -> new Answer.Refused(reason);
      case Decision.Accepted(var events) when events.isEmpty() -> new Answer.Accepted(now.seq());
      case Decision.Accepted(var events) ->
          store(new Entry(now.room().id(), now.seq() + 1, id.value(), moment, actor, events));
    };
  }

  private Answer store(Entry entry) {
    // Folded first: an event that the room cannot take must never be stored.
    var after = ledger.with(entry.events());
    inDoubt = true;
    append(entry);
    inDoubt = false;
    apply(entry, after);
    return new Answer.Accepted(entry.seq());
  }

  private void append(Entry entry) {
    try {
      journal.append(entry).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /** After a failure, takes up what the journal has nevertheless stored. */
  private void catchUp() {
    if (inDoubt) {
      journal.read(ledger.now().room().id()).stream()
          .filter(entry -> entry.seq() > ledger.now().seq())
          .forEach(entry -> apply(entry, ledger.with(entry.events())));
      inDoubt = false;
    }
  }

  private void apply(Entry entry, Room after) {
    var before = ledger.now().room();
    ledger.add(entry, after);
    tell(before, entry);
  }

  private void tell(Room before, Entry entry) {
    listeners.happened(before, ledger.now().room(), entry.seq(), entry.at(), entry.events());
  }
}
