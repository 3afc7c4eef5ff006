package org.chancery.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.storyline.DigestCodec;

/**
 * What is needed of a coded article to settle who keeps an id and to tell copies and groups.
 *
 * @param digest without events, as bytes
 * @param bytes of its records
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record Outline(Place place, ArticleClaim claim, byte[] digest, int bytes) implements Serializable {

  private static final Comparator<Outline> BEST_CLAIM_FIRST =
      Comparator.comparing(Outline::claim).thenComparing(Outline::place);

  static Outline of(Found.Coded coded) {
    CodedArticle article = coded.article();
    return new Outline(
        coded.place(),
        article.claim(),
        DigestCodec.write(DigestCodec.read(article.digest()).withoutEvents()),
        article.records().length);
  }

  String id() {
    return claim.id();
  }

  /** The same with nothing but what settles an id. */
  Outline withoutDigest() {
    return new Outline(place, claim, new byte[0], bytes);
  }

  /** Which of two with one id keeps it; what came first of the same article at the same place. */
  static Outline keeper(Outline one, Outline other) {
    return BEST_CLAIM_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
