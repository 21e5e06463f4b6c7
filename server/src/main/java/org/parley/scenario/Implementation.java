package org.parley.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How life under the treaty is played, after the negotiation turns.
 *
 * @param depth how much of it is played unless the facilitator says otherwise
 * @param paces the time that each depth takes; none where the play ends with the signature
 * @param notice turns between a notice of withdrawal and its effect
 * @param visitDetection the chance that an invited visit finds a violation of size 1
 * @param visitFalseAlarm the chance that it finds one where there is none
 * @param revealCost points that revealing a finding of national means costs its owner
 */
public record Implementation(
    Depth depth,
    Map<Depth, Pace> paces,
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
          Depth.BASIC,
          Map.of(),
          1,
          0,
          0,
          Points.ZERO,
          List.of(),
          List.of(),
          Tension.NONE,
          Audience.NONE);

  public Implementation {
    paces = Map.copyOf(paces);
    nationalMeans = List.copyOf(nationalMeans);
    steps = List.copyOf(steps);
  }

  /** The pace of a depth; where the scenario states none for it, that of its own depth. */
  public Optional<Pace> pace(Depth played) {
    return Optional.ofNullable(paces.get(played)).or(() -> Optional.ofNullable(paces.get(depth)));
  }

  /** Number of implementation turns unless the facilitator says otherwise. */
  public int turns() {
    return pace(depth).map(Pace::turns).orElse(0);
  }

  /** Length of the orders of one turn unless the facilitator says otherwise. */
  public Duration orders() {
    return pace(depth).map(Pace::orders).orElse(Duration.ZERO);
  }

  /** Length of the consultation of one turn unless the facilitator says otherwise. */
  public Duration consultation() {
    return pace(depth).map(Pace::consultation).orElse(Duration.ZERO);
  }

  public Optional<Step> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public List<NationalMeans> means(PartyId party) {
    return nationalMeans.stream().filter(means -> means.party().equals(party)).toList();
  }
}
