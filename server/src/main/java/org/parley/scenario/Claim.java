package org.parley.scenario;

import java.util.List;

/**
 * What somebody says is so. Readers always see who says it; the narrator never asserts it.
 *
 * @param text the claim in the claimant's sense
 * @param claimant who makes it
 * @param date when, as the source gives it ("2018-12-04", "since 2013")
 * @param disputedBy who denies it; empty where agreed
 * @param rebuttal what they say; empty where agreed
 * @param sources keys of {@link Source}
 */
public record Claim(
    String id,
    String text,
    String claimant,
    String date,
    Status status,
    List<String> disputedBy,
    String rebuttal,
    List<String> sources) {

  /** How far the parties agree on it. */
  public enum Status {
    AGREED,
    CONTESTED,
    UNSUPPORTED
  }
}
