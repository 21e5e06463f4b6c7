package org.parley.negotiation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.StepId;

/** Orders, in the words of a story. */
public record Ordered(Orders orders) {

  public static Ordered nothing() {
    return new Ordered(Orders.NONE);
  }

  public Ordered violating(ObligationId duty, int size) {
    return new Ordered(
        new Orders(
            with(orders.violations(), duty, size),
            orders.truthfulData(),
            orders.inspections(),
            orders.access(),
            orders.steps(),
            orders.reversals(),
            orders.notices(),
            orders.recalls()));
  }

  public Ordered lying() {
    return new Ordered(
        new Orders(
            orders.violations(),
            false,
            orders.inspections(),
            orders.access(),
            orders.steps(),
            orders.reversals(),
            orders.notices(),
            orders.recalls()));
  }

  public Ordered inspecting(MeasureId measure, ObligationId duty) {
    return new Ordered(
        new Orders(
            orders.violations(),
            orders.truthfulData(),
            with(orders.inspections(), new Orders.Inspection(measure, duty)),
            orders.access(),
            orders.steps(),
            orders.reversals(),
            orders.notices(),
            orders.recalls()));
  }

  public Ordered meeting(MeasureId measure, Orders.Access access) {
    return new Ordered(
        new Orders(
            orders.violations(),
            orders.truthfulData(),
            orders.inspections(),
            with(orders.access(), measure, access),
            orders.steps(),
            orders.reversals(),
            orders.notices(),
            orders.recalls()));
  }

  public Ordered taking(StepId step) {
    return moving(with(orders.steps(), step), orders.reversals());
  }

  public Ordered reversing(StepId step) {
    return moving(orders.steps(), with(orders.reversals(), step));
  }

  public Ordered leaving(int agreement) {
    return withdrawing(with(orders.notices(), new SheetId(agreement)), orders.recalls());
  }

  public Ordered recalling(int agreement) {
    return withdrawing(orders.notices(), with(orders.recalls(), new SheetId(agreement)));
  }

  private Ordered moving(Set<StepId> steps, Set<StepId> reversals) {
    return new Ordered(
        new Orders(
            orders.violations(),
            orders.truthfulData(),
            orders.inspections(),
            orders.access(),
            steps,
            reversals,
            orders.notices(),
            orders.recalls()));
  }

  private Ordered withdrawing(Set<SheetId> notices, Set<SheetId> recalls) {
    return new Ordered(
        new Orders(
            orders.violations(),
            orders.truthfulData(),
            orders.inspections(),
            orders.access(),
            orders.steps(),
            orders.reversals(),
            notices,
            recalls));
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static <E> Set<E> with(Set<E> set, E element) {
    var copy = new LinkedHashSet<>(set);
    copy.add(element);
    return copy;
  }
}
