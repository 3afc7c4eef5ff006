package org.chancery.engine.pipeline;

import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Extraction;

/** What became of one input. A bad one never stops a run. */
public sealed interface ArticleResult {

  /**
   * An article with its records, by begin, then end of their first evidence.
   *
   * @param warnings what was left out of its metadata, and why
   */
  record Read(Article article, List<Extraction> records, List<String> warnings)
      implements ArticleResult {
    public Read {
      records = List.copyOf(records);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An input that could not be read.
   *
   * @param source file, or {@code file:line}
   * @param reason for a person
   */
  record Rejected(String source, String reason) implements ArticleResult {}
}
