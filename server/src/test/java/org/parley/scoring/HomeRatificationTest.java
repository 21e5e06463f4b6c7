package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernLiaison;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.livedRiverPact;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Ballot;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Story;
import org.parley.scoring.ConstituencyVote.Decider;
import org.parley.scoring.HomeRatification.Result;

/** The debrief tells how those at home voted, and by whose vote. */
class HomeRatificationTest {

  private static final SheetId SHEET = new SheetId(1);

  private static Story counted(Ballot ballot) {
    return counted(LivedBeginnings.ratifying(), ballot);
  }

  private static Story counted(Story signed, Ballot ballot) {
    return signed.and(
        southernLiaison.votesFor(PARLIAMENT, 1, ballot),
        south.ratifies(1),
        southernLiaison.ratifies(1));
  }

  private static List<HomeRatification> told(Story untilOrders) {
    return Play.of(livedRiverPact(), untilOrders.log()).lived().orElseThrow().homes();
  }

  @Test
  void whereNobodySpokeForThemTheirPointsDecided() {
    var signed = counted(Ballot.BY_INTERESTS).and(north.ratifies(1), advances(), advances());
    assertThat(told(signed))
        .singleElement()
        .satisfies(
            home -> {
              assertThat(home.sentence()).isEqualTo("South carried sheet 1 at home.");
              assertThat(home.votes())
                  .containsExactly(
                      new ConstituencyVote(
                          PARLIAMENT,
                          75,
                          51,
                          100,
                          Decider.INTERESTS,
                          true,
                          false,
                          "Southern secret: parliament voted for by its points: 75 of 100, 51"
                              + " needed."));
            });
  }

  @Test
  void aRepresentativeWhoRejectsIsNamedAsSuchEachTime() {
    var again =
        counted(Ballot.AGAINST).and(advances()).and(north.adopts(1), south.adopts(1), advances());
    var failed = counted(again, Ballot.AGAINST).and(advances());
    var rejected =
        "South could not carry sheet 1 at home: Southern secret: parliament’s representative"
            + " voted against; ";
    assertThat(told(failed))
        .extracting(HomeRatification::turn, HomeRatification::result, HomeRatification::sentence)
        .containsExactly(
            tuple(1, Result.RETURNED, rejected + "it went back to the table."),
            tuple(2, Result.FAILED, rejected + "it failed."));
    assertThat(told(failed).getFirst().votes())
        .extracting(ConstituencyVote::by, ConstituencyVote::sentence)
        .containsExactly(
            tuple(
                Decider.REPRESENTATIVE,
                "Southern secret: parliament’s representative voted against; by its points 75 of"
                    + " 100, 51 needed. That was against its interests."));
  }

  @Test
  void whoeverWasNotNeededStaysOut() {
    var reading = new HomeReading(livedRiverPact());
    reading.read(2, new RoomEvent.HomeVoted(SHEET, SOUTH, PARLIAMENT, 40, 51, Optional.empty()));
    reading.read(2, new RoomEvent.AgreementDeclined(SHEET, SOUTH));
    assertThat(reading.all())
        .extracting(HomeRatification::result, HomeRatification::sentence)
        .containsExactly(
            tuple(
                Result.STAYED_OUT,
                "South could not carry sheet 1 at home: Southern secret: parliament voted against;"
                    + " it stayed out."));
  }

  @Test
  void whatADelegationDeclinesItselfIsNoVoteAtHome() {
    var reading = new HomeReading(livedRiverPact());
    reading.read(2, new RoomEvent.AgreementDeclined(SHEET, SOUTH));
    assertThat(reading.all()).isEmpty();
  }
}
