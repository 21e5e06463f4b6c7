package org.parley.scenario;

import java.util.List;

/**
 * How tension, from 0 to 100, moves.
 *
 * @param start where it stands when the story opens
 * @param baseline where it returns to
 * @param back the share of the way to the baseline that it returns in each turn; from 0 to 1
 * @param statement by how much a warning raises it, or an assurance lowers it
 * @param alarm by how much an alarm raises it
 * @param refusal by how much a refused inspection raises it
 * @param protest by how much a protest raises it
 * @param breach by how much a declared material breach raises it
 * @param crises what may break out by itself
 * @param damping what in an agreement makes crises less likely
 */
public record Tension(
    int start,
    int baseline,
    double back,
    int statement,
    int alarm,
    int refusal,
    int protest,
    int breach,
    List<Crisis> crises,
    List<Damping> damping) {

  /** Tension that never moves. */
  public static final Tension NONE = new Tension(0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

  public Tension {
    crises = List.copyOf(crises);
    damping = List.copyOf(damping);
  }

  /**
   * An accident that tension makes likelier; each breaks out once at most.
   *
   * @param above the tension from which on it can break out
   * @param chance its chance in a turn at tension 100, with nothing to damp it; between {@code
   *     above} and 100 it grows evenly from 0
   * @param tension by how much it raises tension
   */
  public record Crisis(
      CrisisId id, String headline, String text, int above, double chance, int tension) {}

  /**
   * @param when the options under which it damps
   * @param share the share of every crisis's chance that it takes away; several multiply
   */
  public record Damping(Combination when, double share) {}
}
