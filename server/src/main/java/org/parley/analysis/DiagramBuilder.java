package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles one issue after the other. A node of a layer is what must be remembered of the issues
 * settled so far: which open rules can still be set off. Outcomes that break a constraint are cut
 * where they break it.
 */
final class DiagramBuilder {

  /** More than this is not worth following. */
  private static final int MOST_STATES = 250_000;

  private final Tables tables;
  private final Numbering numbering;
  private final Limits limits;
  private final int[] order;
  private final List<Watch> watches;
  private int states;

  private DiagramBuilder(Tables tables, Numbering numbering, Limits limits) {
    this.tables = tables;
    this.numbering = numbering;
    this.limits = limits;
    order = IssueOrder.of(tables);
    watches = tables.rules().stream().map(rule -> new Watch(rule, order)).toList();
  }

  /**
   * @throws TooEntangled if there is too much to remember
   */
  static Diagram build(Tables tables, Numbering numbering, Limits limits) {
    return new DiagramBuilder(tables, numbering, limits).build();
  }

  private Diagram build() {
    var layers = new ArrayList<Layer>();
    List<String> nodes = List.of("");
    for (int place = 0; place < order.length; place++) {
      limits.check();
      var step = new Step(place);
      nodes.forEach(step::leave);
      layers.add(step.arcs.build());
      nodes = List.copyOf(step.reached.keySet());
      states += nodes.size();
      if (states > MOST_STATES) {
        throw new TooEntangled(MOST_STATES);
      }
    }
    boolean impossible = watches.stream().anyMatch(watch -> watch.last < 0);
    return impossible
        ? Diagram.empty(tables.parties())
        : Diagram.of(tables.parties(), tables.constant(), layers);
  }

  /** The settling of one issue. */
  private final class Step {

    private final int place;
    private final int issue;
    private final List<Watch> active;
    private final Map<String, Integer> reached = new LinkedHashMap<>();
    private final LayerBuilder arcs = new LayerBuilder(tables.parties());
    private final StringBuilder after = new StringBuilder();
    private final long[] points = new long[tables.parties()];

    Step(int place) {
      this.place = place;
      issue = order[place];
      active =
          watches.stream().filter(watch -> watch.first <= place && place <= watch.last).toList();
    }

    /**
     * @param remembered a letter for each rule that is open before this place, in order
     */
    void leave(String remembered) {
      arcs.node();
      for (int option = 0; option < tables.options(issue); option++) {
        if (choose(remembered, option)) {
          int target = reached.computeIfAbsent(after.toString(), _ -> reached.size());
          arcs.arc(target, points, 0, numbering.of(issue, option), 1);
        }
      }
    }

    /** Works out what the option adds and what is left to remember; false where it is forbidden. */
    private boolean choose(String remembered, int option) {
      System.arraycopy(tables.points()[issue][option], 0, points, 0, points.length);
      after.setLength(0);
      int open = 0;
      for (var watch : active) {
        char before = watch.first == place ? watch.start() : remembered.charAt(open++);
        char now = watch.after(before, place, issue, option);
        if (now == Watch.SET_OFF && !setOff(watch.rule())) {
          return false;
        }
        if (place < watch.last) {
          after.append(now == Watch.SET_OFF ? Watch.SETTLED : now);
        }
      }
      return true;
    }

    private boolean setOff(Rule rule) {
      return switch (rule) {
        case Rule.Prohibition _ -> false;
        case Rule.Bonus bonus -> {
          Arrays.setAll(points, party -> points[party] + bonus.points()[party]);
          yield true;
        }
      };
    }
  }
}
