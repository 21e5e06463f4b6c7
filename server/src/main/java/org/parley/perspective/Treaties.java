package org.parley.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.negotiation.Agreement;
import org.parley.perspective.Treaty.Article;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.Sentences;

/** Writes an agreement as a treaty. */
final class Treaties {

  private Treaties() {}

  static Treaty of(Scenario scenario, Agreement agreement) {
    var parties = parties(scenario, agreement.parties());
    return new Treaty(
        agreement.sheet(),
        "Agreement " + agreement.sheet() + ": " + scenario.card().subtitle(),
        Sentences.beginning(spoken(parties))
            + ", hereinafter referred to as the Parties, have agreed as follows.",
        articles(scenario, agreement),
        closing(scenario, agreement),
        parties.stream().map(Party::spoken).toList());
  }

  private static List<Article> articles(Scenario scenario, Agreement agreement) {
    var articles = new ArrayList<Article>();
    for (var issue : scenario.issues()) {
      agreement
          .terms()
          .option(issue.id())
          .map(issue::option)
          .ifPresent(
              option ->
                  articles.add(
                      new Article(articles.size() + 1, issue.title(), option.treatyText())));
    }
    return articles;
  }

  private static String closing(Scenario scenario, Agreement agreement) {
    return "This Agreement enters into force when the heads of delegation of "
        + spoken(parties(scenario, agreement.needed()))
        + " have confirmed it. On matters that it does not name, what holds today continues to"
        + " hold.";
  }

  private static List<Party> parties(Scenario scenario, Set<PartyId> named) {
    return scenario.parties().stream().filter(party -> named.contains(party.id())).toList();
  }

  private static String spoken(List<Party> parties) {
    return Sentences.list(parties.stream().map(Party::spoken).toList());
  }
}
