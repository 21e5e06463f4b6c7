package org.parley.scenario.pack;

/** A claim tells who disputes it exactly where somebody does. */
final class ClaimChecks {

  private ClaimChecks() {}

  static void disputes(Pack pack, Problems problems) {
    for (var claim : pack.scenario().list("claims")) {
      switch (claim.text("status")) {
        case "contested" -> contested(claim, problems);
        case "agreed" -> agreed(claim, problems);
        default -> {}
      }
    }
  }

  private static void contested(Field claim, Problems problems) {
    if (claim.list("disputedBy").isEmpty()) {
      problems.fault(claim.at("status"), "A contested claim says in disputedBy who denies it.");
    }
    if (claim.find("rebuttal").isEmpty()) {
      problems.fault(claim.at("status"), "A contested claim says in rebuttal what the others say.");
    }
  }

  private static void agreed(Field claim, Problems problems) {
    if (!claim.list("disputedBy").isEmpty()) {
      problems.fault(claim.at("disputedBy"), "An agreed claim is disputed by nobody.");
    }
    claim
        .find("rebuttal")
        .ifPresent(rebuttal -> problems.fault(rebuttal, "An agreed claim has no rebuttal."));
  }
}
