package org.parley.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.riverPact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Choice;
import org.parley.analysis.Outcome;
import org.parley.analysis.Problem;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenarios;

/** Every exchange of options in the River Pact, against a list of all its outcomes. */
class SwapTest {

  private final Problem problem = Problem.of(riverPact()).withinInstructions();

  @Test
  void extremesAndPossibilityAreThoseOfAllOutcomes() {
    var compared = 0;
    for (var choice : problem.issues()) {
      for (var from : choice.options()) {
        for (var to : choice.options()) {
          var swap = new Swap(problem, choice.issue(), from, to);
          var before = outcomes(choice, from);
          assertThat(swap.occurs()).isEqualTo(!before.isEmpty());
          if (!before.isEmpty()) {
            compare(swap, before);
            compared++;
          }
        }
      }
    }
    assertThat(compared).isEqualTo(27);
  }

  private void compare(Swap swap, List<Package> before) {
    var after = before.stream().map(outcome -> exchanged(swap, outcome)).toList();
    assertThat(swap.isAlwaysPossible())
        .as(swap.toString())
        .isEqualTo(after.stream().allMatch(this::isAllowed));
    for (var party : problem.parties().values()) {
      assertThat(swap.change(party))
          .as(swap.toString())
          .isEqualTo(
              new Swap.Change(
                  gains(party, before, after).min().orElseThrow(),
                  gains(party, before, after).max().orElseThrow()));
      assertThat(swap.acceptableAndWorthIt(party))
          .as(swap.toString())
          .hasValue(
              before.stream()
                  .filter(outcome -> isAcceptable(outcome))
                  .filter(outcome -> worth(party, outcome) > worth(party, exchanged(swap, outcome)))
                  .count());
    }
  }

  private static LongStream gains(Preferences party, List<Package> before, List<Package> after) {
    return LongStream.range(0, before.size())
        .map(place -> worth(party, after.get((int) place)) - worth(party, before.get((int) place)));
  }

  private static Package exchanged(Swap swap, Package outcome) {
    return Scenarios.settles(swap.issue(), swap.to()).over(outcome);
  }

  private static long worth(Preferences party, Package outcome) {
    return party.worth(outcome).value();
  }

  private boolean isAcceptable(Package outcome) {
    return problem.parties().values().stream()
        .allMatch(party -> party.surplus(outcome).value() >= 0);
  }

  private boolean isAllowed(Package outcome) {
    return problem.isFeasible(problem.outcome(outcome));
  }

  private List<Package> outcomes(Choice choice, OptionId option) {
    var outcomes = new ArrayList<Package>();
    for (var number = 0; number < 27; number++) {
      var outcome = problem.terms(Outcome.of(number / 9, number / 3 % 3, number % 3));
      if (isAllowed(outcome) && outcome.option(choice.issue()).filter(option::equals).isPresent()) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }
}
