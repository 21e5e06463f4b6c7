package org.parley.negotiation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/**
 * Whose consent a sheet needs: the parties it obliges, the hosts of its deployments, those that the
 * scenario always asks, and the parties of every agreement that would lose an issue to it.
 */
public final class Consents {

  /** An agreement is between parties, so one alone cannot make it, even to its own cost. */
  private static final int FEWEST_PARTIES = 2;

  private Consents() {}

  /** In floor order; a chair is never among them. */
  public static Set<PartyId> needed(Room room, Sheet sheet) {
    var needed = new LinkedHashSet<>(room.scenario().consents(sheet.terms()));
    replacements(room, sheet).forEach(replacement -> needed.addAll(replacement.parties()));
    room.scenario().parties().stream()
        .filter(party -> party instanceof Party.Chair)
        .forEach(chair -> needed.remove(chair.id()));
    return room.inFloorOrder(needed);
  }

  /** The agreements, in force or waiting, that would lose an issue to the sheet. */
  public static List<Replacement> replacements(Room room, Sheet sheet) {
    return room.agreements().stream()
        .map(agreement -> replacement(room, agreement, sheet.terms()))
        .filter(replacement -> !replacement.issues().isEmpty())
        .toList();
  }

  /** Whether the sheet still needs one more party to sign, whichever it is. */
  public static boolean needsAnother(Sheet sheet) {
    return sheet.adopted().size() < FEWEST_PARTIES;
  }

  /** The needed parties that have not adopted the sheet. */
  static Set<PartyId> missing(Room room, Sheet sheet) {
    var missing = new LinkedHashSet<>(needed(room, sheet));
    missing.removeAll(sheet.adopted());
    return missing;
  }

  /** The parties without which the agreement that a sheet becomes cannot enter into force. */
  static Set<PartyId> indispensable(Room room, Sheet sheet) {
    var needed = needed(room, sheet);
    return needed.size() < FEWEST_PARTIES ? room.inFloorOrder(sheet.adopted()) : needed;
  }

  private static Replacement replacement(Room room, Agreement agreement, Package terms) {
    var lost = new LinkedHashSet<IssueId>();
    var asked = false;
    for (var term : terms.terms().entrySet()) {
      var issue = term.getKey();
      var old = agreement.terms().option(issue).filter(it -> !it.equals(term.getValue()));
      if (old.isPresent()) {
        lost.add(issue);
        asked |= holds(room, agreement, issue, old.get(), term.getValue());
      }
    }
    var parties = asked ? room.inFloorOrder(agreement.parties()) : Set.<PartyId>of();
    return new Replacement(agreement.sheet(), lost, parties);
  }

  /**
   * A treaty binds its parties, not third states: an agreement holds an issue where it put a duty
   * on somebody, or where one of its own parties would now be bound otherwise. Two parties cannot
   * close an issue to all others by agreeing that it stays as it is.
   */
  private static boolean holds(
      Room room, Agreement agreement, IssueId issue, OptionId old, OptionId next) {
    return !bound(room, issue, old).isEmpty()
        || bound(room, issue, next).stream().anyMatch(agreement.parties()::contains);
  }

  private static Set<PartyId> bound(Room room, IssueId issue, OptionId option) {
    var chosen = room.scenario().issue(issue).orElseThrow().option(option);
    var bound = new LinkedHashSet<>(chosen.obliges());
    bound.addAll(chosen.hosts());
    return bound;
  }
}
