package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a party can do alone and in the open: a rung of the arms ladder, or a unilateral
 * initiative.
 *
 * @param label a few words, as on the order card
 * @param headline what the bulletin prints when it is taken
 * @param needs steps that must be in place before
 * @param host the party on whose soil it happens and without whose word it cannot be taken
 * @param theatre where it is felt, for example "Europe"; empty where it is not tied to a place
 * @param tension by how much it moves tension when taken; negative where it calms
 * @param forbiddenBy while one of these obligations is in force, the step cannot be taken openly
 */
public record Step(
    StepId id,
    PartyId party,
    Kind kind,
    String label,
    String headline,
    List<StepId> needs,
    Optional<PartyId> host,
    Optional<String> theatre,
    int tension,
    Set<ObligationId> forbiddenBy) {

  /** The rungs of the ladder, lowest first, and the step that leads down from it. */
  public enum Kind {
    RESEARCH,
    PRODUCTION,
    DEPLOYMENT,
    /** A unilateral restraint that invites an answer (Osgood's GRIT). */
    INITIATIVE
  }
}
