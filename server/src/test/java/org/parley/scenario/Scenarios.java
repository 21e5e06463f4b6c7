package org.parley.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A tiny made-up scenario for tests: two rivals and a chair on one river, three issues of three
 * options. Its 27 outcomes are few enough to work out by hand:
 *
 * <ul>
 *   <li>the portal needs the ban (constraint), so 21 outcomes are feasible;
 *   <li>the South may not open its market while missiles are free (instruction);
 *   <li>a limit that nobody verifies costs the South 30 points (interaction);
 *   <li>visits find violations on both banks where spent, the portal northern ones in every turn;
 *   <li>trade obliges the South alone; the portal obliges the North and is hosted by the South.
 * </ul>
 *
 * <p>Every secret text holds the word "secret", so a leak is easy to look for.
 */
public final class Scenarios {

  public static final ScenarioId RIVER_PACT = new ScenarioId("river-pact");

  public static final PartyId NORTH = new PartyId("north");
  public static final PartyId SOUTH = new PartyId("south");
  public static final PartyId CHAIR = new PartyId("chair");

  public static final IssueId MISSILES = new IssueId("missiles");
  public static final OptionId FREE = new OptionId("free");
  public static final OptionId CAP = new OptionId("cap");
  public static final OptionId BAN = new OptionId("ban");

  public static final IssueId INSPECTIONS = new IssueId("inspections");
  public static final OptionId NONE = new OptionId("none");
  public static final OptionId VISITS = new OptionId("visits");
  public static final OptionId PORTAL = new OptionId("portal");

  public static final IssueId TRADE = new IssueId("trade");
  public static final OptionId CLOSED = new OptionId("closed");
  public static final OptionId QUOTA = new OptionId("quota");
  public static final OptionId OPEN = new OptionId("open");

  public static final ConstraintId PORTAL_NEEDS_BAN = new ConstraintId("portal-needs-ban");
  public static final ConstraintId NO_FREE_TRADE = new ConstraintId("no-open-market");

  public static final InjectId FLOOD = new InjectId("flood");
  public static final InjectId TEST_FLIGHT = new InjectId("test-flight");

  public static final ObligationId NORTHERN_MISSILES = new ObligationId("northern-missiles");
  public static final ObligationId SOUTHERN_MISSILES = new ObligationId("southern-missiles");

  private Scenarios() {}

  /** Two turns, a rotating floor, no party whose consent is always needed. */
  public static Scenario riverPact() {
    return RiverPact.scenario();
  }

  /** The same with three turns to live under what is agreed; see {@link LivedRiverPact}. */
  public static Scenario livedRiverPact() {
    return LivedRiverPact.scenario();
  }

  /** An outcome, for example {@code outcome(CAP, VISITS, QUOTA)}. */
  public static Package outcome(OptionId missiles, OptionId inspections, OptionId trade) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    terms.put(MISSILES, missiles);
    terms.put(INSPECTIONS, inspections);
    terms.put(TRADE, trade);
    return new Package(terms);
  }

  /** A package that settles one issue. */
  public static Package settles(IssueId issue, OptionId option) {
    return new Package(Map.of(issue, option));
  }

  public static Scenario withFloor(Scenario base, FloorRule floor) {
    var plan = base.plan();
    return withPlan(
        base,
        new TurnPlan(
            plan.turns(),
            plan.turnLength(),
            floor,
            plan.floorTime(),
            plan.briefing(),
            plan.statements(),
            plan.negotiation(),
            plan.ratification(),
            plan.debrief()));
  }

  public static Scenario withPlan(Scenario base, TurnPlan plan) {
    return rebuilt(base, plan, base.parties(), base.alwaysConsent(), base.regime());
  }

  public static Scenario withAlwaysConsent(Scenario base, PartyId... parties) {
    return rebuilt(base, base.plan(), base.parties(), Arrays.asList(parties), base.regime());
  }

  public static Scenario withImplementation(Scenario base, Implementation implementation) {
    var regime = base.regime();
    return withRegime(
        base,
        new Regime(regime.discount(), regime.obligations(), regime.measures(), implementation));
  }

  public static Implementation withMeans(Implementation base, List<NationalMeans> means) {
    return new Implementation(
        base.depth(),
        base.paces(),
        base.notice(),
        base.visitDetection(),
        base.visitFalseAlarm(),
        base.revealCost(),
        means,
        base.steps(),
        base.tension(),
        base.audience());
  }

  public static Implementation withTension(Implementation base, Tension tension) {
    return new Implementation(
        base.depth(),
        base.paces(),
        base.notice(),
        base.visitDetection(),
        base.visitFalseAlarm(),
        base.revealCost(),
        base.nationalMeans(),
        base.steps(),
        tension,
        base.audience());
  }

  public static Scenario withRegime(Scenario base, Regime regime) {
    return rebuilt(base, base.plan(), base.parties(), base.alwaysConsent(), regime);
  }

  /** The same case with another home for one negotiator. */
  public static Scenario withHome(Scenario base, PartyId party, Home home) {
    var parties =
        base.parties().stream()
            .map(old -> old.id().equals(party) ? atHome((Party.Negotiator) old, home) : old)
            .toList();
    return rebuilt(base, base.plan(), parties, base.alwaysConsent(), base.regime());
  }

  private static Party atHome(Party.Negotiator it, Home home) {
    return new Party.Negotiator(
        it.id(),
        it.name(),
        it.inSentence(),
        it.monogram(),
        it.seats(),
        it.publicBrief(),
        it.privateBrief(),
        it.preferences(),
        home);
  }

  /**
   * The same case with other secrets for one party: what no other viewer may notice.
   *
   * @param preferences unused for a chair
   */
  public static Scenario withSecrets(
      Scenario base, PartyId party, String privateBrief, Preferences preferences) {
    UnaryOperator<Party> change =
        old ->
            switch (old) {
              case Party.Negotiator it when it.id().equals(party) ->
                  new Party.Negotiator(
                      it.id(),
                      it.name(),
                      it.inSentence(),
                      it.monogram(),
                      it.seats(),
                      it.publicBrief(),
                      privateBrief,
                      preferences,
                      it.home());
              case Party.Chair it when it.id().equals(party) ->
                  new Party.Chair(
                      it.id(),
                      it.name(),
                      it.inSentence(),
                      it.monogram(),
                      it.seats(),
                      it.publicBrief(),
                      privateBrief);
              case Party.Negotiator other -> other;
              case Party.Chair other -> other;
            };
    return rebuilt(
        base,
        base.plan(),
        base.parties().stream().map(change).toList(),
        base.alwaysConsent(),
        base.regime());
  }

  private static Scenario rebuilt(
      Scenario base,
      TurnPlan plan,
      List<Party> parties,
      List<PartyId> alwaysConsent,
      Regime regime) {
    return new Scenario(
        base.id(),
        base.aliasOf(),
        base.contentHash(),
        base.card(),
        base.opens(),
        plan,
        base.brief(),
        parties,
        base.issues(),
        alwaysConsent,
        base.constraints(),
        regime,
        base.injects(),
        base.claims(),
        base.sources(),
        base.teaching());
  }
}
