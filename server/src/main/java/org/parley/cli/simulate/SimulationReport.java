package org.parley.cli.simulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.PartyId;
import org.parley.scoring.LedgerItem;
import org.parley.scoring.Score;

/**
 * What {@code simulate} answers; the same for the same arguments, byte for byte.
 *
 * @param rounds of each turn's negotiation
 * @param agreements rooms in which something entered into force
 * @param scores how each score is spread, over the rooms in which it says something
 * @param surplus points above no deal, by party
 * @param strategies what came of each strategy, whatever party it played
 * @param lived what became of what was signed; empty where the play ends with the signature
 */
public record SimulationReport(
    String scenario,
    long seed,
    int rooms,
    int rounds,
    int agreements,
    double agreementRate,
    Map<Score.Concept, Distribution> scores,
    Map<PartyId, Distribution> surplus,
    List<StrategyResult> strategies,
    Optional<LifeResult> lived) {

  /**
   * @param standing rooms that reached the end with an obligation in force
   * @param due how often a duty was to be kept, once in every turn
   * @param kept how often it was
   * @param caught violations that an agreed measure found in their turn
   * @param falseAlarms alarms of agreed measures on duties that were kept
   * @param livedPart points that life added to what was signed, or took, by party
   * @param livedSigned the same, over the rooms in which something entered into force
   * @param items what it is made of, by party: means over these rooms; {@code AGREEMENT} is what
   *     the agreement and its continuation paid above or below what was signed
   * @param conducts what life added or took, by conduct, whatever party it played
   */
  public record LifeResult(
      int standing,
      double standingRate,
      int due,
      int kept,
      int caught,
      int falseAlarms,
      Map<PartyId, Distribution> livedPart,
      Map<PartyId, Distribution> livedSigned,
      Map<PartyId, Map<LedgerItem.Heading, Double>> items,
      Map<String, Distribution> conducts) {}

  /**
   * @param seats how often it was dealt
   * @param agreementRate the share of these in which the room came to an agreement
   * @param surplus points above no deal
   * @param share surplus as a share of the most that its party could have had with the consent of
   *     all, where there was anything to be had
   */
  public record StrategyResult(
      String strategy,
      int seats,
      double agreementRate,
      Distribution surplus,
      Optional<Distribution> share) {}
}
