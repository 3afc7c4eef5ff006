package org.chancery.server.page.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Actor;
import org.chancery.register.DecisionRule;
import org.chancery.register.Register;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.store.query.IssueCounts;
import org.jspecify.annotations.Nullable;

/** Sets the codebook's issues beside what the store has on them. Immutable. */
final class IssueList {

  private final Register register;
  private final List<Issue> codebook;

  IssueList(Register register, List<Issue> codebook) {
    this.register = register;
    this.codebook = List.copyOf(codebook);
  }

  /**
   * The list.
   *
   * @param words that title, proposal, other wordings or id have to contain; empty for all
   * @param body register id of the deciding body; empty for all
   */
  IssuesView view(List<IssueCounts.Counted> counted, String words, String body) {
    Map<String, Issue> known = new LinkedHashMap<>();
    codebook.forEach(issue -> known.put(issue.id(), issue));
    Map<String, IssueCounts.Counted> byId = new HashMap<>();
    List<IssuesView.Row> told = new ArrayList<>();
    for (IssueCounts.Counted one : counted) {
      byId.put(one.id(), one);
      Issue issue = known.getOrDefault(one.id(), unlisted(one.id(), one.title()));
      if (isWanted(issue, words, body)) {
        told.add(row(issue, one));
      }
    }
    List<IssuesView.Row> silent =
        codebook.stream()
            .filter(issue -> !byId.containsKey(issue.id()) && isWanted(issue, words, body))
            .map(issue -> row(issue, null))
            .toList();
    return new IssuesView(words, body, bodies(), told, silent);
  }

  /** An issue of positions that were read with another codebook. */
  static Issue unlisted(String id, @Nullable String title) {
    return new Issue(id, title, title == null ? id : title, List.of(), null, null);
  }

  private static boolean isWanted(Issue issue, String words, String body) {
    String all =
        (issue.id() + " " + issue.name() + " " + issue.proposal() + " " + issue.also())
            .toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return body.isEmpty() || body.equals(issue.body());
  }

  private List<IssuesView.Body> bodies() {
    return codebook.stream()
        .map(Issue::body)
        .flatMap(body -> Optional.ofNullable(body).stream())
        .distinct()
        .map(body -> new IssuesView.Body(body, name(body)))
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .toList();
  }

  private String name(@Nullable String body) {
    return body == null ? "" : register.actor(body).map(Actor::name).orElse(body);
  }

  private IssuesView.Row row(Issue issue, IssueCounts.@Nullable Counted counted) {
    DecisionRule rule = issue.rule();
    if (rule == null && issue.body() != null) {
      rule = register.ruleOf(issue.body()).orElse(null);
    }
    return new IssuesView.Row(
        issue.id(),
        issue.name(),
        issue.proposal(),
        name(issue.body()),
        Stances.rule(rule),
        Address.issue(issue.id(), ""),
        counted == null ? 0 : counted.positions(),
        counted == null || counted.last() == null ? "" : PlainDate.day(counted.last()),
        counted == null ? List.of() : stances(counted));
  }

  private static List<IssuesView.StanceCount> stances(IssueCounts.Counted counted) {
    List<IssuesView.StanceCount> stances = new ArrayList<>();
    double offset = 0;
    for (String stance : Stances.COLUMNS) {
      int count = counted.stances().getOrDefault(stance, 0);
      double share = 100.0 * count / counted.positions();
      stances.add(new IssuesView.StanceCount(stance, Stances.glyph(stance), count, share, offset));
      offset += share;
    }
    return stances;
  }
}
