package org.chancery.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Joins articles to their fates and puts them in order, with one shuffle and without holding more
 * than an article: both are sorted by place, the fate before its article. An article without a fate
 * is not kept.
 */
final class FateJoin implements Iterator<FatedArticle> {

  private static final int FATE = 0;
  private static final int ARTICLE = 1;

  private final Iterator<Tuple2<PartKey, Serializable>> ordered;
  private @Nullable Fate fate;
  private @Nullable FatedArticle next;

  private FateJoin(Iterator<Tuple2<PartKey, Serializable>> ordered) {
    this.ordered = ordered;
  }

  /** The kept articles of all that was coded, in the order of the input. */
  static JavaRDD<FatedArticle> join(
      JavaSparkContext spark, JavaRDD<Found.Coded> coded, StoryPlan plan, Parts parts) {
    JavaPairRDD<PartKey, Serializable> articles =
        coded.mapToPair(one -> new Tuple2<>(new PartKey(one.place(), ARTICLE), one.article()));
    JavaPairRDD<PartKey, Serializable> fates =
        spark
            .parallelize(plan.fates(), parts.numPartitions())
            .mapToPair(one -> new Tuple2<>(new PartKey(one.place(), FATE), one));
    return articles
        .union(fates)
        .repartitionAndSortWithinPartitions(parts)
        .mapPartitions(FateJoin::new);
  }

  @Override
  public boolean hasNext() {
    while (next == null && ordered.hasNext()) {
      Tuple2<PartKey, Serializable> one = ordered.next();
      if (one._2 instanceof Fate of) {
        fate = of;
      } else if (fate != null && fate.place().equals(one._1.place())) {
        next = new FatedArticle(fate, (CodedArticle) one._2);
      }
    }
    return next != null;
  }

  @Override
  public FatedArticle next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    FatedArticle found = next;
    next = null;
    return found;
  }
}
