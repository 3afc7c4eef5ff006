package org.chancery.server.page.issue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.extraction.position.Issue;

/** Finds the issues that somebody may have meant by an id that there is not. Immutable. */
final class NearIssues {

  private static final int MOST = 6;
  private static final int SHORTEST_WORD = 2;

  private final List<Issue> issues;

  NearIssues(List<Issue> issues) {
    this.issues = List.copyOf(issues);
  }

  /** Those that share words with it, most first. */
  UnknownIssueView of(String asked) {
    Set<String> wanted = words(asked);
    List<UnknownIssueView.Near> near =
        issues.stream()
            .filter(issue -> shared(issue, wanted) > 0)
            .sorted(Comparator.comparingInt(issue -> -shared(issue, wanted)))
            .limit(MOST)
            .map(issue -> new UnknownIssueView.Near(issue.id(), issue.name()))
            .toList();
    return new UnknownIssueView(asked, near);
  }

  private static int shared(Issue issue, Set<String> wanted) {
    Set<String> words = words(issue.id() + " " + issue.name() + " " + issue.also());
    words.retainAll(wanted);
    return words.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < SHORTEST_WORD);
    return words;
  }
}
