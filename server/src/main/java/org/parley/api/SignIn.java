package org.parley.api;

/** The facilitator signs in. */
public record SignIn(String password) {}
