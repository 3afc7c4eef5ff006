package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.engine.article.Precision;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.RecordId;
import org.jspecify.annotations.Nullable;

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
    List<ArticleDigest> ordered = articles.stream().sorted(StoryOrder.BY_DATE).toList();
    Map<String, String> originals = new HashMap<>(CopyFinder.originals(ordered));
    Map<String, List<ArticleDigest>> copies = new HashMap<>();
    List<ArticleDigest> first = new ArrayList<>();
    for (ArticleDigest article : ordered) {
      String original = originals.get(article.id());
      if (original == null) {
        first.add(article);
      } else {
        copies.computeIfAbsent(original, none -> new ArrayList<>()).add(article);
      }
    }
    List<List<ArticleDigest>> found = StoryFinder.stories(first);
    foldRewrites(found, originals);
    Sources sources = new Sources(ordered, originals);
    Map<String, String> storyOf = new HashMap<>();
    List<Dated> stories = new ArrayList<>();
    for (List<ArticleDigest> told : found) {
      List<ArticleDigest> members = new ArrayList<>(told);
      told.forEach(article -> members.addAll(copies.getOrDefault(article.id(), List.of())));
      if (members.size() > 1) {
        members.sort(StoryOrder.BY_DATE);
        Storyline story = story(members, told.get(0).title(), originals, sources);
        members.forEach(article -> storyOf.put(article.id(), story.id()));
        stories.add(new Dated(story, members.get(0).published()));
      }
    }
    stories.sort(
        Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(dated -> dated.story().id()));
    return new Storylines(originals, storyOf, stories.stream().map(Dated::story).toList());
  }

  /** A rewrite, and what is a copy of it, has the rewritten article as its original. */
  private static void foldRewrites(
      List<List<ArticleDigest>> stories, Map<String, String> originals) {
    Map<String, String> rewrites = new HashMap<>();
    stories.forEach(story -> rewrites.putAll(RewriteFinder.originals(story)));
    originals.replaceAll((copy, original) -> rewrites.getOrDefault(original, original));
    originals.putAll(rewrites);
  }

  private record Dated(Storyline story, @Nullable LocalDate day) {}

  private static Storyline story(
      List<ArticleDigest> members, String title, Map<String, String> originals, Sources sources) {
    return new Storyline(
        RecordId.of("t", members.get(0).id()),
        title,
        members.stream().map(ArticleDigest::id).toList(),
        when(members),
        EventMerger.merge(members, originals.keySet(), sources));
  }

  private static @Nullable When when(List<ArticleDigest> members) {
    List<LocalDate> days =
        members.stream().map(ArticleDigest::published).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty()
        ? null
        : new When(
            days.get(0), days.get(days.size() - 1), Precision.DAY, null, When.From.PUBLISHED);
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
        : Optional.of(EventMerger.one(left, new Sources(articles, originals)));
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
