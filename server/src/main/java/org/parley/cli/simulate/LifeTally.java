package org.parley.cli.simulate;

import static org.parley.scoring.LedgerItem.Heading.AGREEMENT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.agent.Conduct;
import org.parley.cli.simulate.SimulationReport.LifeResult;
import org.parley.scenario.PartyId;
import org.parley.scoring.LedgerItem;
import org.parley.scoring.LivedAccount;
import org.parley.scoring.LivedScores;

/** What became of the rooms in which life under the treaty was played. */
final class LifeTally {

  private final Map<PartyId, List<Double>> lived = new LinkedHashMap<>();
  private final Map<PartyId, List<Double>> signed = new LinkedHashMap<>();
  private final Map<String, List<Double>> conducts = new LinkedHashMap<>();
  private final Map<PartyId, Map<LedgerItem.Heading, Double>> items = new LinkedHashMap<>();
  private int rooms;
  private int standing;
  private int due;
  private int kept;
  private int caught;
  private int falseAlarms;

  /**
   * @param dealt how each party lived
   * @param agreed whether anything entered into force
   */
  void add(LivedScores scores, Map<PartyId, Conduct> dealt, boolean agreed) {
    rooms++;
    standing += scores.health().standing() ? 1 : 0;
    due += scores.compliance().due();
    kept += scores.compliance().kept();
    caught += scores.compliance().caught();
    falseAlarms += scores.compliance().falseAlarms();
    for (var account : scores.accounts()) {
      gather(lived, account.party(), account.lived());
      if (agreed) {
        gather(signed, account.party(), account.lived());
      }
      Optional.ofNullable(dealt.get(account.party()))
          .ifPresent(conduct -> gather(conducts, conduct.title(), account.lived()));
      itemise(account);
    }
  }

  private static <K> void gather(Map<K, List<Double>> parts, K of, double part) {
    parts.computeIfAbsent(of, _ -> new ArrayList<>()).add(part);
  }

  private void itemise(LivedAccount account) {
    var own = items.computeIfAbsent(account.party(), _ -> new EnumMap<>(LedgerItem.Heading.class));
    own.merge(AGREEMENT, account.continuation().counts() - account.negotiated(), Double::sum);
    account.turns().stream()
        .flatMap(turn -> turn.items().stream())
        .forEach(item -> own.merge(item.heading(), item.counts(), Double::sum));
  }

  /** Empty where no room got so far. */
  Optional<LifeResult> result(int all) {
    return rooms == 0
        ? Optional.empty()
        : Optional.of(
            new LifeResult(
                standing,
                (double) standing / all,
                due,
                kept,
                caught,
                falseAlarms,
                spread(lived),
                spread(signed),
                means(),
                spread(conducts)));
  }

  private static <K> Map<K, Distribution> spread(Map<K, List<Double>> parts) {
    var spread = new LinkedHashMap<K, Distribution>();
    parts.forEach((of, list) -> Distribution.of(list).ifPresent(it -> spread.put(of, it)));
    return spread;
  }

  private Map<PartyId, Map<LedgerItem.Heading, Double>> means() {
    var means = new LinkedHashMap<PartyId, Map<LedgerItem.Heading, Double>>();
    items.forEach(
        (party, sums) -> {
          var own = new EnumMap<LedgerItem.Heading, Double>(LedgerItem.Heading.class);
          sums.forEach((heading, sum) -> own.put(heading, sum / rooms));
          means.put(party, own);
        });
    return means;
  }
}
