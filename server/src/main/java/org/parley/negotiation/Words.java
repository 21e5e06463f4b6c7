package org.parley.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.PartyId;

/**
 * Words given in public, and what they are worth.
 *
 * @param pledges all that were given, oldest first
 * @param reputations of the parties whose word has been tested or spent
 */
public record Words(List<Pledge> pledges, Map<PartyId, Reputation> reputations) {

  static final Words NONE = new Words(List.of(), Map.of());

  public Reputation reputation(PartyId party) {
    return reputations.getOrDefault(party, Reputation.FRESH);
  }

  Optional<Pledge> pledge(PledgeId id) {
    return pledges.stream().filter(pledge -> pledge.id().equals(id)).findFirst();
  }

  /** Only a word that moves tension uses up the turn's one. */
  Words given(Pledge pledge) {
    var more = new Words(Copies.with(pledges, pledge), reputations);
    return pledge.weight() > 0
        ? more.reputed(pledge.party(), reputation -> reputation.spoke(pledge.turn()))
        : more;
  }

  Words due(PledgeId id, int turn) {
    return turned(id, new Pledge.State.Due(turn));
  }

  Words kept(PledgeId id, int turn) {
    return turned(id, new Pledge.State.Kept(turn)).reputed(giver(id), Reputation::keptOne);
  }

  Words broken(PledgeId id, int turn) {
    return turned(id, new Pledge.State.Broken(turn)).reputed(giver(id), Reputation::brokeOne);
  }

  private PartyId giver(PledgeId id) {
    return pledge(id).orElseThrow().party();
  }

  private Words turned(PledgeId id, Pledge.State next) {
    var changed =
        Copies.changed(pledges, each -> each.id().equals(id), pledge -> pledge.turned(next));
    return new Words(changed, reputations);
  }

  private Words reputed(PartyId party, UnaryOperator<Reputation> change) {
    return new Words(pledges, Copies.with(reputations, party, change.apply(reputation(party))));
  }
}
