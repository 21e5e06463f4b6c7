package org.parley.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * How firmly parties are bound to what they agreed.
 *
 * @param suspended own obligations that a party holds back, and that therefore are not in force
 * @param notices those that run
 * @param returned the agreements that a constituency has sent back to the table once
 * @param votes how seats voted in their council on each agreement that waits for ratification
 * @param mandates what was said for those at home
 */
public record Bonds(
    Set<ObligationId> suspended,
    List<Notice> notices,
    Set<SheetId> returned,
    Map<SheetId, Map<SeatId, Boolean>> votes,
    Mandates mandates) {

  static final Bonds NONE = new Bonds(Set.of(), List.of(), Set.of(), Map.of(), Mandates.NONE);

  public Optional<Notice> notice(SheetId agreement, PartyId party) {
    return notices.stream().filter(notice -> isOf(notice, agreement, party)).findFirst();
  }

  Bonds suspended(ObligationId obligation) {
    return new Bonds(Copies.with(suspended, obligation), notices, returned, votes, mandates);
  }

  Bonds resumed(ObligationId obligation) {
    return new Bonds(Copies.without(suspended, obligation), notices, returned, votes, mandates);
  }

  Bonds noticed(Notice notice) {
    return new Bonds(suspended, Copies.with(notices, notice), returned, votes, mandates);
  }

  /** The notice was taken back, or has run out. */
  Bonds withoutNotice(SheetId agreement, PartyId party) {
    var rest = notices.stream().filter(notice -> !isOf(notice, agreement, party)).toList();
    return new Bonds(suspended, rest, returned, votes, mandates);
  }

  Bonds returned(SheetId agreement) {
    return new Bonds(suspended, notices, Copies.with(returned, agreement), votes, mandates);
  }

  Bonds voted(SheetId agreement, SeatId seat, boolean aye) {
    var cast = Copies.with(votes.getOrDefault(agreement, Map.of()), seat, aye);
    return new Bonds(suspended, notices, returned, Copies.with(votes, agreement, cast), mandates);
  }

  /** Who leaves a delegation takes back what was said in its council. */
  Bonds unseated(SeatId seat) {
    var rest = new LinkedHashMap<SheetId, Map<SeatId, Boolean>>();
    votes.forEach((sheet, cast) -> rest.put(sheet, Copies.without(cast, seat)));
    return new Bonds(
        suspended, notices, returned, Collections.unmodifiableMap(rest), mandates.unseated(seat));
  }

  Bonds with(Mandates changed) {
    return new Bonds(suspended, notices, returned, votes, changed);
  }

  public Map<SeatId, Boolean> votes(SheetId agreement) {
    return votes.getOrDefault(agreement, Map.of());
  }

  /** What is left of them on the ground as it is now. */
  Bonds on(Room ground) {
    var inForce = ground.table().inForce().stream().map(Agreement::sheet).toList();
    var running = notices.stream().filter(each -> inForce.contains(each.agreement())).toList();
    var open = new LinkedHashMap<>(votes);
    open.keySet().removeIf(sheet -> ground.table().pending(sheet).isEmpty());
    return new Bonds(
        Copies.only(suspended, duty -> Duties.wouldBind(ground, duty)),
        running,
        returned,
        Collections.unmodifiableMap(open),
        mandates.on(ground));
  }

  private static boolean isOf(Notice notice, SheetId agreement, PartyId party) {
    return notice.agreement().equals(agreement) && notice.party().equals(party);
  }
}
