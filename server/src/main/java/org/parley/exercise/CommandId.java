package org.parley.exercise;

/** Made by the client; the same when a command is sent again. Unique within its room. */
public record CommandId(String value) {}
