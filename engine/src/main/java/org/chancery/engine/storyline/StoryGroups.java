package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.engine.extraction.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are copies of others, and which belong to one story. This one step needs all
 * articles at once, one after the other in the order of their dates; it doesn't look at their
 * events. Immutable; the order of the articles changes nothing. Time and memory grow in line with
 * their number.
 */
public final class StoryGroups {

  private final Map<String, String> originals;
  private final List<StoryGroup> all;

  private StoryGroups(Map<String, String> originals, List<StoryGroup> all) {
    this.originals = Map.copyOf(originals);
    this.all = List.copyOf(all);
  }

  /**
   * Tells copies and groups of articles with different ids.
   *
   * @param articles their events may be left out
   */
  public static StoryGroups of(Collection<ArticleDigest> articles) {
    return of(articles, ArticleDigest::copyKeys);
  }

  /**
   * Tells copies and groups of articles with different ids, where it is known already which keys
   * they share. Most keys are one article's alone, so this takes less memory.
   *
   * @param articles their events may be left out
   * @param sharedKeys those of an article's {@link ArticleDigest#copyKeys} that another one has too
   */
  public static StoryGroups of(
      Collection<ArticleDigest> articles, Function<ArticleDigest, int[]> sharedKeys) {
    List<ArticleDigest> ordered = articles.stream().sorted(StoryOrder.BY_DATE).toList();
    Map<String, String> originals = new HashMap<>(CopyFinder.originals(ordered, sharedKeys));
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
    Sources sources = Sources.of(ordered, originals);
    List<Dated> groups = new ArrayList<>();
    for (List<ArticleDigest> told : found) {
      List<ArticleDigest> members = new ArrayList<>(told);
      told.forEach(article -> members.addAll(copies.getOrDefault(article.id(), List.of())));
      if (members.size() > 1) {
        members.sort(StoryOrder.BY_DATE);
        StoryGroup group = group(members, told.get(0).title(), originals, sources);
        groups.add(new Dated(group, members.get(0).published()));
      }
    }
    groups.sort(
        Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(dated -> dated.group().id()));
    return new StoryGroups(originals, groups.stream().map(Dated::group).toList());
  }

  /** A rewrite, and what is a copy of it, has the rewritten article as its original. */
  private static void foldRewrites(
      List<List<ArticleDigest>> stories, Map<String, String> originals) {
    Map<String, String> rewrites = new HashMap<>();
    stories.forEach(story -> rewrites.putAll(RewriteFinder.originals(story)));
    originals.replaceAll((copy, original) -> rewrites.getOrDefault(original, original));
    originals.putAll(rewrites);
  }

  private record Dated(StoryGroup group, @Nullable LocalDate day) {}

  private static StoryGroup group(
      List<ArticleDigest> members, String title, Map<String, String> originals, Sources sources) {
    return new StoryGroup(
        RecordId.of("t", members.get(0).id()),
        title,
        members.stream()
            .map(
                article ->
                    new StoryGroup.Member(
                        article.id(),
                        originals.containsKey(article.id()),
                        sources.of(article.id())))
            .toList());
  }

  /** Id of the article that this one is a copy of. */
  public Optional<String> duplicateOf(String article) {
    return Optional.ofNullable(originals.get(article));
  }

  /** All groups of more than one article, by their first day, then id. */
  public List<StoryGroup> all() {
    return all;
  }
}
