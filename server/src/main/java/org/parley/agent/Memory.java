package org.parley.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.parley.negotiation.SheetId;
import org.parley.perspective.Board;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** What an agent has seen on the table so far. Grows with the play; lives as long as its agent. */
final class Memory {

  private final Set<SheetId> seen = new LinkedHashSet<>();
  private final Map<PartyId, Received> received = new LinkedHashMap<>();
  private final List<Offer> made = new ArrayList<>();
  private final PartyId self;

  Memory(PartyId self) {
    this.self = self;
  }

  /** Remembers what others have tabled since; the board shows the newest first. */
  void look(Board board) {
    for (var sheet : board.sheets().reversed()) {
      if (seen.add(sheet.sheet())) {
        sheet
            .author()
            .filter(author -> !author.equals(self))
            .ifPresent(author -> receive(author, outcome(board, sheet)));
      }
    }
  }

  void receive(PartyId author, Package outcome) {
    received.computeIfAbsent(author, _ -> new Received(outcome)).add(outcome);
  }

  /** What would hold if the sheet entered into force. */
  static Package outcome(Board board, Board.SheetFace sheet) {
    return new Package(sheet.terms()).over(new Package(board.outcome()));
  }

  void make(Offer offer) {
    if (!made.contains(offer)) {
      made.add(offer);
    }
  }

  /** Own offers, each once, oldest first. */
  List<Offer> made() {
    return made;
  }

  /** How many different packages the least active of these parties has offered. */
  int fewestReceived(List<PartyId> others) {
    return others.stream()
        .map(party -> Optional.ofNullable(received.get(party)))
        .mapToInt(offers -> offers.map(it -> it.different.size()).orElse(0))
        .min()
        .orElse(0);
  }

  /** The newest offer of every other party that has made one. */
  List<Package> newest() {
    return received.values().stream().map(offers -> offers.newest).toList();
  }

  /**
   * By how much the others have raised what they offer since their first offers, in points of the
   * one who asks, on average; empty where none has offered anything.
   */
  Optional<Double> raised(ToLongFunction<Package> worth) {
    var average = received.values().stream().mapToLong(offers -> offers.raised(worth)).average();
    return average.isPresent() ? Optional.of(average.getAsDouble()) : Optional.empty();
  }

  /** The offers of one other party. */
  private static final class Received {

    private final LinkedHashSet<Package> different = new LinkedHashSet<>();
    private Package newest;

    Received(Package first) {
      newest = first;
    }

    void add(Package outcome) {
      different.add(outcome);
      newest = outcome;
    }

    long raised(ToLongFunction<Package> worth) {
      var best = different.stream().mapToLong(worth).max().orElseThrow();
      return best - worth.applyAsLong(different.getFirst());
    }
  }
}
