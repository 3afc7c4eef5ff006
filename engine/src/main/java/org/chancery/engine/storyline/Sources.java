package org.chancery.engine.storyline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose report an article is: its original's, where it is a copy; else that of the agency it is
 * credited to; else its outlet's; else its own. Immutable.
 */
final class Sources {

  private final Map<String, String> sources;

  /** The sources that are known of articles by their ids. */
  Sources(Map<String, String> sources) {
    this.sources = Map.copyOf(sources);
  }

  static Sources of(Collection<ArticleDigest> articles, Map<String, String> originals) {
    Map<String, String> sources = new HashMap<>();
    for (ArticleDigest article : articles) {
      if (!originals.containsKey(article.id())) {
        sources.put(article.id(), own(article));
      }
    }
    originals.forEach(
        (copy, original) -> sources.put(copy, sources.getOrDefault(original, original)));
    return new Sources(sources);
  }

  private static String own(ArticleDigest article) {
    if (article.credit() != null) {
      return "publisher " + article.credit();
    }
    return article.outlet() == null ? "article " + article.id() : "publisher " + article.outlet();
  }

  /** Whose report an article is. */
  String of(String article) {
    return sources.getOrDefault(article, article);
  }

  /** How many sources stand behind these articles. */
  int independent(Collection<String> articles) {
    return (int) articles.stream().map(this::of).distinct().count();
  }
}
