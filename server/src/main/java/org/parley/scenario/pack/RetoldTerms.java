package org.parley.scenario.pack;

import static org.parley.scenario.pack.Retelling.all;

import org.parley.scenario.Constraint;
import org.parley.scenario.Interaction;
import org.parley.scenario.Issue;
import org.parley.scenario.Option;
import org.parley.scenario.Preferences;

/** The retold half of a scenario that says what can be agreed and what it is worth. */
final class RetoldTerms {

  private final Words words;

  RetoldTerms(Words words) {
    this.words = words;
  }

  Issue issue(Issue issue) {
    return new Issue(
        issue.id(),
        issue.kind(),
        words.replaceIn(issue.title()),
        words.replaceIn(issue.question()),
        issue.statusQuo(),
        all(issue.options(), this::option));
  }

  private Option option(Option option) {
    return new Option(
        option.id(),
        words.replaceIn(option.label()),
        words.replaceIn(option.treatyText()),
        option.obliges(),
        option.hosts());
  }

  Constraint constraint(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Requires it ->
          new Constraint.Requires(it.id(), it.when(), it.then(), words.replaceIn(it.because()));
      case Constraint.Forbids it ->
          new Constraint.Forbids(it.id(), it.together(), words.replaceIn(it.because()));
    };
  }

  Preferences preferences(Preferences original) {
    return new Preferences(
        original.reservation(),
        words.replaceIn(original.reservationReason()),
        original.points(),
        all(original.interactions(), this::interaction),
        all(original.instructions(), this::constraint),
        original.temptations());
  }

  private Interaction interaction(Interaction it) {
    return new Interaction(it.when(), it.points(), words.replaceIn(it.because()));
  }
}
