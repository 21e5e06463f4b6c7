package org.parley.analysis;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Something that hangs on several issues at once. */
sealed interface Rule {

  /** What sets it off. */
  Pattern when();

  /** All issues that it hangs on. */
  Set<Integer> issues();

  /**
   * Points that a combination adds to each party.
   *
   * @param points in the order of the parties
   */
  record Bonus(Pattern when, long[] points) implements Rule {

    @Override
    public Set<Integer> issues() {
      return when.issues();
    }
  }

  /** A combination that cannot stand, or cannot stand without another. */
  record Prohibition(Pattern when, Optional<Pattern> unless) implements Rule {

    @Override
    public Set<Integer> issues() {
      var issues = new LinkedHashSet<>(when.issues());
      unless.ifPresent(pattern -> issues.addAll(pattern.issues()));
      return issues;
    }
  }
}
