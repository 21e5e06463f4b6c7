package org.parley.scenario;

/**
 * Where a fact comes from.
 *
 * @param key the short name that briefs and claims cite
 * @param title author, title, date
 * @param where address or place of publication; may be empty for what is widely known
 */
public record Source(String key, String title, String where) {}
