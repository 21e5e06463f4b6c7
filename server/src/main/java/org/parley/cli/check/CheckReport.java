package org.parley.cli.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.Depth;
import org.parley.scenario.IssueId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PackProblem;
import org.parley.scenario.PartyId;

/**
 * What {@code check} answers.
 *
 * @param sound whether no finding is a fault
 * @param findings what is wrong or may not be meant, each with its place
 * @param proof what was computed; absent where the pack cannot be read into a scenario
 * @param agendas the same for what is left on each agenda of some depth
 */
public record CheckReport(
    String pack,
    boolean sound,
    List<PackProblem> findings,
    Optional<Proof> proof,
    List<Agenda> agendas) {

  public CheckReport {
    findings = List.copyOf(findings);
  }

  /**
   * @param depths those that have time for these issues only
   * @param issues in the order of the scenario
   * @param proof of the scenario with the other issues at their status quo, for as many turns as
   *     the first of the depths has
   */
  public record Agenda(List<Depth> depths, List<IssueId> issues, Proof proof) {}

  /**
   * Everything counts packages within constraints and the consenting parties' instructions. Counts
   * are absent where there is too much to be counted.
   *
   * @param consenting the parties whose consent some package needs; acceptable means worth the
   *     reservation value to each of these
   * @param affected the other parties that have points
   * @param feasible packages that can be adopted at all
   * @param zopa packages acceptable to all
   * @param coalitions how many packages at least so many parties accept, whoever they are, from all
   *     of them down to two: how much easier smaller coalitions have it
   * @param vetoes for each consenting party, the packages that all others accept and it does not
   * @param shutOut for each party that can be, a deal acceptable to all other consenting parties
   *     that leaves it below its reservation value without needing its consent
   * @param undecided the parties of which it could not be found out whether they can be
   * @param verification what verification is worth, by issue and party
   * @param limitsWithoutVerification acceptable packages with some limit and no verification
   * @param minutes what briefing, turns and debrief take together
   * @param promised the minutes on the card
   * @param life what can be said of life under the treaty; absent where the play ends with the
   *     signature
   */
  public record Proof(
      List<PartyId> consenting,
      List<PartyId> affected,
      long feasible,
      Optional<Long> zopa,
      List<Coalition> coalitions,
      Map<PartyId, Long> vetoes,
      Map<PartyId, Map<IssueId, OptionId>> shutOut,
      List<PartyId> undecided,
      List<Worth> verification,
      Optional<Long> limitsWithoutVerification,
      Optional<Difficulty> difficulty,
      long minutes,
      long promised,
      Optional<Life> life) {}

  /**
   * @param deals in how many deals that all accept the party is better off with verification on
   *     this issue than in the same deal without
   */
  public record Worth(IssueId issue, PartyId party, long deals) {}

  /**
   * @param parties how many parties are enough
   * @param packages how many packages at least so many accept
   */
  public record Coalition(int parties, long packages) {}

  /**
   * @param decided whether all outcomes were looked at; otherwise the numbers say nothing
   * @param betterVerified acceptable packages that are worth more to all who must consent than the
   *     same limits without verification, gains and losses of cheating where it pays included
   * @param example one of them
   * @param ratified acceptable packages that have the votes at home of all who must consent
   * @param tempting the duties whose violation pays where nothing is verified
   * @param falseAlarms expected in one turn of a room, under the package with the most, where every
   *     inspection is spent
   * @param fullest that package
   * @param lengths of each depth
   */
  public record Life(
      boolean decided,
      long betterVerified,
      Optional<Map<IssueId, OptionId>> example,
      long ratified,
      List<ObligationId> tempting,
      double falseAlarms,
      Map<IssueId, OptionId> fullest,
      List<Length> lengths) {}

  /**
   * @param minutes what the phases of this depth take together
   */
  public record Length(Depth depth, long minutes, long promised, int sittings) {}
}
