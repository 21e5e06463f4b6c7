package org.parley.negotiation;

import java.util.Set;
import org.parley.scenario.IssueId;

/**
 * What a party has against a sheet.
 *
 * @param issues the issues on which it cannot accept the sheet's option; may be empty
 * @param remark its words; may be empty
 */
public record Criticism(Set<IssueId> issues, String remark) {}
