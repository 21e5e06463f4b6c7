package org.parley.scenario;

/**
 * Points that a combination of options is worth beyond the sum of its parts, for example an
 * inspection quota that is worth something only where there is a limit to inspect.
 *
 * @param when the combination, over two or more issues
 * @param points added where it holds; may be negative
 * @param because the reason, for the party's confidential brief
 */
public record Interaction(Combination when, Points points, String because) {}
