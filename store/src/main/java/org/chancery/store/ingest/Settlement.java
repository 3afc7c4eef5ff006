package org.chancery.store.ingest;

import java.util.NoSuchElementException;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.store.write.KeptArticle;

/**
 * Settles what becomes of each article that was read, in the order of the input, such that the
 * store doesn't depend on that order. Confined to one thread.
 */
final class Settlement {

  private static final String REJECT = "INSERT INTO rejected VALUES (?, ?, ?, ?)";

  private final KeptIds kept;
  private final Batch batch;
  private final IngestWatch watch;

  Settlement(KeptIds kept, Batch batch, IngestWatch watch) {
    this.kept = kept;
    this.batch = batch;
    this.watch = watch;
  }

  void take(Step step) {
    batch.together(() -> settle(step));
  }

  private void settle(Step step) {
    if (step instanceof Step.Begun begun) {
      begin(begun.input());
    } else if (step instanceof Step.Coded coded) {
      String source = coded.article().source();
      coded.warnings().forEach(warning -> watch.said(source, warning));
      settle(coded.article());
    } else if (step instanceof Step.Uncoded uncoded) {
      settle(uncoded.claim(), uncoded.source(), uncoded.input());
    } else if (step instanceof Step.Refused refused) {
      watch.rejected(refused.place(), refused.reason());
      batch.change(REJECT, refused.place(), refused.input(), null, refused.reason());
      kept.remember(refused.input());
    } else if (step instanceof Step.Said said) {
      watch.said(said.place(), said.message());
    } else if (step instanceof Step.Ended ended) {
      end(ended);
    }
  }

  private void begin(String input) {
    if (kept.remembers(input)) {
      batch.change("DELETE FROM rejected WHERE input = ?", input);
      batch.change("DELETE FROM also_found WHERE input = ?", input);
      batch.change("DELETE FROM input WHERE source = ?", input);
    }
  }

  private void end(Step.Ended ended) {
    InputFile file = ended.file();
    if (file.size() >= 0) {
      kept.remember(file.source());
      batch.change(
          "INSERT INTO input VALUES (?, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))",
          file.source(),
          Long.toString(file.size()),
          Long.toString(file.modified()),
          Long.toString(ended.articles()));
    }
  }

  private void settle(KeptArticle article) {
    switch (kept.of(article.claim())) {
      case NEW -> {
        batch.add(article);
        added(article);
      }
      case BETTER -> {
        KeptIds.Kept before = before(article.id());
        batch.replace(article);
        added(article);
        displace(before, article);
      }
      case VERSION -> {
        KeptIds.Kept before = before(article.id());
        batch.replaceVersion(article, before.claim());
        kept.retire(before.claim());
        added(article);
      }
      default -> settle(article.claim(), article.source(), article.input());
    }
  }

  private KeptIds.Kept before(String id) {
    return kept.holder(id).orElseThrow(NoSuchElementException::new);
  }

  private void added(KeptArticle article) {
    kept.keep(article);
    watch.added(article);
  }

  private void settle(ArticleClaim claim, String source, String input) {
    switch (kept.of(claim)) {
      case KNOWN -> watch.known(claim.id());
      case ALSO_FOUND -> {
        alsoFound(claim, source, input);
        watch.known(claim.id());
      }
      case TAKEN -> {
        String reason = ArticleClaim.taken(claim.id(), before(claim.id()).source());
        watch.rejected(source, reason);
        batch.change(REJECT, source, input, claim.id(), reason);
        kept.remember(input);
      }
      default ->
          throw new IllegalStateException("article " + claim.id() + " lost its holder of the id");
    }
  }

  private void alsoFound(ArticleClaim claim, String source, String input) {
    batch.change(
        "INSERT INTO also_found VALUES (?, ?, ?, ?, ?)",
        claim.id(),
        claim.contentHash(),
        source,
        claim.source(),
        input);
    kept.remember(input);
  }

  /** What had the id before is also found, where its content is the same, else rejected. */
  private void displace(KeptIds.Kept before, KeptArticle article) {
    String id = article.id();
    String reason = ArticleClaim.taken(id, article.source());
    batch.change("UPDATE rejected SET reason = ? WHERE article = ?", reason, id);
    if (before.claim().hasContentOf(article.claim())) {
      alsoFound(before.claim(), before.source(), before.input());
      return;
    }
    String hash = before.claim().contentHash();
    watch.rejected(before.source(), reason);
    batch.change(REJECT, before.source(), before.input(), id, reason);
    batch.change(
        "INSERT INTO rejected SELECT source, input, article, ? FROM also_found"
            + " WHERE article = ? AND content_hash = ?",
        reason,
        id,
        hash);
    batch.change("DELETE FROM also_found WHERE article = ? AND content_hash = ?", id, hash);
    kept.remember(before.input());
  }
}
