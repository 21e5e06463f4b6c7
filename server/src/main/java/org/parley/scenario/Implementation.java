package org.parley.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How life under the treaty is played, after the negotiation turns.
 *
 * @param turns number of implementation turns; 0 where the play ends with the signature
 * @param depth how much of it is played unless the facilitator says otherwise
 * @param orders length of the orders of one turn
 * @param consultation length of the consultation and renegotiation of one turn
 * @param notice turns between a notice of withdrawal and its effect
 * @param visitDetection the chance that an invited visit finds a violation of size 1
 * @param visitFalseAlarm the chance that it finds one where there is none
 * @param revealCost points that revealing a finding of national means costs its owner
 */
public record Implementation(
    int turns,
    Depth depth,
    Duration orders,
    Duration consultation,
    int notice,
    double visitDetection,
    double visitFalseAlarm,
    Points revealCost,
    List<NationalMeans> nationalMeans,
    List<Step> steps,
    Tension tension,
    Audience audience) {

  public static final Implementation NONE =
      new Implementation(
          0,
          Depth.BASIC,
          Duration.ZERO,
          Duration.ZERO,
          1,
          0,
          0,
          Points.ZERO,
          List.of(),
          List.of(),
          Tension.NONE,
          Audience.NONE);

  public Implementation {
    nationalMeans = List.copyOf(nationalMeans);
    steps = List.copyOf(steps);
  }

  public Optional<Step> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public List<NationalMeans> means(PartyId party) {
    return nationalMeans.stream().filter(means -> means.party().equals(party)).toList();
  }
}
