package org.parley.scenario.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.Card;
import org.parley.scenario.Claim;
import org.parley.scenario.Inject;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.Source;

/** Tells a scenario with the fictional names of an {@code alias.yaml}, in every text. */
final class Retelling {

  private final Field alias;
  private final Words words;
  private final RetoldTerms terms;
  private final RetoldLife life;

  Retelling(Field alias) {
    this.alias = alias;
    this.words = Words.of(alias);
    this.terms = new RetoldTerms(words);
    this.life = new RetoldLife(words, terms);
  }

  Scenario of(Scenario original) {
    return new Scenario(
        new ScenarioId(original.id() + ".alias"),
        Optional.of(original.id()),
        original.contentHash(),
        card(original.card()),
        original.opens(),
        original.plan(),
        words.replaceIn(original.brief()),
        all(original.parties(), this::party),
        all(original.issues(), terms::issue),
        original.alwaysConsent(),
        all(original.constraints(), terms::constraint),
        life.regime(original.regime()),
        all(original.injects(), this::inject),
        all(original.claims(), this::claim),
        all(original.sources(), this::source),
        words.replaceIn(original.teaching()));
  }

  static <T> List<T> all(List<T> originals, UnaryOperator<T> retold) {
    return originals.stream().map(retold).toList();
  }

  private Card card(Card card) {
    return new Card(
        alias.text("title"),
        words.replaceIn(card.subtitle()),
        words.replaceIn(card.summary()),
        all(card.teaches(), words::replaceIn),
        card.minPeople(),
        card.maxPeople(),
        card.minutes());
  }

  private Party party(Party party) {
    var publicBrief = words.replaceIn(party.publicBrief());
    var privateBrief = words.replaceIn(party.privateBrief());
    return switch (party) {
      case Party.Negotiator negotiator ->
          new Party.Negotiator(
              party.id(),
              placard(party, "name", party.name()),
              inSentence(party),
              placard(party, "monogram", party.monogram()),
              party.seats(),
              publicBrief,
              privateBrief,
              terms.preferences(negotiator.preferences()),
              life.home(negotiator.home()));
      case Party.Chair _ ->
          new Party.Chair(
              party.id(),
              placard(party, "name", party.name()),
              inSentence(party),
              placard(party, "monogram", party.monogram()),
              party.seats(),
              publicBrief,
              privateBrief);
    };
  }

  /** A party with another name has no article to keep, unless the alias gives it one. */
  private Optional<String> inSentence(Party party) {
    var renamed = alias.at("parties").find(party.id().value());
    return renamed.isEmpty()
        ? party.inSentence()
        : renamed.get().find("inSentence").map(_ -> renamed.get().text("inSentence"));
  }

  private String placard(Party party, String field, String original) {
    return alias.at("parties").find(party.id().value()).map(it -> it.text(field)).orElse(original);
  }

  private Inject inject(Inject inject) {
    return new Inject(
        inject.id(),
        words.replaceIn(inject.headline()),
        words.replaceIn(inject.text()),
        inject.date(),
        inject.turn(),
        inject.tension(),
        inject.sources());
  }

  private Claim claim(Claim claim) {
    return new Claim(
        claim.id(),
        words.replaceIn(claim.text()),
        words.replaceIn(claim.claimant()),
        claim.date(),
        claim.status(),
        all(claim.disputedBy(), words::replaceIn),
        words.replaceIn(claim.rebuttal()),
        claim.sources());
  }

  private Source source(Source source) {
    return new Source(source.key(), words.replaceIn(source.title()), source.where());
  }
}
