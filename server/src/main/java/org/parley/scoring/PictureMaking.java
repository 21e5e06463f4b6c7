package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scoring.Picture.Dot;
import org.parley.scoring.Picture.Idea;
import org.parley.scoring.Picture.Move;
import org.parley.scoring.Picture.Named;
import org.parley.scoring.Picture.Spot;

/** Makes the picture of one play for some of its parties. */
final class PictureMaking {

  /** More dots than a screen shows apart. */
  private static final int MOST_DOTS = 20_000;

  private final Play play;
  private final Benchmark benchmark;
  private final List<PartyId> axes;
  private final OutcomeSpace space;

  PictureMaking(Play play, Benchmark benchmark, List<PartyId> axes) {
    var distinct = axes.stream().distinct().toList();
    if (distinct.size() != axes.size() || axes.size() < 2 || axes.size() > 3) {
      throw new IllegalArgumentException("a picture has two or three different parties");
    }
    this.play = play;
    this.benchmark = benchmark;
    this.axes = axes;
    this.space = OutcomeSpace.of(between(), Limits.standard().withVectors(MOST_DOTS));
  }

  /** The same choices as for all, in which only these parties' points are looked at. */
  private Problem between() {
    var scenario = play.scenario();
    if (!axes.stream().allMatch(party -> scenario.preferences(party).isPresent())) {
      throw new IllegalArgumentException("a party without points has no axis");
    }
    var some = Problem.of(scenario, axes);
    var allowed = benchmark.space().problem().constraints();
    return new Problem(some.parties(), some.issues(), allowed, some.scale());
  }

  Picture picture() {
    return new Picture(axes, cloud(), frontier(), solutions(), path(), outcome());
  }

  private List<Dot> cloud() {
    return space.vectors().orElse(Map.of()).entrySet().stream()
        .map(dot -> new Dot(surplus(dot.getKey()), dot.getValue()))
        .toList();
  }

  private List<Spot> frontier() {
    return space.frontier().points().stream()
        .map(
            point ->
                new Spot(surplus(point.points()), space.problem().terms(point.witness()).terms()))
        .toList();
  }

  private List<Named> solutions() {
    var named = new ArrayList<Named>();
    name(Idea.NASH, benchmark.nash(), named);
    name(Idea.KALAI_SMORODINSKY, benchmark.kalaiSmorodinsky(), named);
    name(Idea.EGALITARIAN, benchmark.egalitarian(), named);
    name(Idea.UTILITARIAN, benchmark.utilitarian(), named);
    return named;
  }

  private void name(Idea idea, Optional<Solution> solution, List<Named> named) {
    solution
        .map(found -> benchmark.space().problem().terms(found.witness()))
        .ifPresent(terms -> named.add(new Named(idea, surplus(terms), terms.terms())));
  }

  private List<Move> path() {
    return play.bids().stream()
        .map(bid -> new Move(bid.sheet(), bid.author(), surplus(bid.outcome())))
        .toList();
  }

  private List<Long> outcome() {
    return axes.stream().map(party -> play.worth(party).minus(reservation(party)).value()).toList();
  }

  private Points reservation(PartyId party) {
    return play.scenario().preferences(party).orElseThrow().reservation();
  }

  private List<Long> surplus(Package outcome) {
    return axes.stream()
        .map(party -> play.scenario().preferences(party).orElseThrow().surplus(outcome).value())
        .toList();
  }

  /** In the order of the axes, which need not be that of the problem. */
  private List<Long> surplus(PointVector points) {
    var order = space.problem().order();
    return axes.stream()
        .map(party -> points.points(order.indexOf(party)).minus(reservation(party)).value())
        .toList();
  }
}
