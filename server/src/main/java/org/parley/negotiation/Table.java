package org.parley.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * What lies on the table and what came of it.
 *
 * @param sheets the sheets on the table
 * @param agreements what was agreed and may come, or has come, into force; oldest first
 * @param sheetsTabled how many were ever tabled; numbers the next one
 */
public record Table(
    SortedMap<SheetId, Sheet> sheets, List<Agreement> agreements, int sheetsTabled) {

  static final Table EMPTY = new Table(Collections.emptySortedMap(), List.of(), 0);

  Optional<Sheet> sheet(SheetId id) {
    return Optional.ofNullable(sheets.get(id));
  }

  /** Agreements that wait for ratification, oldest first. */
  public List<Agreement> pending() {
    return agreements.stream().filter(agreement -> !agreement.inForce()).toList();
  }

  public List<Agreement> inForce() {
    return agreements.stream().filter(Agreement::inForce).toList();
  }

  Optional<Agreement> pending(SheetId id) {
    return pending().stream().filter(agreement -> agreement.sheet().equals(id)).findFirst();
  }

  SheetId nextSheet() {
    return new SheetId(sheetsTabled + 1);
  }

  Table tabled(SheetId id, Optional<PartyId> author, Optional<SheetId> answers, Package terms) {
    var answered = answers.flatMap(this::sheet).map(Sheet::terms).orElse(Package.EMPTY);
    var adopted = author.map(Set::of).orElse(Set.of());
    var sheet = new Sheet(id, author, answers, terms, answered, adopted, Set.of(), Map.of());
    return new Table(Copies.with(sheets, id, sheet), agreements, sheetsTabled + 1);
  }

  Table gone(SheetId id) {
    return new Table(Copies.without(sheets, id), agreements, sheetsTabled);
  }

  Table sheetChanged(SheetId id, UnaryOperator<Sheet> change) {
    return sheet(id)
        .map(
            sheet ->
                new Table(Copies.with(sheets, id, change.apply(sheet)), agreements, sheetsTabled))
        .orElse(this);
  }

  /** A party that somebody plays from now on may think otherwise. */
  Table reconsideredBy(PartyId party) {
    return everySheet(sheet -> sheet.withWithheld(Copies.without(sheet.withheld(), party)));
  }

  Table agreed(SheetId id, Set<PartyId> needed) {
    var sheet = sheet(id).orElseThrow();
    var state = new Agreement.State.Agreed(Set.of());
    var agreement = new Agreement(id, sheet.terms(), sheet.adopted(), needed, state);
    var more = new ArrayList<>(agreements);
    more.add(agreement);
    return gone(id).with(more);
  }

  private Table changed(SheetId id, UnaryOperator<Agreement> change) {
    return with(
        agreements.stream()
            .map(each -> each.sheet().equals(id) ? change.apply(each) : each)
            .toList());
  }

  Table ratified(SheetId id, PartyId party) {
    return changed(id, agreement -> agreement.ratifiedBy(party));
  }

  Table declined(SheetId id, PartyId party) {
    return changed(id, agreement -> agreement.declinedBy(party));
  }

  Table failed(SheetId id) {
    return with(agreements.stream().filter(each -> !each.sheet().equals(id)).toList());
  }

  /** The terms lie on the table again, owned and adopted by nobody. */
  Table returned(SheetId id) {
    var terms = pending(id).orElseThrow().terms();
    var none = Optional.<SheetId>empty();
    var sheet =
        new Sheet(id, Optional.empty(), none, terms, Package.EMPTY, Set.of(), Set.of(), Map.of());
    return new Table(Copies.with(sheets, id, sheet), agreements, sheetsTabled).failed(id);
  }

  Table left(SheetId id, PartyId party) {
    return changed(id, agreement -> agreement.leftBy(party));
  }

  Table ended(SheetId id) {
    return failed(id);
  }

  /** On issues that the newcomer settles otherwise, earlier agreements in force give way. */
  Table entered(SheetId id, int turn) {
    var newcomer = pending(id).orElseThrow();
    var standing = new ArrayList<Agreement>();
    for (var each : agreements) {
      if (each.sheet().equals(id)) {
        standing.add(newcomer.enteredInto(turn));
      } else if (each.inForce()) {
        each.givingWayTo(newcomer.terms()).ifPresent(standing::add);
      } else {
        standing.add(each);
      }
    }
    return with(standing);
  }

  /** What parties that nobody plays said to a sheet, they said of the ground as it was. */
  private Table with(List<Agreement> changed) {
    return new Table(sheets, List.copyOf(changed), sheetsTabled)
        .everySheet(sheet -> sheet.withWithheld(Set.of()));
  }

  private Table everySheet(UnaryOperator<Sheet> change) {
    var changed = new TreeMap<SheetId, Sheet>();
    sheets.forEach((id, sheet) -> changed.put(id, change.apply(sheet)));
    return new Table(Collections.unmodifiableSortedMap(changed), agreements, sheetsTabled);
  }
}
