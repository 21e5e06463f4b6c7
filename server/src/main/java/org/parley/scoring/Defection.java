package org.parley.scoring;

import java.util.Optional;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * A party did not stay with what it had signed.
 *
 * @param forcedBy the constituency that made it leave (involuntary defection, Putnam 1988); empty
 *     where it was the delegation's own choice
 */
public record Defection(
    int turn, PartyId party, Way way, Optional<ConstituencyId> forcedBy, String sentence) {

  /** The party's own choice. */
  static Defection chosen(Scenario scenario, int turn, PartyId party, Way way) {
    var what =
        switch (way) {
          case VIOLATION -> " violated in secret what it had signed.";
          case WITHDRAWAL -> " gave notice of withdrawal by its own choice.";
          case SUSPENSION -> " held back what it owed while an alarm was discussed.";
          case DECLARED_BREACH -> " declared a material breach.";
        };
    return new Defection(turn, party, way, Optional.empty(), name(scenario, party) + what);
  }

  /** A notice of withdrawal that a constituency forced on its party. */
  static Defection forced(Scenario scenario, int turn, PartyId party, ConstituencyId by) {
    var voters =
        scenario.home(party).constituencies().stream()
            .filter(each -> each.id().equals(by))
            .findFirst()
            .orElseThrow();
    var sentence =
        name(scenario, party)
            + " had to give notice of withdrawal: "
            + voters.name()
            + " no longer carried what held. Its defection was involuntary.";
    return new Defection(turn, party, Way.WITHDRAWAL, Optional.of(by), sentence);
  }

  private static String name(Scenario scenario, PartyId party) {
    return scenario.party(party).orElseThrow().name();
  }

  /** In the open or in secret. */
  public enum Way {
    /** In secret. */
    VIOLATION,
    /** Notice of withdrawal that was not recalled. */
    WITHDRAWAL,
    /** An obligation held back while an alarm was discussed. */
    SUSPENSION,
    /** Material breach declared: the agreement ended at once, or the party left it. */
    DECLARED_BREACH
  }
}
