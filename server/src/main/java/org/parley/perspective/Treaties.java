package org.parley.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.negotiation.Agreement;
import org.parley.perspective.Treaty.Article;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/** Writes an agreement as a treaty. */
final class Treaties {

  private Treaties() {}

  static Treaty of(Scenario scenario, Agreement agreement) {
    var signatories =
        scenario.parties().stream()
            .filter(party -> agreement.parties().contains(party.id()))
            .map(Party::name)
            .toList();
    return new Treaty(
        agreement.sheet(),
        "Agreement " + agreement.sheet() + " on " + scenario.card().title(),
        list(signatories)
            + ", hereinafter referred to as the Parties, meeting on the matter of "
            + scenario.card().subtitle()
            + ", have agreed as follows.",
        articles(scenario, agreement),
        closing(scenario, agreement),
        signatories);
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
    var needed =
        scenario.parties().stream()
            .filter(party -> agreement.needed().contains(party.id()))
            .map(Party::name)
            .toList();
    return "This Agreement enters into force when the heads of delegation of "
        + list(needed)
        + " have confirmed it. On matters that it does not name, what holds today continues to"
        + " hold.";
  }

  private static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
        + " and "
        + names.getLast();
  }
}
