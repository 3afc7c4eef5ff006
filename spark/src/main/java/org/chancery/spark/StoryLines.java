package org.chancery.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.engine.storyline.StoryGroup;
import org.chancery.formats.record.StorylineJson;
import scala.Tuple2;

/** Tells the stories, each in the task that gets its articles: a story's articles fit in memory. */
final class StoryLines {

  private static final int STORIES_A_TASK = 2000;

  private StoryLines() {}

  /** The stories' records, a line each, in their order. */
  static JavaRDD<String> of(
      JavaSparkContext spark, JavaRDD<FatedArticle> articles, List<StoryGroup> groups) {
    int tasks = groups.size() / STORIES_A_TASK + 1;
    List<Tuple2<Integer, StoryGroup>> numbered = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      numbered.add(new Tuple2<>(i, groups.get(i)));
    }
    JavaPairRDD<Integer, FatedArticle.Reporter> reporters =
        articles
            .filter(article -> article.fate().story().isPresent())
            .mapToPair(article -> new Tuple2<>(article.fate().group(), article.reporter()));
    List<Place> cuts = new ArrayList<>();
    for (int i = 1; i < tasks; i++) {
      cuts.add(new Place(i * STORIES_A_TASK, 0));
    }
    return spark
        .parallelizePairs(numbered, tasks)
        .cogroup(reporters, tasks)
        .mapToPair(
            told ->
                new Tuple2<>(
                    new PartKey(new Place(told._1, 0), 0),
                    line(told._2._1.iterator().next(), told._2._2)))
        .repartitionAndSortWithinPartitions(new Parts(cuts))
        .values();
  }

  private static String line(StoryGroup group, Iterable<FatedArticle.Reporter> reporters) {
    List<ArticleDigest> digests = new ArrayList<>();
    Map<String, List<String>> events = new HashMap<>();
    for (FatedArticle.Reporter reporter : reporters) {
      digests.add(DigestCodec.read(reporter.digest()));
      events.put(reporter.id(), reporter.events());
    }
    StorylineJson json = new StorylineJson(id -> trees(Objects.requireNonNull(events.get(id))));
    try {
      return CodedArticle.line(json.record(group.tell(digests)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ObjectNode> trees(List<String> lines) {
    return lines.stream().map(CodedArticle::tree).toList();
  }
}
