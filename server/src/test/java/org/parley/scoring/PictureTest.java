package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.scenario.PartyId;

/**
 * The picture of a play in the River Pact: 21 feasible packages, of which instructions forbid 2.
 */
class PictureTest {

  private static final SheetId FIRST = new SheetId(1);
  private static final SheetId SECOND = new SheetId(2);

  @Test
  void everyFeasiblePackageLiesSomewhereInTheCloud() {
    var packages = picture(NORTH, SOUTH).cloud().stream().mapToLong(Picture.Dot::packages).sum();
    assertThat(packages).isEqualTo(19);
  }

  @Test
  void frontierPointsAreInTheCloudAndNothingThereIsBetter() {
    var picture = picture(NORTH, SOUTH);
    var cloud = picture.cloud().stream().map(Picture.Dot::surplus).toList();
    assertThat(picture.frontier())
        .isNotEmpty()
        .allSatisfy(
            spot -> {
              assertThat(cloud).contains(spot.surplus());
              assertThat(cloud).noneMatch(dot -> dominates(dot, spot.surplus()));
            });
  }

  @Test
  void thePathLeadsFromSheetToSheetAndEndsInTheOutcome() {
    var picture = picture(NORTH, SOUTH);
    assertThat(picture.path())
        .extracting(Picture.Move::surplus)
        .containsExactly(List.of(55L, -10L), List.of(45L, 35L));
    assertThat(picture.outcome()).containsExactly(45L, 35L);
  }

  @Test
  void numbersFollowTheOrderOfTheAxes() {
    assertThat(picture(SOUTH, NORTH).outcome()).containsExactly(35L, 45L);
    var straight = picture(NORTH, SOUTH).cloud().stream().map(Picture.Dot::surplus).toList();
    var turned = picture(SOUTH, NORTH).cloud().stream().map(dot -> dot.surplus().reversed());
    assertThat(turned).containsExactlyInAnyOrderElementsOf(straight);
  }

  @Test
  void solutionsAreNamed() {
    assertThat(picture(NORTH, SOUTH).solutions())
        .extracting(Picture.Named::idea)
        .containsExactly(Picture.Idea.values());
  }

  @Test
  void axesThatCannotBeDrawnAreRefused() {
    assertThatThrownBy(() -> picture(NORTH)).hasMessageContaining("two or three");
    assertThatThrownBy(() -> picture(NORTH, NORTH)).hasMessageContaining("different");
    assertThatThrownBy(() -> picture(NORTH, CHAIR)).hasMessageContaining("no axis");
  }

  private static boolean dominates(List<Long> one, List<Long> other) {
    return one.get(0) >= other.get(0) && one.get(1) >= other.get(1) && !one.equals(other);
  }

  private static Picture picture(PartyId... axes) {
    List<RoomEvent> events =
        List.of(
            Beginnings.opening(riverPact()),
            new RoomEvent.PackageTabled(FIRST, NORTH, Optional.empty(), outcome(BAN, NONE, OPEN)),
            new RoomEvent.PackageTabled(
                SECOND, SOUTH, Optional.of(FIRST), outcome(BAN, VISITS, OPEN)),
            new RoomEvent.PackageAdopted(SECOND, NORTH),
            new RoomEvent.PackageAgreed(SECOND, Set.of(NORTH, SOUTH)),
            new RoomEvent.AgreementEnteredIntoForce(SECOND, 1));
    return Picture.of(Play.of(riverPact(), events), Benchmark.of(riverPact()), List.of(axes));
  }
}
