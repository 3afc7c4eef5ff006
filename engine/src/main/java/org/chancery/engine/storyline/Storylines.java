package org.chancery.engine.storyline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles are copies of others, and which tell one story. Immutable; the order of the
 * articles changes nothing.
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
    return new Storylines(Map.of(), Map.of(), List.of());
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
