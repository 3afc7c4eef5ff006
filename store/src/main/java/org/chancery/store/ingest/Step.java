package org.chancery.store.ingest;

import java.util.List;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.store.write.KeptArticle;

/** What a reading of files comes to, one after the other in the order of the input. */
sealed interface Step {

  /** A file begins: what was kept of an earlier reading of it, beside articles, is void. */
  record Begun(String input) implements Step {}

  /** All of a file was found. */
  record Ended(InputFile file, long articles) implements Step {}

  /** An article that was coded. */
  record Coded(KeptArticle article, List<String> warnings) implements Step {}

  /** An article that need not be coded, for one that is kept has its id. */
  record Uncoded(ArticleClaim claim, String source, String input) implements Step {}

  /** An input that can't be read. */
  record Refused(String place, String reason, String input) implements Step {}

  /** Something to tell. */
  record Said(String place, String message) implements Step {}
}
