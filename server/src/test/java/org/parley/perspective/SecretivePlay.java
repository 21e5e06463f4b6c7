package org.parley.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.negotiation.Act;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Cast;
import org.parley.negotiation.Delegate;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.Issue;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.SeatRole;

/**
 * A whole play of any scenario, from the empty room to the close, in which one party has a life of
 * its own: between any two public acts it whispers, drafts, prepares and asks the facilitator.
 *
 * @param keeper the party that keeps secrets
 * @param words what it whispers
 * @param draft what it drafts
 * @param confidant a party with which it also talks in a caucus
 * @param tempted whether it also tries what its instructions forbid, and is refused
 */
record SecretivePlay(
    Scenario scenario,
    RoomSettings settings,
    PartyId keeper,
    String words,
    Package draft,
    Optional<PartyId> confidant,
    boolean tempted) {

  /**
   * @param moment told of every public act, with all that has happened since the one before
   */
  void tell(Consumer<Story> moment) {
    var play = new Telling(Beginnings.emptyRoom(scenario, settings), moment);
    scenario.parties().forEach(party -> play.act(Cast.seats(head(party.id()))));
    play.act(Cast.beginsBriefing());
    play.act(Cast.puts(scenario.injects().getFirst().id()));
    scenario.negotiators().forEach(party -> play.act(head(party.id()).isReady()));
    everyoneSpeaks(play);
    agree(play, offers().getFirst());
    everyoneSpeaks(play);
    disagree(play, offers().getLast());
    play.act(Cast.closes());
  }

  private void everyoneSpeaks(Telling play) {
    while (play.story.room().stage() instanceof Stage.Statements) {
      play.act(head(play.story.room().floor().orElseThrow()).states("We want peace."));
    }
  }

  private void agree(Telling play, Package offer) {
    var negotiators = scenario.negotiators().stream().map(party -> head(party.id())).toList();
    play.act(negotiators.getFirst().tables(offer));
    negotiators.stream()
        .takeWhile(_ -> play.story.room().agreements().isEmpty())
        .forEach(each -> play.act(each.adopts(1)));
    play.act(Cast.advances());
    var parties = play.story.room().agreements().getFirst().parties();
    parties.forEach(party -> play.act(head(party).ratifies(1)));
  }

  private void disagree(Telling play, Package offer) {
    var others =
        scenario.negotiators().stream()
            .map(Party.Negotiator::id)
            .filter(party -> !party.equals(keeper))
            .toList();
    play.act(head(others.getFirst()).tables(offer));
    play.tempt = tempted;
    play.act(head(others.getLast()).states("We cannot accept that."));
    play.tempt = false;
    play.act(Cast.posts("The talks are stuck", "Nobody knows why."));
  }

  /** Two packages of one issue each that are possible and that no party's instructions forbid. */
  List<Package> offers() {
    var offers = scenario.issues().stream().flatMap(issue -> offer(issue).stream()).toList();
    return List.of(offers.getFirst(), offers.getLast());
  }

  private Optional<Package> offer(Issue issue) {
    return issue.options().stream()
        .filter(option -> !option.id().equals(issue.statusQuo()))
        .map(option -> new Package(Map.of(issue.id(), option.id())))
        .filter(this::canBeAgreed)
        .findFirst();
  }

  private boolean canBeAgreed(Package offer) {
    var outcome = offer.over(scenario.statusQuo());
    return scenario.broken(outcome).isEmpty()
        && scenario.negotiators().stream()
            .filter(party -> !party.id().equals(keeper))
            .flatMap(party -> party.preferences().instructions().stream())
            .allMatch(instruction -> instruction.allows(outcome));
  }

  private static Delegate head(PartyId party) {
    return Delegate.of("head-of-" + party, party, SeatRole.HEAD, "Head of " + party);
  }

  /** The story so far. */
  private final class Telling {

    private final Consumer<Story> moment;
    private Story story;
    private boolean tempt;

    Telling(Story beginning, Consumer<Story> moment) {
      this.story = beginning;
      this.moment = moment;
    }

    void act(Act act) {
      story = story.and(act);
      if (story.room().isStaffed(keeper)) {
        secretActs().forEach(secret -> story = story.when(secret));
      }
      moment.accept(story);
    }

    private List<Act> secretActs() {
      var me = head(keeper);
      var secrets = new ArrayList<>(List.of(me.whispers(words), me.drafts(draft)));
      secrets.add(me.prepares(words));
      secrets.add(me.raisesHand(words));
      if (tempt) {
        secrets.add(me.adopts(2));
      }
      confidant.ifPresent(other -> secrets.add(me.callsCaucusWith(other)));
      confidant.ifPresent(_ -> secrets.add(me.saysInCaucus(1, words)));
      return secrets;
    }
  }
}
