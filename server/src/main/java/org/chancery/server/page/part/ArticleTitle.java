package org.chancery.server.page.part;

import org.jspecify.annotations.Nullable;

/** What an article is called. Stateless. */
public final class ArticleTitle {

  private ArticleTitle() {}

  /** Its title, or that it has none. */
  public static String of(@Nullable String title) {
    return title == null || title.isBlank() ? "Article without a title" : title;
  }
}
