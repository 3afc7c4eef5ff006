package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.register.Register;

/**
 * Finds issues by their words: what the proposal is about by its concepts, who it is about by the
 * register. Immutable, safe for use by several threads. A sentence costs time in proportion to its
 * length and to the wordings that share a rare word with it.
 */
final class LexicalMatcher implements IssueMatcher {

  private final Register register;
  private final ConceptLexicon concepts;
  private final StanceLexicon stances;
  private final List<IssueReading> issues;
  private final Nearness nearness;

  LexicalMatcher(
      Register register, ConceptLexicon concepts, StanceLexicon stances, List<Issue> issues) {
    this.register = register;
    this.concepts = concepts;
    this.stances = stances;
    IssueReader reader = new IssueReader(register, concepts, stances);
    this.issues = issues.stream().map(reader::read).toList();
    this.nearness = Nearness.of(this.issues, concepts);
  }

  @Override
  public InArticle in(ParsedArticle article, Cast cast) {
    Mentions mentions = new Mentions(register, article, cast);
    Map<String, List<Wording>> byConcept = new HashMap<>();
    Set<String> names = ProperWords.in(article.text());
    for (IssueReading issue : issues) {
      if (isPossible(issue, mentions, names)) {
        index(issue, byConcept);
      }
    }
    return new LexicalArticle(article, concepts, stances, nearness, mentions, byConcept);
  }

  /** Whether the article speaks of whom, and of what by its name, the issue is about. */
  private static boolean isPossible(IssueReading issue, Mentions mentions, Set<String> names) {
    String body = issue.issue().body();
    boolean nameless = issue.required().isEmpty() && issue.names().isEmpty();
    return issue.required().stream().allMatch(p -> mentions.anywhere(p.ids()))
        && (issue.names().isEmpty() || ProperWords.meet(issue.names(), names))
        && (!nameless || body == null || mentions.anywhere(Set.of(body)));
  }

  private static void index(IssueReading issue, Map<String, List<Wording>> byConcept) {
    for (Phrasing phrasing : issue.phrasings()) {
      Wording wording = new Wording(issue, phrasing);
      for (String concept : phrasing.concepts()) {
        byConcept.computeIfAbsent(concept, c -> new ArrayList<>()).add(wording);
      }
    }
  }
}
