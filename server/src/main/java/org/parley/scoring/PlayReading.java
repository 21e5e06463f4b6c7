package org.parley.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/** Reads a room's events one after another and keeps what scores need. */
final class PlayReading {

  private final Scenario scenario;
  private final List<Bid> bids = new ArrayList<>();
  private final Map<SheetId, Package> terms = new HashMap<>();
  private final Map<SheetId, Set<PartyId>> needed = new HashMap<>();
  private final WordReading words;
  private final OpeningReading openings = new OpeningReading();
  private final Set<PartyId> consented = new LinkedHashSet<>();
  private final InForce inForce = new InForce();
  private Package outcome;
  private boolean deal;
  private boolean signed;
  private boolean homesVote;
  private int turn = 1;

  PlayReading(Scenario scenario) {
    this.scenario = scenario;
    this.words = new WordReading(scenario);
    this.outcome = scenario.statusQuo();
  }

  void read(RoomEvent event) {
    switch (event) {
      case RoomEvent.RoomOpened it -> homesVote = it.settings().implementation().turns() > 0;
      case RoomEvent.PhaseBegan it -> begin(it.stage());
      case RoomEvent.PackageTabled it -> {
        table(it.sheet(), Optional.of(it.author()), it.terms());
        words.adopted(it.author(), it.sheet(), it.terms());
      }
      case RoomEvent.SingleTextTabled it -> table(it.sheet(), Optional.empty(), it.terms());
      case RoomEvent.PackageAdopted it -> words.adopted(it.party(), it.sheet(), tabled(it.sheet()));
      case RoomEvent.AdoptionRevoked it -> words.revoked(it.party(), it.sheet());
      case RoomEvent.SheetCriticised it ->
          words.criticised(it.party(), it.sheet(), tabled(it.sheet()), it.issues());
      case RoomEvent.AgreementRatified it -> words.ratified(it.party(), it.sheet());
      case RoomEvent.AgreementDeclined it ->
          words.declined(it.party(), it.sheet(), tabled(it.sheet()));
      case RoomEvent.DelegateSeated it -> openings.seated(it);
      case RoomEvent.PreparationSubmitted it -> openings.prepared(it);
      case RoomEvent.PackageAgreed it -> needed.put(it.sheet(), it.needed());
      case RoomEvent.AgreementEnteredIntoForce it -> enterIntoForce(it.sheet());
      case RoomEvent.AgreementEnded it -> inForce.end(it.agreement());
      case RoomEvent.OfImplementation _,
          RoomEvent.DelegateUnseated _,
          RoomEvent.GraceBegan _,
          RoomEvent.FloorGiven _,
          RoomEvent.FloorCleared _,
          RoomEvent.ClockPaused _,
          RoomEvent.ClockResumed _,
          RoomEvent.ClockExtended _,
          RoomEvent.LostTimeRestored _,
          RoomEvent.ReadyDeclared _,
          RoomEvent.WorkContinued _,
          RoomEvent.StatementMade _,
          RoomEvent.DraftSaved _,
          RoomEvent.DraftDiscarded _,
          RoomEvent.SheetWithdrawn _,
          RoomEvent.SheetReplaced _,
          RoomEvent.ConsentWithheld _,
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
    return new Play(
        scenario,
        outcome,
        deal,
        consented,
        homesVote,
        List.copyOf(bids),
        words.words(),
        openings.openings(),
        lived);
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

  private Package tabled(SheetId sheet) {
    return Objects.requireNonNull(terms.get(sheet), "a sheet that was never tabled");
  }

  private void enterIntoForce(SheetId sheet) {
    inForce.enter(sheet, tabled(sheet));
    if (!signed) {
      outcome = inForce.over(scenario.statusQuo());
      consented.addAll(needed.getOrDefault(sheet, Set.of()));
      deal = true;
    }
  }
}
