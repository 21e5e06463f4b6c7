package org.parley.api.door;

/** The facilitator signs in. */
public record SignIn(String password) {}
