package org.parley.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.SheetId;
import org.parley.scenario.IssueId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;
import org.parley.scoring.Word.Commitment;

/** Reads what parties put on record, and what they did afterwards; {@link Word} has the rules. */
final class WordReading {

  /** What a party would not have: an option it objected to, or the terms it did not ratify. */
  private record Refused(PartyId party, SheetId sheet, Commitment kind, Package terms) {}

  /** Whether a party confirmed what it had signed. */
  private record Signed(PartyId party, SheetId sheet, boolean confirmed) {}

  private final Scenario scenario;
  private final Map<Refused, Set<SheetId>> refused = new LinkedHashMap<>();
  private final Set<Signed> signed = new LinkedHashSet<>();
  private final Map<SheetId, Set<PartyId>> adopters = new HashMap<>();

  WordReading(Scenario scenario) {
    this.scenario = scenario;
  }

  void criticised(PartyId party, SheetId sheet, Package terms, Collection<IssueId> issues) {
    for (var issue : issues) {
      terms
          .option(issue)
          .map(option -> new Package(Map.of(issue, option)))
          .ifPresent(option -> refuse(new Refused(party, sheet, Commitment.OBJECTION, option)));
    }
  }

  void adopted(PartyId party, SheetId sheet, Package terms) {
    adopters(sheet).add(party);
    refused.forEach(
        (word, contradictions) -> {
          if (word.party().equals(party) && word.terms().over(terms).equals(terms)) {
            contradictions.add(sheet);
          }
        });
  }

  void revoked(PartyId party, SheetId sheet) {
    adopters(sheet).remove(party);
  }

  void ratified(PartyId party, SheetId sheet) {
    sign(party, sheet, true);
  }

  void declined(PartyId party, SheetId sheet, Package terms) {
    sign(party, sheet, false);
    refuse(new Refused(party, sheet, Commitment.REFUSAL, terms));
  }

  private void refuse(Refused word) {
    refused.putIfAbsent(word, new LinkedHashSet<>());
  }

  private void sign(PartyId party, SheetId sheet, boolean confirmed) {
    if (adopters(sheet).contains(party)) {
      signed.add(new Signed(party, sheet, confirmed));
    }
  }

  private Set<PartyId> adopters(SheetId sheet) {
    return adopters.computeIfAbsent(sheet, _ -> new HashSet<>());
  }

  List<Word> words() {
    var words = new ArrayList<Word>();
    refused.forEach((word, sheets) -> words.add(word(word, standing(word, sheets))));
    signed.forEach(word -> words.add(word(word)));
    return words;
  }

  /** The first sheet by which it was contradicted that it did not turn its back on again. */
  private Optional<SheetId> standing(Refused word, Set<SheetId> contradictions) {
    return contradictions.stream()
        .filter(sheet -> adopters(sheet).contains(word.party()))
        .findFirst();
  }

  private Word word(Refused word, Optional<SheetId> by) {
    var objection = word.kind() == Commitment.OBJECTION;
    var issue = word.terms().issues().stream().filter(_ -> objection).findFirst();
    var sentence = objection ? objection(word, by) : refusal(word, by);
    return new Word(
        word.party(),
        word.kind(),
        word.sheet(),
        issue,
        issue.flatMap(word.terms()::option),
        by.isEmpty(),
        by,
        name(word.party()) + " " + sentence);
  }

  private String objection(Refused word, Optional<SheetId> by) {
    var issue = word.terms().issues().iterator().next();
    var titles = new Titles(scenario);
    return "could not accept “"
        + titles.option(issue, word.terms().option(issue).orElseThrow())
        + "” on “"
        + titles.issue(issue)
        + "” in sheet "
        + word.sheet()
        + by.map(sheet -> ", and signed it in sheet " + sheet + ".")
            .orElse(", and signed nothing with it afterwards.");
  }

  private static String refusal(Refused word, Optional<SheetId> by) {
    return "did not confirm agreement "
        + word.sheet()
        + by.map(sheet -> ", and signed the same terms again in sheet " + sheet + ".")
            .orElse(", and signed nothing like it afterwards.");
  }

  private Word word(Signed word) {
    return new Word(
        word.party(),
        Commitment.SIGNATURE,
        word.sheet(),
        Optional.empty(),
        Optional.empty(),
        word.confirmed(),
        Optional.empty(),
        name(word.party())
            + " signed sheet "
            + word.sheet()
            + (word.confirmed() ? " and confirmed it." : ", and then did not confirm it."));
  }

  private String name(PartyId party) {
    return Sentences.beginning(scenario.party(party).orElseThrow().spoken());
  }
}
