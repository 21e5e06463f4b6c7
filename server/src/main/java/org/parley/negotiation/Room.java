package org.parley.negotiation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parley.scenario.InjectId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;

/**
 * The state of one room: what its rules need to know, and nothing that grows with the length of the
 * play. Words said and sheets gone are in the events.
 *
 * @param seed of all dice
 * @param caucuses the parties of each caucus
 * @param lived life under the treaty; as the story opens until the first orders are resolved
 */
public record Room(
    RoomId id,
    String name,
    Scenario scenario,
    RoomSettings settings,
    long seed,
    Progress progress,
    Delegations delegations,
    Table table,
    SortedMap<CaucusId, Set<PartyId>> caucuses,
    News news,
    Lived lived,
    boolean resultsReleased) {

  public Stage stage() {
    return progress.stage();
  }

  public Clock clock() {
    return progress.clock();
  }

  public Optional<PartyId> floor() {
    return progress.floor();
  }

  public Set<PartyId> ready() {
    return progress.ready();
  }

  public Map<SeatId, Seat> seats() {
    return delegations.seats();
  }

  public Map<SeatId, Draft> drafts() {
    return delegations.drafts();
  }

  public Map<SeatId, PreparationSheet> preparations() {
    return delegations.preparations();
  }

  public Map<SeatId, String> hands() {
    return delegations.hands();
  }

  public SortedMap<SheetId, Sheet> sheets() {
    return table.sheets();
  }

  public List<Agreement> agreements() {
    return table.agreements();
  }

  public Set<InjectId> injects() {
    return news.injects();
  }

  public Optional<Bulletin> bulletin() {
    return news.bulletin();
  }

  /** The seat that acts as head of a delegation: the head's, or else the next in order. */
  public Optional<Seat> head(PartyId party) {
    return delegations.head(party);
  }

  /** Whether a person sits for the party. */
  public boolean isStaffed(PartyId party) {
    return delegations.isStaffed(party);
  }

  /** The option that holds now for every issue: what is in force, over the status quo. */
  public Package outcome() {
    return outcomeOf(table.inForce());
  }

  /** The option of every issue if all that was agreed enters into force. */
  public Package prospect() {
    return outcomeOf(agreements());
  }

  /** Earlier agreements give way to later ones. */
  Package outcomeOf(List<Agreement> oldestFirst) {
    var outcome = scenario.statusQuo();
    for (var agreement : oldestFirst) {
      outcome = agreement.terms().over(outcome);
    }
    return outcome;
  }

  /** The parties for which a person sits, chair included, in floor order. */
  List<PartyId> staffed() {
    return scenario.parties().stream().map(Party::id).filter(this::isStaffed).toList();
  }

  /**
   * The delegations that the room waits for: a chair has nothing to sign, so it holds nobody up.
   */
  List<PartyId> waitedFor() {
    return scenario.negotiators().stream().map(Party::id).filter(this::isStaffed).toList();
  }

  Set<PartyId> inFloorOrder(Collection<PartyId> parties) {
    var ordered = new LinkedHashSet<PartyId>();
    scenario.parties().stream().map(Party::id).filter(parties::contains).forEach(ordered::add);
    return ordered;
  }

  /** The party's name in the middle of a sentence. */
  String nameOf(PartyId party) {
    return scenario.party(party).map(Party::spoken).orElse(party.value());
  }

  /** The party's name where a sentence begins. */
  String subject(PartyId party) {
    return Sentences.beginning(nameOf(party));
  }

  Room with(Progress changed) {
    return as(changed, delegations, table, caucuses, news, lived, resultsReleased);
  }

  Room with(Delegations changed) {
    return as(progress, changed, table, caucuses, news, lived, resultsReleased);
  }

  Room with(Table changed) {
    return as(progress, delegations, changed, caucuses, news, lived, resultsReleased);
  }

  Room with(News changed) {
    return as(progress, delegations, table, caucuses, changed, lived, resultsReleased);
  }

  Room with(Lived changed) {
    return as(progress, delegations, table, caucuses, news, changed, resultsReleased);
  }

  Room withCaucus(CaucusId caucus, Set<PartyId> parties) {
    var more = Copies.with(caucuses, caucus, parties);
    return as(progress, delegations, table, more, news, lived, resultsReleased);
  }

  Room released() {
    return as(progress, delegations, table, caucuses, news, lived, true);
  }

  /** The same room, played with the same settings and dice, in another state. */
  private Room as(
      Progress nextProgress,
      Delegations nextDelegations,
      Table nextTable,
      SortedMap<CaucusId, Set<PartyId>> nextCaucuses,
      News nextNews,
      Lived nextLived,
      boolean released) {
    return new Room(
        id,
        name,
        scenario,
        settings,
        seed,
        nextProgress,
        nextDelegations,
        nextTable,
        nextCaucuses,
        nextNews,
        nextLived,
        released);
  }
}
