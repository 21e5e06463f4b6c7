package org.parley.scenario.pack;

import static org.parley.scenario.pack.Retelling.all;

import org.parley.scenario.Constituency;
import org.parley.scenario.Faction;
import org.parley.scenario.Home;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Obligation;
import org.parley.scenario.Regime;
import org.parley.scenario.Step;
import org.parley.scenario.Tension;

/** The retold half of a scenario that says how the parties live under what they agreed. */
final class RetoldLife {

  private final Words words;
  private final RetoldTerms terms;

  RetoldLife(Words words, RetoldTerms terms) {
    this.words = words;
    this.terms = terms;
  }

  Regime regime(Regime original) {
    return new Regime(
        original.discount(),
        all(original.obligations(), this::obligation),
        all(original.measures(), this::measure),
        implementation(original.implementation()));
  }

  private Obligation obligation(Obligation it) {
    return new Obligation(
        it.id(),
        it.party(),
        it.when(),
        words.replaceIn(it.duty()),
        words.replaceIn(it.breach()),
        all(it.sizes(), words::replaceIn));
  }

  private Measure measure(Measure it) {
    return new Measure(
        it.id(),
        words.replaceIn(it.label()),
        it.when(),
        it.watches(),
        it.detection(),
        it.falseAlarm(),
        it.confirmations(),
        it.sites(),
        it.data(),
        it.quota());
  }

  private Implementation implementation(Implementation it) {
    return new Implementation(
        it.depth(),
        it.paces(),
        it.notice(),
        it.visitDetection(),
        it.visitFalseAlarm(),
        it.revealCost(),
        all(it.nationalMeans(), this::means),
        all(it.steps(), this::step),
        tension(it.tension()),
        it.audience());
  }

  private NationalMeans means(NationalMeans it) {
    return new NationalMeans(
        it.id(),
        it.party(),
        words.replaceIn(it.label()),
        it.watches(),
        it.detection(),
        it.falseAlarm());
  }

  private Step step(Step it) {
    return new Step(
        it.id(),
        it.party(),
        it.kind(),
        words.replaceIn(it.label()),
        words.replaceIn(it.headline()),
        it.needs(),
        it.host(),
        it.theatre().map(words::replaceIn),
        it.tension(),
        it.forbiddenBy());
  }

  private Tension tension(Tension it) {
    return new Tension(
        it.start(),
        it.baseline(),
        it.back(),
        it.statement(),
        it.alarm(),
        it.refusal(),
        it.protest(),
        it.breach(),
        all(it.crises(), this::crisis),
        it.damping());
  }

  private Tension.Crisis crisis(Tension.Crisis it) {
    return new Tension.Crisis(
        it.id(),
        words.replaceIn(it.headline()),
        words.replaceIn(it.text()),
        it.above(),
        it.chance(),
        it.tension());
  }

  Home home(Home it) {
    return new Home(
        it.decides(), all(it.constituencies(), this::constituency), it.steps(), it.tensionCost());
  }

  private Constituency constituency(Constituency it) {
    return new Constituency(
        it.id(),
        it.party(),
        words.replaceIn(it.name()),
        it.quota(),
        all(it.factions(), this::faction),
        it.seat());
  }

  private Faction faction(Faction it) {
    return new Faction(words.replaceIn(it.name()), it.votes(), terms.preferences(it.preferences()));
  }
}
