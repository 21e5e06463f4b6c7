package org.parley.scenario.pack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.parley.scenario.Audience;
import org.parley.scenario.CrisisId;
import org.parley.scenario.Depth;
import org.parley.scenario.Implementation;
import org.parley.scenario.MeasureId;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Pace;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;
import org.parley.scenario.Tension;

/** Builds what the scenario says on life under the treaty. */
final class Implementations {

  private Implementations() {}

  static Implementation implementation(Field it) {
    return new Implementation(
        depth(it.text("depth")),
        paces(it.at("depths")),
        it.number("notice"),
        it.at("visit").decimal("detection"),
        it.at("visit").decimal("falseAlarm"),
        it.points("revealCost"),
        it.list("nationalMeans").stream().map(Implementations::means).toList(),
        it.list("steps").stream().map(Implementations::step).toList(),
        tension(it.at("tension")),
        new Audience(it.at("audience").points("kept"), it.at("audience").points("broken")));
  }

  private static Depth depth(String name) {
    return Depth.valueOf(Assembly.constant(name));
  }

  private static Map<Depth, Pace> paces(Field depths) {
    return depths.names().stream()
        .collect(InOrder.toMap(Implementations::depth, name -> pace(depths.at(name))));
  }

  private static Pace pace(Field pace) {
    return new Pace(
        pace.number("negotiationTurns"),
        pace.number("turns"),
        Duration.ofMinutes(pace.number("orders")),
        Duration.ofMinutes(pace.number("consultation")),
        Duration.ofMinutes(pace.number("debrief")),
        Duration.ofMinutes(pace.number("minutes")),
        pace.numberOr("sittings", 1),
        pace.find("agenda").map(agenda -> Terms.issues(agenda.items())));
  }

  private static NationalMeans means(Field means) {
    return new NationalMeans(
        new MeasureId(means.text("id")),
        new PartyId(means.text("party")),
        means.text("label"),
        Regimes.duties(means, "watches"),
        means.decimal("detection"),
        means.decimal("falseAlarm"));
  }

  private static Step step(Field step) {
    return new Step(
        new StepId(step.text("id")),
        new PartyId(step.text("party")),
        Step.Kind.valueOf(Assembly.constant(step.text("kind"))),
        step.text("label"),
        step.text("headline"),
        step.texts("needs").stream().map(StepId::new).toList(),
        step.find("host").map(host -> new PartyId(host.text())),
        step.find("theatre").map(Field::text),
        step.number("tension"),
        Regimes.duties(step, "forbiddenBy"));
  }

  private static Tension tension(Field it) {
    return new Tension(
        it.number("start"),
        it.number("baseline"),
        it.decimal("back"),
        it.number("statement"),
        it.number("alarm"),
        it.number("refusal"),
        it.number("protest"),
        it.number("breach"),
        it.list("crises").stream().map(Implementations::crisis).toList(),
        damping(it.list("damping")));
  }

  private static Tension.Crisis crisis(Field crisis) {
    return new Tension.Crisis(
        new CrisisId(crisis.text("id")),
        crisis.text("headline"),
        crisis.text("text"),
        crisis.number("above"),
        crisis.decimal("chance"),
        crisis.number("tension"));
  }

  private static List<Tension.Damping> damping(List<Field> damping) {
    return damping.stream()
        .map(it -> new Tension.Damping(Terms.combination(it.at("when")), it.decimal("share")))
        .toList();
  }
}
