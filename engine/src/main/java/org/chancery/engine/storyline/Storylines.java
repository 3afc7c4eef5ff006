package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which articles are copies of others, and which tell one story. Immutable; the order of the
 * articles changes nothing. Time and memory grow in line with the number of articles.
 */
public final class Storylines {

  private final Map<String, String> originals;
  private final Map<String, String> stories;
  private final List<Storyline> all;

  Storylines(Map<String, String> originals, Map<String, String> stories, List<Storyline> all) {
    this.originals = Map.copyOf(originals);
    this.stories = Map.copyOf(stories);
    this.all = List.copyOf(all);
  }

  /** Tells copies and stories of articles with different ids. */
  public static Storylines of(Collection<ArticleDigest> articles) {
    StoryGroups groups = StoryGroups.of(articles);
    Map<String, ArticleDigest> byId = new HashMap<>();
    Map<String, String> originals = new HashMap<>();
    for (ArticleDigest article : articles) {
      byId.put(article.id(), article);
      groups.duplicateOf(article.id()).ifPresent(id -> originals.put(article.id(), id));
    }
    Map<String, String> storyOf = new HashMap<>();
    List<Storyline> stories = new ArrayList<>();
    for (StoryGroup group : groups.all()) {
      List<ArticleDigest> members = new ArrayList<>();
      for (StoryGroup.Member member : group.members()) {
        members.add(Objects.requireNonNull(byId.get(member.article())));
        storyOf.put(member.article(), group.id());
      }
      stories.add(group.tell(members));
    }
    return new Storylines(originals, storyOf, stories);
  }

  /**
   * An event of which only some reports are left: which of them stands for all, how many sources
   * there are, where they differ.
   *
   * @param articles of the reports, and the originals of those that are copies
   * @param originals id of its original for each copy
   * @param reports those that are left; what no article has any more is passed over
   * @return empty where none is left
   */
  public static Optional<Storyline.MergedEvent> merged(
      Collection<ArticleDigest> articles,
      Map<String, String> originals,
      Collection<Storyline.Report> reports) {
    Map<Storyline.Report, EventReport> known = new HashMap<>();
    for (ArticleDigest article : articles) {
      for (EventDigest event : article.events()) {
        EventReport report = new EventReport(event, article, originals.containsKey(article.id()));
        known.put(report.report(), report);
      }
    }
    List<EventReport> left = new ArrayList<>();
    for (Storyline.Report report : reports) {
      EventReport found = known.get(report);
      if (found != null) {
        left.add(found);
      }
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(EventMerger.one(left, Sources.of(articles, originals)));
  }

  /** Id of the article that this one is a copy of. */
  public Optional<String> duplicateOf(String article) {
    return Optional.ofNullable(originals.get(article));
  }

  /** Id of the story that an article belongs to. */
  public Optional<String> storylineOf(String article) {
    return Optional.ofNullable(stories.get(article));
  }

  /** All stories, by date, then id. */
  public List<Storyline> all() {
    return all;
  }
}
