package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.talking;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.scenario.DeltaPact.DAM;
import static org.parley.scenario.DeltaPact.RADAR;
import static org.parley.scenario.DeltaPact.SHARED;
import static org.parley.scenario.DeltaPact.STATION;
import static org.parley.scenario.DeltaPact.settles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SheetId;
import org.parley.perspective.Treaty.Article;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.Scenarios;
import org.parley.scenario.pack.ScenarioPacks;

class TreatiesTest {

  @Test
  void anAgreementReadsAsATreatyInTheWordsOfItsOptions() {
    var story =
        threeBanks()
            .and(north.tables(settles(DAM, SHARED, RADAR, STATION)))
            .and(south.adopts(1), east.adopts(1));
    assertThat(Perspective.treaties(story.room()))
        .containsExactly(
            new Treaty(
                new SheetId(1),
                "Agreement 1: Two banks, one river",
                "North, South and East, hereinafter referred to as the Parties, have agreed as"
                    + " follows.",
                List.of(
                    new Article(1, "Radar", "The North builds a radar in the East."),
                    new Article(2, "Dam", "The East shares its water.")),
                "This Agreement enters into force when the heads of delegation of North and East"
                    + " have confirmed it. On matters that it does not name, what holds today"
                    + " continues to hold.",
                List.of("North", "South", "East")));
  }

  @Test
  void aTreatyNamesItsPartiesAsOneSaysThem() {
    var scenario = ScenarioPacks.shipped().find(new ScenarioId("zero-option")).orElseThrow();
    var play =
        new SecretivePlay(
            Scenarios.withFloor(scenario, FloorRule.OPEN),
            talking(scenario).living(RoomSettings.Implementing.NONE),
            new PartyId("usa"),
            "Nothing.",
            Package.EMPTY,
            Optional.empty(),
            false);
    var treaties = new ArrayList<Treaty>();
    play.tell(story -> treaties.addAll(Perspective.treaties(story.room())));
    var treaty = treaties.getFirst();
    assertThat(treaty.preamble())
        .startsWith("The United States and the Soviet Union, hereinafter referred to");
    assertThat(treaty.closing())
        .contains("heads of delegation of the United States and the Soviet Union have");
    assertThat(treaty.parties()).containsExactly("the United States", "the Soviet Union");
  }

  @Test
  void whereNothingWasAgreedThereIsNoTreaty() {
    assertThat(Perspective.treaties(threeBanks().room())).isEmpty();
  }
}
