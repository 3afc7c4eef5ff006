package org.chancery.spark;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.chancery.engine.article.ArticleClaim;
import scala.Tuple2;

/**
 * Settles which article keeps an id, by the same rule as {@code chancery read}: the same article is
 * kept once, by its smallest path; of different ones the smallest content hash stays.
 */
final class IdSettlement {

  private final JavaPairRDD<String, Outline> all;
  private final JavaPairRDD<String, Outline> kept;

  IdSettlement(JavaRDD<Outline> outlines) {
    this.all = outlines.mapToPair(outline -> new Tuple2<>(outline.id(), outline));
    this.kept = all.reduceByKey(Outline::keeper);
  }

  /** The articles that keep their id. */
  JavaRDD<Outline> kept() {
    return kept.values();
  }

  /** What is told of those that another one's id excludes. */
  JavaRDD<Found.Told> rejected() {
    return all.mapValues(Outline::withoutDigest)
        .join(kept.mapValues(Outline::withoutDigest))
        .filter(pair -> !pair._2._1.claim().hasContentOf(pair._2._2.claim()))
        .map(pair -> rejected(pair._2._1, pair._2._2));
  }

  private static Found.Told rejected(Outline loser, Outline keeper) {
    return new Found.Told(
        loser.place(),
        true,
        loser.claim().source(),
        ArticleClaim.taken(loser.id(), keeper.claim().source()));
  }
}
