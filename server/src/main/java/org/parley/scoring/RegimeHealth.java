package org.parley.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.Lived;
import org.parley.negotiation.Room;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Regime;
import org.parley.scenario.Sentences;
import org.parley.verification.Coverage;

/**
 * What of a regime still stands. All of it is public.
 *
 * @param limits the share of the obligations that were ever in force that are so now, and that
 *     nobody holds back; empty where there never was any
 * @param verification the share of those in force whose violation an agreed measure can find; empty
 *     where none is in force
 * @param dialogue whether no consultation ended without an answer of the accused, and tension is
 *     below two thirds
 * @param standing whether any obligation is in force
 */
public record RegimeHealth(
    Optional<Double> limits,
    Optional<Double> verification,
    boolean dialogue,
    boolean standing,
    String sentence) {

  private static final int TWO_THIRDS = 67;

  public static RegimeHealth of(Room room) {
    return of(
        room.scenario().regime(),
        room.settings().implementation().depth(),
        room.lived(),
        Holding.in(room));
  }

  static RegimeHealth of(Regime regime, Depth depth, Lived lived, Holding now) {
    var inForce = inForce(regime, lived, now);
    var ever = ever(regime, lived, now);
    var verified =
        Coverage.of(regime, now.outcome()).stream()
            .filter(coverage -> inForce.contains(coverage.obligation().id()))
            .filter(Coverage::isVerified)
            .count();
    var dialogue = lived.tension() < TWO_THIRDS && (depth == Depth.BASIC || allAnswered(lived));
    return new RegimeHealth(
        share(inForce.size(), ever.size()),
        share(verified, inForce.size()),
        dialogue,
        !inForce.isEmpty(),
        sentence(inForce.size(), ever.size(), verified, talk(depth, lived, !ever.isEmpty())));
  }

  private static Set<ObligationId> inForce(Regime regime, Lived lived, Holding now) {
    var inForce = new LinkedHashSet<ObligationId>();
    if (now.deal()) {
      regime.obligations(now.outcome()).stream().map(Obligation::id).forEach(inForce::add);
      inForce.removeAll(lived.suspended());
    }
    return inForce;
  }

  private static Set<ObligationId> ever(Regime regime, Lived lived, Holding now) {
    var ever = new LinkedHashSet<ObligationId>();
    var held = new LinkedHashSet<>(lived.turns().stream().map(Holding::in).toList());
    held.add(now);
    held.stream()
        .filter(Holding::deal)
        .map(Holding::outcome)
        .map(regime::obligations)
        .flatMap(List::stream)
        .map(Obligation::id)
        .forEach(ever::add);
    return ever;
  }

  private static boolean allAnswered(Lived lived) {
    return lived.alarms().stream()
        .filter(alarm -> alarm.state() == Alarm.State.CLOSED)
        .allMatch(alarm -> alarm.answer().isPresent());
  }

  private static Optional<Double> share(long some, long all) {
    return all == 0 ? Optional.empty() : Optional.of((double) some / all);
  }

  private static String sentence(long inForce, long ever, long verified, String talk) {
    if (ever == 0) {
      return "No obligation was ever in force" + talk + ".";
    }
    return inForce == 0
        ? "No obligation is in force any more" + talk + "."
        : inForce
            + " of "
            + ever
            + (ever == 1 ? " obligation is" : " obligations are")
            + " in force, "
            + verified
            + " of them verified"
            + talk
            + ".";
  }

  /** Alarms are answered in consultations, which the basic depth does not play. */
  private static String talk(Depth depth, Lived lived, boolean bound) {
    var said = new ArrayList<String>();
    if (depth != Depth.BASIC && bound) {
      said.add(alarms(lived));
    }
    if (lived.tension() >= TWO_THIRDS) {
      said.add("tension is high");
    }
    return said.isEmpty() ? "" : "; " + Sentences.list(said);
  }

  private static String alarms(Lived lived) {
    if (lived.alarms().isEmpty()) {
      return "no alarm was raised";
    }
    return allAnswered(lived)
        ? "no alarm was left without an answer"
        : "an alarm was left without an answer";
  }
}
