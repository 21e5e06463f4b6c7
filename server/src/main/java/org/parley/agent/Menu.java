package org.parley.agent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

/**
 * What a party could offer: packages that can stand, that it may adopt, that change something and
 * that are worth at least its reservation value to it; best first.
 */
public final class Menu {

  /** Of a larger space so many packages are drawn, as nobody could think of all. */
  private static final int MOST_OUTCOMES = 100_000;

  private final Mandate mandate;
  private final List<Offer> offers;

  private Menu(Mandate mandate, List<Offer> offers) {
    this.mandate = mandate;
    this.offers = offers;
  }

  /**
   * @param dice used only where there are too many packages to list
   */
  public static Menu of(Mandate mandate, Dice dice) {
    var size = mandate.issues().stream().mapToDouble(issue -> issue.options().size());
    var outcomes =
        size.reduce(1, (some, more) -> some * more) <= MOST_OUTCOMES
            ? all(mandate)
            : drawn(mandate, dice);
    var offers =
        outcomes.stream()
            .filter(outcome -> !outcome.equals(mandate.statusQuo()))
            .filter(mandate::allows)
            .map(outcome -> new Offer(outcome, mandate.worth(outcome)))
            .filter(offer -> offer.worth() >= mandate.reservation())
            .sorted(Comparator.comparingLong(Offer::worth).reversed())
            .toList();
    return new Menu(mandate, offers);
  }

  private static List<Package> all(Mandate mandate) {
    var outcomes = List.of(Package.EMPTY);
    for (var issue : mandate.issues()) {
      var more = new ArrayList<Package>();
      for (var outcome : outcomes) {
        for (var option : issue.options()) {
          var terms = new LinkedHashMap<>(outcome.terms());
          terms.put(issue.id(), option.id());
          more.add(new Package(terms));
        }
      }
      outcomes = more;
    }
    return outcomes;
  }

  private static Set<Package> drawn(Mandate mandate, Dice dice) {
    var outcomes = new LinkedHashSet<Package>();
    for (var draw = 0; draw < MOST_OUTCOMES; draw++) {
      var terms = new LinkedHashMap<IssueId, OptionId>();
      for (var issue : mandate.issues()) {
        terms.put(issue.id(), issue.options().get(dice.below(issue.options().size())).id());
      }
      outcomes.add(new Package(terms));
    }
    return outcomes;
  }

  Mandate mandate() {
    return mandate;
  }

  int size() {
    return offers.size();
  }

  /**
   * @param rank 0 for the best
   */
  Offer get(int rank) {
    return offers.get(rank);
  }

  /** The most that the party can ask for; its reservation value where there is nothing to offer. */
  long best() {
    return offers.isEmpty() ? mandate.reservation() : offers.getFirst().worth();
  }

  /** How many offers are worth at least so much; these have the ranks below. */
  int atLeast(long worth) {
    var low = 0;
    var high = offers.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (offers.get(middle).worth() >= worth) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
