package org.parley.api;

/** What a join code leads to. */
public record CodeInfo(String code, String title, String scenarioTitle) {}
