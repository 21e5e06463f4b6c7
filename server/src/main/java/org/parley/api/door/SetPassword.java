package org.parley.api.door;

/**
 * The facilitator sets the password, once.
 *
 * @param key as printed when the server started
 */
public record SetPassword(String key, String password) {}
