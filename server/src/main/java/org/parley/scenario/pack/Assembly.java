package org.parley.scenario.pack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.parley.scenario.Card;
import org.parley.scenario.Claim;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Home;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.Source;
import org.parley.scenario.TurnPlan;

/** Builds the scenario from a pack that is sound. */
final class Assembly {

  private Assembly() {}

  static Scenario scenario(Pack pack) {
    var scenario = pack.scenario();
    return new Scenario(
        new ScenarioId(pack.slug()),
        Optional.empty(),
        pack.contentHash(),
        card(scenario),
        LocalDate.parse(scenario.text("opens")),
        plan(scenario.at("turns"), scenario.at("phases")),
        pack.text(Pack.BRIEF),
        scenario.list("parties").stream().map(party -> party(pack, party)).toList(),
        Terms.issues(scenario),
        Terms.parties(scenario, "alwaysConsent"),
        Terms.constraints(scenario),
        scenario.find("regime").map(Regimes::regime).orElse(Regime.NONE),
        scenario.list("injects").stream().map(Assembly::inject).toList(),
        scenario.list("claims").stream().map(Assembly::claim).toList(),
        pack.sources().stream().map(Assembly::source).toList(),
        pack.text(Pack.TEACHING));
  }

  private static Card card(Field scenario) {
    return new Card(
        scenario.text("title"),
        scenario.text("subtitle"),
        scenario.text("summary"),
        scenario.texts("teaches"),
        scenario.at("people").number("min"),
        scenario.at("people").number("max"),
        scenario.number("minutes"));
  }

  private static TurnPlan plan(Field turns, Field phases) {
    return new TurnPlan(
        turns.number("count"),
        Period.parse(turns.text("length")),
        FloorRule.valueOf(constant(turns.text("floor"))),
        minutes(turns, "floorMinutes"),
        minutes(phases, "briefing"),
        minutes(phases, "statements"),
        minutes(phases, "negotiation"),
        minutes(phases, "ratification"),
        minutes(phases, "debrief"));
  }

  private static Duration minutes(Field phases, String name) {
    return Duration.ofMinutes(phases.number(name));
  }

  private static Party party(Pack pack, Field party) {
    var id = party.text("id");
    var seats = party.texts("seats").stream().map(Assembly::role).toList();
    var name = party.text("name");
    var inSentence = party.find("inSentence").map(_ -> party.text("inSentence"));
    var monogram = party.text("monogram");
    var publicBrief = pack.text(Pack.publicBrief(id));
    var privateBrief = pack.text(Pack.privateBrief(id));
    return Optional.ofNullable(pack.points().get(id))
        .<Party>map(
            points ->
                new Party.Negotiator(
                    new PartyId(id),
                    name,
                    inSentence,
                    monogram,
                    seats,
                    publicBrief,
                    privateBrief,
                    Terms.preferences(points),
                    points.find("home").map(home -> Homes.home(id, home)).orElse(Home.NONE)))
        .orElseGet(
            () ->
                new Party.Chair(
                    new PartyId(id), name, inSentence, monogram, seats, publicBrief, privateBrief));
  }

  private static Inject inject(Field inject) {
    return new Inject(
        new InjectId(inject.text("id")),
        inject.text("headline"),
        inject.text("text"),
        inject.text("date"),
        inject.number("turn"),
        inject.numberOr("tension", 0),
        inject.texts("sources"));
  }

  private static Claim claim(Field claim) {
    return new Claim(
        claim.text("id"),
        claim.text("text"),
        claim.text("claimant"),
        claim.text("date"),
        Claim.Status.valueOf(constant(claim.text("status"))),
        claim.texts("disputedBy"),
        claim.textOrEmpty("rebuttal"),
        claim.texts("sources"));
  }

  private static Source source(Field source) {
    return new Source(source.text("key"), source.text("title"), source.textOrEmpty("where"));
  }

  /** The name of the enum constant, as in {@code verification-measure}. */
  static SeatRole role(String seat) {
    return SeatRole.valueOf(constant(seat));
  }

  static String constant(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
