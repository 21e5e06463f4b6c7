package org.parley.negotiation;

/** A command and who gives it. */
public record Act(Actor actor, Command command) {}
