package org.chancery.formats.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.tally.Tallies;
import org.chancery.engine.tally.Tally;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Gathers positions, while articles are read or from a store, and tallies them. Memory holds the
 * positions on the issues asked for and no texts. For one thread.
 */
public final class IssueTallies {

  private final List<Issue> issues;
  private final Tallies tallies;
  private final Map<String, List<Position>> byIssue = new HashMap<>();
  private final Map<String, ObjectNode> records = new HashMap<>();
  private @Nullable LocalDate latest;

  public IssueTallies(Register register, List<Issue> issues) {
    this.issues = List.copyOf(issues);
    this.tallies = new Tallies(register);
    issues.forEach(issue -> byIssue.put(issue.id(), new ArrayList<>()));
  }

  /** Takes note of an article's positions. */
  public void add(ArticleResult.Read read) {
    if (read.article().published() != null) {
      later(read.article().published().value());
    }
    RecordJson json = null;
    for (Extraction record : read.records()) {
      if (!(record instanceof Position position) || !byIssue.containsKey(position.issueId())) {
        continue;
      }
      json = json == null ? new RecordJson(read.article()) : json;
      ObjectNode node = json.record(position);
      node.set(
          "about",
          TallyJson.about(
              json.article(), read.article().text().text(), position.evidence().get(0)));
      add(position, node);
    }
  }

  /** Ids of the issues whose positions are wanted. */
  public Set<String> ids() {
    return Set.copyOf(byIssue.keySet());
  }

  /**
   * Takes note of a position's record.
   *
   * @param node gets a key with what is told of its article
   * @param text of the article, where it is kept
   */
  public void add(ObjectNode node, JsonNode article, @Nullable String text) {
    Position position = PositionReader.read(node, text);
    Span first = position.evidence().get(0);
    String exact = node.path("evidence").path(0).path("exact").asText();
    node.set(
        "about",
        text == null
            ? TallyJson.about(article, exact, new Span(0, exact.length()))
            : TallyJson.about(article, text, first));
    add(position, node);
  }

  private void add(Position position, ObjectNode node) {
    List<Position> known = byIssue.get(position.issueId());
    if (known != null) {
      known.add(position);
      records.put(position.id(), node);
      if (position.when() != null) {
        later(position.when().end());
      }
    }
  }

  /** Takes note of a day of which the articles say something. */
  public void later(LocalDate day) {
    latest = latest == null || day.isAfter(latest) ? day : latest;
  }

  /** The last day of which the articles say something; empty where none has a date. */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /** The tally of each issue, in their order, whether or not anything was found. */
  public List<ObjectNode> on(LocalDate day) {
    TallyJson json = new TallyJson(records::get);
    return issues.stream()
        .map(issue -> json.tally(tallies.of(issue, positions(issue), day)))
        .toList();
  }

  /** Tallies of the issues that a body decides and on which a position was found. */
  public List<ObjectNode> decided() {
    TallyJson json = new TallyJson(records::get);
    List<ObjectNode> found = new ArrayList<>();
    for (Issue issue : issues) {
      List<Position> positions = positions(issue);
      if (issue.body() != null && !positions.isEmpty() && latest != null) {
        Tally tally = tallies.of(issue, positions, latest);
        boolean told =
            !tally.others().isEmpty()
                || tally.members().stream().anyMatch(member -> member.position() != null);
        if (told) {
          found.add(json.tally(tally));
        }
      }
    }
    return found;
  }

  private List<Position> positions(Issue issue) {
    return positions(issue.id());
  }

  /** All positions on an issue that were taken note of. */
  public List<Position> positions(String issue) {
    return List.copyOf(byIssue.getOrDefault(issue, List.of()));
  }

  /** The record of a position that was taken note of, with what is told of its article. */
  public @Nullable ObjectNode record(String position) {
    return records.get(position);
  }
}
