package org.chancery.store.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.engine.article.ArticleClaim;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an article. Its JSON trees are not changed once they are here.
 *
 * @param claim its id, content and where it was read from, as an absolute path
 * @param input the file that it was read from, as an absolute path
 * @param article its record, without its text
 * @param text the text that the records point into; absent for records without a text
 * @param original the text before it was repaired, where it differs
 * @param document what the input said of it, to read it again from the store
 * @param records its events, statements and positions
 * @param digest to tell copies and stories; absent for records without a text
 * @param coder the coder of its records
 */
public record KeptArticle(
    ArticleClaim claim,
    String input,
    ObjectNode article,
    @Nullable String text,
    @Nullable String original,
    @Nullable String document,
    List<ObjectNode> records,
    byte @Nullable [] digest,
    String coder) {

  public KeptArticle {
    records = List.copyOf(records);
  }

  /** An article of which only the records of others are known. */
  // NullAway doesn't see that the array itself, of a record's component, may be absent.
  @SuppressWarnings("NullAway")
  public static KeptArticle withoutText(
      ArticleClaim claim, ObjectNode article, List<ObjectNode> records, String coder) {
    return new KeptArticle(claim, claim.source(), article, null, null, null, records, null, coder);
  }

  /** Its id. */
  public String id() {
    return claim.id();
  }

  /** The file or address it was read from, as the user named it. */
  public String source() {
    return article.path("source").asText(claim.source());
  }
}
