package org.parley.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case to play: who negotiates what, and what each outcome is worth to whom.
 *
 * @param aliasOf the scenario that this one tells with fictional names, if it does
 * @param contentHash SHA-256 of the pack's files, hexadecimal; pins what a room is played with
 * @param opens the day on which the story opens
 * @param brief Markdown that everyone reads
 * @param parties in the order of the floor; at most one chair
 * @param alwaysConsent parties whose consent every package needs
 * @param constraints what can be done at all
 * @param regime what agreements oblige to and how it is verified
 * @param teaching Markdown for the facilitator only
 */
public record Scenario(
    ScenarioId id,
    Optional<ScenarioId> aliasOf,
    String contentHash,
    Card card,
    LocalDate opens,
    TurnPlan plan,
    String brief,
    List<Party> parties,
    List<Issue> issues,
    List<PartyId> alwaysConsent,
    List<Constraint> constraints,
    Regime regime,
    List<Inject> injects,
    List<Claim> claims,
    List<Source> sources,
    String teaching) {

  /** What holds while nothing is agreed: an option for every issue. */
  public Package statusQuo() {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    issues.forEach(issue -> terms.put(issue.id(), issue.statusQuo()));
    return new Package(terms);
  }

  /**
   * This case where only some issues are dealt with. The others keep one option, the status quo,
   * and with them goes whatever could only have come of them: options, duties, measures, points and
   * constraints that nothing leads to any more. What an outcome is worth, and what no deal is,
   * stays the same.
   *
   * @param agenda issues of this scenario
   */
  public Scenario onAgenda(Set<IssueId> agenda) {
    return new Narrowing(this, agenda).scenario();
  }

  /** The parties that have points, in floor order. */
  public List<Party.Negotiator> negotiators() {
    var negotiators = new ArrayList<Party.Negotiator>();
    for (var party : parties) {
      switch (party) {
        case Party.Negotiator negotiator -> negotiators.add(negotiator);
        case Party.Chair _ -> {}
      }
    }
    return negotiators;
  }

  public Optional<Party> party(PartyId id) {
    return parties.stream().filter(party -> party.id().equals(id)).findFirst();
  }

  public Optional<Issue> issue(IssueId id) {
    for (var issue : issues) {
      if (issue.id().equals(id)) {
        return Optional.of(issue);
      }
    }
    return Optional.empty();
  }

  public Optional<Inject> inject(InjectId id) {
    return injects.stream().filter(inject -> inject.id().equals(id)).findFirst();
  }

  /** What a party's outcomes are worth to it; empty for a chair or an unknown party. */
  public Optional<Preferences> preferences(PartyId id) {
    return negotiators().stream()
        .filter(negotiator -> negotiator.id().equals(id))
        .findFirst()
        .map(Party.Negotiator::preferences);
  }

  /** What stands behind a party; nothing behind a chair or an unknown party. */
  public Home home(PartyId id) {
    return negotiators().stream()
        .filter(negotiator -> negotiator.id().equals(id))
        .findFirst()
        .map(Party.Negotiator::home)
        .orElse(Home.NONE);
  }

  /**
   * The parties whose consent a package needs for itself: those it obliges, the hosts of its
   * deployments, and those that the scenario names. In floor order.
   *
   * @param proposal only issues and options of this scenario
   */
  public Set<PartyId> consents(Package proposal) {
    var bound = new HashSet<>(alwaysConsent);
    for (var term : proposal.terms().entrySet()) {
      var option = issue(term.getKey()).orElseThrow().option(term.getValue());
      bound.addAll(option.obliges());
      bound.addAll(option.hosts());
    }
    var needed = new LinkedHashSet<PartyId>();
    parties.stream().map(Party::id).filter(bound::contains).forEach(needed::add);
    return needed;
  }

  /** The first constraint that an outcome breaks, if any. */
  public Optional<Constraint> broken(Package outcome) {
    return constraints.stream().filter(constraint -> !constraint.allows(outcome)).findFirst();
  }
}
