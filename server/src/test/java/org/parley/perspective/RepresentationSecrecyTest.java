package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.releasesResults;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernLiaison;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.livedRiverPact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Act;
import org.parley.negotiation.Ballot;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Story;
import org.parley.perspective.OwnBoard.BallotFace;
import org.parley.perspective.OwnBoard.OfDelegation;
import org.parley.perspective.OwnBoard.RatifyingFace;
import org.parley.scoring.Benchmark;
import org.parley.scoring.Play;
import org.parley.scoring.Scorecard;
import org.parley.wire.Wire;

/**
 * How a representative votes for those at home stays within its delegation until it is counted.
 * After that everybody knows whether they carried the agreement, and only their own delegation how,
 * until the results are released.
 */
class RepresentationSecrecyTest {

  private static final List<Viewer> OTHERS =
      List.of(new Viewer.Delegation(NORTH), new Viewer.Delegation(CHAIR), new Viewer.Projector());

  private static final Viewer OWN = new Viewer.Delegation(SOUTH);

  private static final Benchmark BENCHMARK = Benchmark.of(livedRiverPact());

  private static Act votes(Ballot ballot) {
    return southernLiaison.votesFor(PARLIAMENT, 1, ballot);
  }

  private static Story signed() {
    return LivedBeginnings.ratifying();
  }

  private static Story confirmed(Story story) {
    return story.and(south.ratifies(1), southernLiaison.ratifies(1));
  }

  @Test
  void aBallotReachesNobodyElseBeforeItIsCounted() {
    var silent = signed();
    for (var ballot : Ballot.values()) {
      var cast = signed().and(votes(ballot));
      for (var viewer : OTHERS) {
        assertThat(bytes(cast, viewer)).as("%s", viewer).isEqualTo(bytes(silent, viewer));
      }
      assertThat(bytes(cast, OWN)).isNotEqualTo(bytes(silent, OWN));
    }
  }

  @Test
  void norDoesThatADelegationWaitsForItsRepresentative() {
    for (var viewer : OTHERS) {
      assertThat(bytes(confirmed(signed()), viewer)).isEqualTo(bytes(signed(), viewer));
    }
  }

  @Test
  void whoCarriedItForWhateverReasonLooksTheSameFromOutside() {
    var voted = confirmed(signed().and(votes(Ballot.FOR)));
    var left = confirmed(signed().and(votes(Ballot.BY_INTERESTS)));
    for (var viewer : OTHERS) {
      assertThat(bytes(voted, viewer)).isEqualTo(bytes(left, viewer));
    }
    assertThat(bytes(voted, OWN))
        .anyMatch(line -> line.contains("\"name\":\"Sena\",\"aye\":true,\"abandoned\":false"));
  }

  @Test
  void whoVotesAgainstIsNamedToItsOwnDelegationAlone() {
    var rejected = confirmed(signed().and(votes(Ballot.AGAINST)));
    assertThat(bytes(rejected, OWN))
        .anyMatch(line -> line.contains("\"name\":\"Sena\",\"aye\":false,\"abandoned\":true"));
    for (var viewer : OTHERS) {
      assertThat(bytes(rejected, viewer))
          .anyMatch(
              line -> line.contains("\"type\":\"home-voted\"") && line.contains("\"aye\":false"))
          .noneMatch(line -> line.contains("abandoned") || line.contains("\"votes\":75"));
    }
  }

  @Test
  void itsDelegationSeesHowFarItIsWithinAndAtHome() {
    var half = signed().and(votes(Ballot.AGAINST), south.ratifies(1));
    var own = (OfDelegation) Perspective.own(half.room(), OWN);
    assertThat(own.ratifying())
        .containsExactly(
            new RatifyingFace(
                new SheetId(1),
                List.of(south.seat()),
                List.of(),
                2,
                false,
                false,
                List.of(
                    new BallotFace(
                        PARLIAMENT, southernLiaison.seat(), Optional.of(Ballot.AGAINST)))));
    var waits = (OfDelegation) Perspective.own(confirmed(signed()).room(), OWN);
    assertThat(waits.ratifying())
        .extracting(RatifyingFace::confirmed, RatifyingFace::counted)
        .containsExactly(tuple(true, false));
  }

  /** Until then its own delegation has it from the line in the room alone. */
  @Test
  void theDebriefTellsEverybodyWhoDecidedOnceResultsAreReleased() {
    var lived =
        confirmed(signed().and(votes(Ballot.AGAINST))).and(advances(), advances(), advances());
    for (var viewer : Perspective.viewers(lived.room().scenario())) {
      var waits = !(viewer instanceof Viewer.Facilitator);
      assertThat(result(lived, viewer).contains("\"by\":\"representative\""))
          .as("%s before", viewer)
          .isNotEqualTo(waits);
      assertThat(result(lived.and(closes(), releasesResults()), viewer))
          .as("%s after", viewer)
          .contains("parliament’s representative voted against; by its points 75 of 100");
    }
  }

  /** Every line and view that leaves the room for a viewer. */
  private static List<String> bytes(Story story, Viewer viewer) {
    var bytes = new ArrayList<String>();
    var scenario = story.room().scenario();
    var room = Beginnings.emptyRoom(scenario, story.room().settings()).room();
    for (var event : story.events()) {
      room = Negotiation.evolve(room, event);
      Perspective.line(room, story.time(), event, viewer).ifPresent(it -> bytes.add(json(it)));
    }
    bytes.add(json(Perspective.board(room)));
    bytes.add(json(Perspective.own(room, viewer)));
    bytes.add(json(Perspective.treaties(room)));
    bytes.add(result(story, viewer));
    return bytes;
  }

  private static String result(Story story, Viewer viewer) {
    var play = Play.of(story.room().scenario(), story.log());
    return json(Perspective.result(story.room(), Scorecard.of(play, BENCHMARK), viewer));
  }

  private static String json(Object view) {
    return Wire.mapper().writeValueAsString(view);
  }
}
