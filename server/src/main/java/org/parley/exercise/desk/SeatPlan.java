package org.parley.exercise.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.SeatRole;

/**
 * The seats of one room in the order in which they are filled: first every head of delegation in
 * floor order, then every delegation's second seat, and so on.
 *
 * @param fewest people with whom a room can be played
 * @param most people whom a room takes
 */
record SeatPlan(List<Chair> chairs, int fewest, int most) {

  /**
   * A seat to be filled.
   *
   * @param rank 0 for the head of a delegation, 1 for its second seat, and so on
   */
  record Chair(PartyId party, SeatRole role, int rank) {}

  static SeatPlan of(Scenario scenario, Collection<PartyId> played) {
    var chairs =
        scenario.parties().stream()
            .filter(party -> played.contains(party.id()))
            .flatMap(SeatPlan::delegation)
            .sorted(Comparator.comparingInt(Chair::rank))
            .toList();
    return new SeatPlan(
        chairs,
        Math.min(scenario.card().minPeople(), played.size()),
        Math.min(scenario.card().maxPeople(), chairs.size()));
  }

  private static Stream<Chair> delegation(Party party) {
    return IntStream.range(0, party.seats().size())
        .mapToObj(rank -> new Chair(party.id(), party.seats().get(rank), rank));
  }
}
