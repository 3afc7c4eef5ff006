package org.chancery.store.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.formats.input.InputPlaces;
import org.chancery.formats.record.RecordJson;
import org.chancery.store.write.KeptArticle;

/**
 * From a document to what is kept of it. An article that is kept already is not coded again; that
 * is found out before its text is parsed. Thread-safe.
 */
final class DocumentReading {

  private final ArticleMaker articles = new ArticleMaker();
  private final ArticleCoder coder;
  private final KeptIds kept;
  private final InputPlaces places;

  DocumentReading(ArticleCoder coder, KeptIds kept, InputPlaces places) {
    this.coder = coder;
    this.kept = kept;
    this.places = places;
  }

  Step read(Document document, String input) {
    ArticleMaker.Made made = articles.make(document);
    if (made instanceof ArticleMaker.Made.Refused refused) {
      return new Step.Refused(document.source(), refused.reason(), input);
    }
    ArticleMaker.Made.Ready ready = (ArticleMaker.Made.Ready) made;
    Article article = ready.article();
    ArticleClaim claim =
        new ArticleClaim(article.id(), article.contentHash(), places.origin(article.source()));
    return switch (kept.of(claim)) {
      case KNOWN, ALSO_FOUND, TAKEN -> new Step.Uncoded(claim, article.source(), input);
      case NEW, BETTER, VERSION -> code(document, ready, claim, input);
    };
  }

  private Step code(
      Document document, ArticleMaker.Made.Ready ready, ArticleClaim claim, String input) {
    ArticleResult result = coder.code(ready);
    if (result instanceof ArticleResult.Rejected rejected) {
      return new Step.Refused(rejected.source(), rejected.reason(), input);
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    String said = DocumentJson.write(document);
    return new Step.Coded(kept(said, read, claim, input, coder.version()), read.warnings());
  }

  /**
   * All that is kept of an article.
   *
   * @param document what the input said of it
   */
  static KeptArticle kept(
      String document, ArticleResult.Read read, ArticleClaim claim, String input, String version) {
    Article article = read.article();
    List<ObjectNode> records = RecordJson.all(article, read.records());
    ObjectNode own = records.get(0);
    own.remove("text");
    return new KeptArticle(
        claim,
        input,
        own,
        article.text().text(),
        article.text().isUnchanged() ? null : article.text().original(),
        document,
        records.subList(1, records.size()),
        DigestCodec.write(ArticleDigest.of(article, read.records())),
        version);
  }
}
