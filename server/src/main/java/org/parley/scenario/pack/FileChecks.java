package org.parley.scenario.pack;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the files that a pack needs are there, and none that it cannot have. */
final class FileChecks {

  private final Set<String> files;
  private final Problems problems;

  private FileChecks(Set<String> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * @param scenario the scenario file, which names the parties; empty where it cannot be read
   */
  static void run(Set<String> files, Optional<Field> scenario, Problems problems) {
    var checks = new FileChecks(files, problems);
    checks.need(Pack.SCENARIO);
    checks.need(Pack.BRIEF);
    checks.need(Pack.SOURCES);
    checks.need(Pack.TEACHING);
    scenario.ifPresent(checks::parties);
  }

  private void need(String file) {
    if (!files.contains(file) && !problems.tellOf(file)) {
      problems.fault(file, "This file is missing.");
    }
  }

  private void parties(Field scenario) {
    var parties = scenario.list("parties");
    parties.forEach(this::party);
    var strangers = new TreeSet<>(partyFolders());
    parties.forEach(party -> strangers.remove(party.text("id")));
    strangers.forEach(
        stranger ->
            problems.fault("parties/" + stranger, "The scenario has no party " + stranger + "."));
  }

  private void party(Field party) {
    var id = party.text("id");
    need(Pack.publicBrief(id));
    need(Pack.privateBrief(id));
    if (!Pack.isChair(party)) {
      need(Pack.points(id));
    } else if (files.contains(Pack.points(id))) {
      problems.fault(Pack.points(id), "A chair has no points; remove this file.");
    }
  }

  private Set<String> partyFolders() {
    return files.stream()
        .map(file -> file.split("/", 3))
        .filter(parts -> parts.length == 3 && parts[0].equals("parties"))
        .map(parts -> parts[1])
        .collect(Collectors.toSet());
  }
}
