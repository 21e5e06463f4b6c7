package org.parley.api;

/**
 * Why a call was refused (RFC 9457).
 *
 * @param type the name of the reason, in kebab case
 * @param title what the HTTP status is called
 * @param detail what happened, why, and what now; for the person
 */
public record Problem(String type, String title, int status, String detail) {}
