package org.parley.api;

/**
 * A delegate joins.
 *
 * @param code the six characters on the wall
 * @param name how the class knows the person
 */
public record JoinClass(String code, String name) {}
