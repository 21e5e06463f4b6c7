package org.parley.api;

import org.parley.exercise.CommandId;
import org.parley.negotiation.Command;

/** A facilitator's command for every room of an exercise. */
public record ClassCommand(CommandId commandId, Command command) {}
