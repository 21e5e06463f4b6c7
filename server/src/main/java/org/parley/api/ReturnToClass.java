package org.parley.api;

/**
 * A delegate comes back, perhaps on another device.
 *
 * @param token the end of the personal return link
 */
public record ReturnToClass(String token) {}
