package org.chancery.formats.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.html.Overview.Issue;
import org.chancery.formats.output.html.Overview.Stand;

/** Draws who stands where: for each issue a column a stance, in it the actors with their dates. */
final class PositionsBoard {

  private static final Template SECTION = Template.of("positions.html");
  private static final Template ISSUE = Template.of("issue.html");
  private static final Template STANCE = Template.of("stance.html");
  private static final Template STAND = Template.of("stand.html");

  /** Further positions of one actor are counted only; they are in the articles. */
  private static final int MOST_LINKS = 6;

  private static final List<String> STANCES =
      List.of("support", "conditional", "undecided", "oppose");

  private PositionsBoard() {}

  static Markup section(List<Issue> issues) {
    return SECTION.fill(
        Map.of("issues", Markup.join(issues.stream().map(PositionsBoard::issue).toList())));
  }

  private static Markup issue(Issue issue) {
    List<Markup> stances = new ArrayList<>();
    for (String stance : STANCES) {
      Map<String, List<Stand>> byActor = new LinkedHashMap<>();
      issue.stands().stream()
          .filter(stand -> stand.stance().equals(stance))
          .sorted(Comparator.comparing(Stand::date))
          .forEach(
              stand -> byActor.computeIfAbsent(stand.actor(), a -> new ArrayList<>()).add(stand));
      stances.add(
          STANCE.fill(
              Map.of(
                  "stance", Markup.text(stance),
                  "empty", Markup.text(byActor.isEmpty() ? "empty" : "taken"),
                  "stands",
                      Markup.join(byActor.values().stream().map(PositionsBoard::stand).toList()))));
    }
    return ISSUE.fill(Map.of("title", Markup.text(issue.title()), "stances", Markup.join(stances)));
  }

  private static Markup stand(List<Stand> stands) {
    List<Markup> dates = new ArrayList<>();
    int first = Math.max(0, stands.size() - MOST_LINKS);
    for (Stand stand : stands.subList(first, stands.size())) {
      dates.add(dates.isEmpty() ? Markup.EMPTY : Markup.text(", "));
      String date = stand.date().isEmpty() ? "undated" : stand.date();
      dates.add(Links.to(stand.anchor(), Markup.text(date)));
    }
    if (first > 0) {
      dates.add(Markup.text(" and " + first + " earlier"));
    }
    return STAND.fill(
        Map.of("actor", Markup.text(stands.get(0).actor()), "dates", Markup.join(dates)));
  }
}
