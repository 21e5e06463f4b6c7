package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomEvent.HomeVoted;
import org.parley.negotiation.SheetId;
import org.parley.scenario.Constituency;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.HomeRatification.Result;

/**
 * Reads what those at home said to agreements. The votes of a party's constituencies on an
 * agreement come one after another, and what came of them next.
 */
final class HomeReading {

  private final Scenario scenario;
  private final List<HomeRatification> all = new ArrayList<>();
  private final List<HomeVoted> counted = new ArrayList<>();

  HomeReading(Scenario scenario) {
    this.scenario = scenario;
  }

  void read(int turn, RoomEvent event) {
    if (event instanceof HomeVoted vote) {
      counted.add(vote);
    } else if (!counted.isEmpty()) {
      result(event).ifPresent(result -> all.add(ratification(turn, result)));
      counted.clear();
    }
  }

  List<HomeRatification> all() {
    return List.copyOf(all);
  }

  private static Optional<Result> result(RoomEvent event) {
    return switch (event) {
      case RoomEvent.AgreementRatified _ -> Optional.of(Result.CARRIED);
      case RoomEvent.AgreementReturned _ -> Optional.of(Result.RETURNED);
      case RoomEvent.AgreementFailed _ -> Optional.of(Result.FAILED);
      case RoomEvent.AgreementDeclined _ -> Optional.of(Result.STAYED_OUT);
      default -> Optional.empty();
    };
  }

  private HomeRatification ratification(int turn, Result result) {
    var first = counted.getFirst();
    var votes = counted.stream().map(vote -> ConstituencyVote.of(voters(vote), vote)).toList();
    return new HomeRatification(
        turn,
        first.agreement(),
        first.party(),
        result,
        votes,
        sentence(first.agreement(), first.party(), result));
  }

  private Constituency voters(HomeVoted vote) {
    return scenario.home(vote.party()).constituencies().stream()
        .filter(each -> each.id().equals(vote.constituency()))
        .findFirst()
        .orElseThrow();
  }

  private String sentence(SheetId agreement, PartyId party, Result result) {
    var name = scenario.party(party).orElseThrow().name();
    var what = " sheet " + agreement + " at home";
    var failed = name + " could not carry" + what;
    return switch (result) {
      case CARRIED -> name + " carried" + what + ".";
      case RETURNED -> failed + rejecting() + "; it went back to the table.";
      case FAILED -> failed + rejecting() + "; it failed.";
      case STAYED_OUT -> failed + rejecting() + "; it stayed out.";
    };
  }

  /** Those who said no, by name; whoever represents them is named as such. */
  private String rejecting() {
    return counted.stream()
        .filter(vote -> !vote.carried())
        .map(vote -> voters(vote).name() + (vote.by().isPresent() ? "’s representative" : ""))
        .collect(Collectors.joining(" and ", ": ", " voted against"));
  }
}
