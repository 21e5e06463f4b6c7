package org.parley.scenario.pack;

import java.util.List;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/** Where the parts of a sound pack stand in its files. */
public final class PackPlaces {

  private final Pack pack;

  PackPlaces(Pack pack) {
    this.pack = pack;
  }

  /** The promised length. */
  public PackPlace minutes() {
    return place(pack.scenario().at("minutes"));
  }

  public PackPlace issues() {
    return place(pack.scenario().at("issues"));
  }

  /**
   * @throws IllegalArgumentException if the pack has no such issue
   */
  public PackPlace issue(IssueId issue) {
    return place(named(pack.scenario().list("issues"), issue.value()));
  }

  /**
   * @throws IllegalArgumentException if the pack has no such option
   */
  public PackPlace option(IssueId issue, OptionId option) {
    var options = named(pack.scenario().list("issues"), issue.value()).list("options");
    return place(named(options, option.value()));
  }

  /**
   * @throws IllegalArgumentException if the pack has no such party
   */
  public PackPlace party(PartyId party) {
    return place(named(pack.scenario().list("parties"), party.value()));
  }

  /**
   * A part of the regime, for example its measures; the whole regime where it has none.
   *
   * @throws IllegalArgumentException if the pack has no regime
   */
  public PackPlace regime(String part) {
    var regime =
        pack.scenario()
            .find("regime")
            .orElseThrow(() -> new IllegalArgumentException("the pack has no regime"));
    return place(regime.find(part).orElse(regime));
  }

  /**
   * @throws IllegalArgumentException if the pack has no such step
   */
  public PackPlace step(StepId step) {
    return place(named(LifeChecks.stepsOf(pack), step.value()));
  }

  private PackPlace place(Field field) {
    return new PackPlace(pack.slug(), field);
  }

  private static Field named(List<Field> fields, String id) {
    return fields.stream()
        .filter(field -> field.text("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the pack has no '" + id + "'"));
  }
}
