package org.parley.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/** Reads a room's events one after another and keeps what scores need. */
final class PlayReading {

  /** What a party said it cannot accept. */
  private record Word(PartyId party, SheetId sheet, IssueId issue, OptionId option) {}

  private final Scenario scenario;
  private final List<Bid> bids = new ArrayList<>();
  private final Map<SheetId, Package> terms = new HashMap<>();
  private final Map<SheetId, Set<PartyId>> needed = new HashMap<>();
  private final Map<SheetId, Set<PartyId>> adopted = new HashMap<>();
  private final Map<Word, Set<SheetId>> words = new LinkedHashMap<>();
  private final Set<PartyId> consented = new LinkedHashSet<>();
  private final InForce inForce = new InForce();
  private Package outcome;
  private boolean deal;
  private boolean signed;
  private int turn = 1;

  PlayReading(Scenario scenario) {
    this.scenario = scenario;
    this.outcome = scenario.statusQuo();
  }

  void read(RoomEvent event) {
    switch (event) {
      case RoomEvent.PhaseBegan it -> begin(it.stage());
      case RoomEvent.PackageTabled it -> {
        table(it.sheet(), Optional.of(it.author()), it.terms());
        adopt(it.sheet(), it.author());
      }
      case RoomEvent.SingleTextTabled it -> table(it.sheet(), Optional.empty(), it.terms());
      case RoomEvent.PackageAdopted it -> adopt(it.sheet(), it.party());
      case RoomEvent.AdoptionRevoked it -> adopters(it.sheet()).remove(it.party());
      case RoomEvent.SheetCriticised it -> object(it);
      case RoomEvent.PackageAgreed it -> needed.put(it.sheet(), it.needed());
      case RoomEvent.AgreementEnteredIntoForce it -> enterIntoForce(it.sheet());
      case RoomEvent.AgreementEnded it -> inForce.end(it.agreement());
      case RoomEvent.OfImplementation _,
          RoomEvent.RoomOpened _,
          RoomEvent.DelegateSeated _,
          RoomEvent.DelegateUnseated _,
          RoomEvent.GraceBegan _,
          RoomEvent.FloorGiven _,
          RoomEvent.FloorCleared _,
          RoomEvent.ClockPaused _,
          RoomEvent.ClockResumed _,
          RoomEvent.ClockExtended _,
          RoomEvent.LostTimeRestored _,
          RoomEvent.PreparationSubmitted _,
          RoomEvent.ReadyDeclared _,
          RoomEvent.WorkContinued _,
          RoomEvent.StatementMade _,
          RoomEvent.DraftSaved _,
          RoomEvent.DraftDiscarded _,
          RoomEvent.SheetWithdrawn _,
          RoomEvent.SheetReplaced _,
          RoomEvent.ConsentWithheld _,
          RoomEvent.AgreementRatified _,
          RoomEvent.AgreementDeclined _,
          RoomEvent.AgreementFailed _,
          RoomEvent.CaucusOpened _,
          RoomEvent.MessageSaid _,
          RoomEvent.HandRaised _,
          RoomEvent.HandLowered _,
          RoomEvent.HandAnswered _,
          RoomEvent.InjectPut _,
          RoomEvent.BulletinPosted _,
          RoomEvent.ResultsReleased _ -> {}
    }
  }

  Play play(Optional<LivedPlay> lived) {
    return new Play(scenario, outcome, deal, consented, List.copyOf(bids), objections(), lived);
  }

  /** What is signed after the negotiation turns belongs to the lived part. */
  private void begin(Stage stage) {
    signed |= stage instanceof Stage.Ordering;
    turn = turnOf(stage);
  }

  private int turnOf(Stage stage) {
    return switch (stage) {
      case Stage.Statements it -> it.turn();
      case Stage.Negotiation it -> it.turn();
      case Stage.Ratification it -> it.turn();
      case Stage.Ordering it -> it.turn();
      case Stage.Consultation it -> it.turn();
      case Stage.Waiting _, Stage.Briefing _, Stage.Closed _ -> turn;
    };
  }

  private void table(SheetId sheet, Optional<PartyId> author, Package tabled) {
    terms.put(sheet, tabled);
    bids.add(new Bid(sheet, author, turn, tabled.over(inForce.over(scenario.statusQuo()))));
  }

  private void adopt(SheetId sheet, PartyId party) {
    adopters(sheet).add(party);
    words.forEach(
        (word, contradictions) -> {
          if (word.party().equals(party)
              && tabled(sheet).option(word.issue()).filter(word.option()::equals).isPresent()) {
            contradictions.add(sheet);
          }
        });
  }

  private Package tabled(SheetId sheet) {
    return Objects.requireNonNull(terms.get(sheet), "a sheet that was never tabled");
  }

  private Set<PartyId> adopters(SheetId sheet) {
    return adopted.computeIfAbsent(sheet, _ -> new HashSet<>());
  }

  private void object(RoomEvent.SheetCriticised said) {
    for (var issue : said.issues()) {
      tabled(said.sheet())
          .option(issue)
          .ifPresent(
              option ->
                  words.putIfAbsent(
                      new Word(said.party(), said.sheet(), issue, option), new HashSet<>()));
    }
  }

  private void enterIntoForce(SheetId sheet) {
    inForce.enter(sheet, tabled(sheet));
    if (!signed) {
      outcome = inForce.over(scenario.statusQuo());
      consented.addAll(needed.getOrDefault(sheet, Set.of()));
      deal = true;
    }
  }

  private List<Objection> objections() {
    return words.entrySet().stream()
        .map(
            word ->
                new Objection(
                    word.getKey().party(),
                    word.getKey().sheet(),
                    word.getKey().issue(),
                    word.getKey().option(),
                    word.getValue().stream()
                        .noneMatch(sheet -> adopters(sheet).contains(word.getKey().party()))))
        .toList();
  }
}
