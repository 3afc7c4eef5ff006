package org.chancery.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.formats.record.RecordJson;

/**
 * An article with its records, as they travel between machines.
 *
 * @param claim by which it is settled who keeps an id
 * @param digest its {@link ArticleDigest} as bytes
 * @param records its records as JSON, one a line, its own first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record CodedArticle(ArticleClaim claim, byte[] digest, byte[] records) implements Serializable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static CodedArticle of(ArticleResult.Read read) {
    Article article = read.article();
    ArticleClaim claim = new ArticleClaim(article.id(), article.contentHash(), article.source());
    byte[] digest = DigestCodec.write(ArticleDigest.of(article, read.records()));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      for (ObjectNode record : RecordJson.all(article, read.records())) {
        lines.write(MAPPER.writeValueAsBytes(record));
        lines.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CodedArticle(claim, digest, lines.toByteArray());
  }

  /** Its records, its own first. */
  List<ObjectNode> trees() {
    List<ObjectNode> trees = new ArrayList<>();
    try (var lines = MAPPER.readerFor(ObjectNode.class).<ObjectNode>readValues(records)) {
      while (lines.hasNextValue()) {
        trees.add(lines.nextValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trees;
  }

  /** A record as its line of JSON. */
  static String line(ObjectNode record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record that a line of JSON holds. */
  static ObjectNode tree(String line) {
    try {
      return MAPPER.readValue(line, ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
