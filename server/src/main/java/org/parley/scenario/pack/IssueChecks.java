package org.parley.scenario.pack;

/** What is on the table. */
final class IssueChecks {

  private IssueChecks() {}

  static void statusQuo(Pack pack, Problems problems) {
    var names = Names.of(pack);
    for (var issue : pack.scenario().list("issues")) {
      names.checkOption(issue.text("id"), issue.at("statusQuo"), problems);
    }
  }

  /** Only a party that negotiates can consent to a duty or to hosting. */
  static void duties(Pack pack, Problems problems) {
    var names = Names.of(pack);
    for (var issue : pack.scenario().list("issues")) {
      for (var option : issue.list("options")) {
        option.list("obliges").forEach(party -> names.checkNegotiator(party, problems));
        option.list("hosts").forEach(party -> names.checkNegotiator(party, problems));
      }
    }
  }
}
