package org.parley.scenario;

/**
 * One duty that an agreement puts on a party, and that the party can keep or violate.
 *
 * @param when the options under which the duty is in force
 * @param duty what the party must do or leave, one sentence
 * @param breach what a violation would be, one sentence
 */
public record Obligation(
    ObligationId id, PartyId party, Combination when, String duty, String breach) {}
