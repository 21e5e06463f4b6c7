package org.parley.cli.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.cli.simulate.SimulationReport.LifeResult;
import org.parley.scenario.PartyId;
import org.parley.scoring.LivedScores;

/** What became of the rooms in which life under the treaty was played. */
final class LifeTally {

  private final Map<PartyId, List<Double>> lived = new LinkedHashMap<>();
  private int rooms;
  private int standing;
  private int due;
  private int kept;
  private int caught;
  private int falseAlarms;

  void add(LivedScores scores) {
    rooms++;
    standing += scores.health().standing() ? 1 : 0;
    due += scores.compliance().due();
    kept += scores.compliance().kept();
    caught += scores.compliance().caught();
    falseAlarms += scores.compliance().falseAlarms();
    scores
        .accounts()
        .forEach(
            account ->
                lived
                    .computeIfAbsent(account.party(), _ -> new ArrayList<>())
                    .add(account.lived()));
  }

  /** Empty where no room got so far. */
  Optional<LifeResult> result(int all) {
    var spread = new LinkedHashMap<PartyId, Distribution>();
    lived.forEach((party, parts) -> Distribution.of(parts).ifPresent(it -> spread.put(party, it)));
    return rooms == 0
        ? Optional.empty()
        : Optional.of(
            new LifeResult(
                standing, (double) standing / all, due, kept, caught, falseAlarms, spread));
  }
}
