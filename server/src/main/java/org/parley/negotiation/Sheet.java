package org.parley.negotiation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * A package on the table.
 *
 * @param author the delegation that tabled it; empty for the chair's single negotiating text, which
 *     nobody owns
 * @param answers the sheet that it amends
 * @param answered the terms of that sheet when it was amended; empty where it answers none
 * @param adopted the parties that have adopted it, its author among them
 * @param withheld the parties that nobody plays and that would not sign it as things stand
 * @param criticisms what each party says against it, the newest only
 */
public record Sheet(
    SheetId id,
    Optional<PartyId> author,
    Optional<SheetId> answers,
    Package terms,
    Package answered,
    Set<PartyId> adopted,
    Set<PartyId> withheld,
    Map<PartyId, Criticism> criticisms) {

  boolean isBy(PartyId party) {
    return author.equals(Optional.of(party));
  }

  Sheet withAdopted(Set<PartyId> parties) {
    return new Sheet(id, author, answers, terms, answered, parties, withheld, criticisms);
  }

  Sheet withWithheld(Set<PartyId> parties) {
    return new Sheet(id, author, answers, terms, answered, adopted, parties, criticisms);
  }

  Sheet criticised(PartyId party, Criticism criticism) {
    var changed = Copies.with(criticisms, party, criticism);
    return new Sheet(id, author, answers, terms, answered, adopted, withheld, changed);
  }
}
