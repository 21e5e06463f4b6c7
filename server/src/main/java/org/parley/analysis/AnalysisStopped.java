package org.parley.analysis;

/** The caller's {@link Limits#cancelled()} said stop before there was an answer. */
public final class AnalysisStopped extends RuntimeException {

  AnalysisStopped() {
    super("the analysis was stopped before it had an answer");
  }
}
