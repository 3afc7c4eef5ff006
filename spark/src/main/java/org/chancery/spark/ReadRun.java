package org.chancery.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** One run: from paths to written records. Used once, by the driver's thread. */
final class ReadRun {

  /** About how large a part of the output may be, in bytes. */
  private static final long PART_BYTES = 128L * 1024 * 1024;

  /** About how much input a task codes, in bytes: some seconds to a minute. */
  private static final long CODED_BYTES = 2L * 1024 * 1024;

  private static final int MOST_TASKS = 20_000;

  /**
   * What is asked for.
   *
   * @param partitions tasks that code, and least parts of the output; 0 to choose by size
   */
  record Request(
      List<String> paths,
      String out,
      OutputFormat format,
      Set<RecordKind> kinds,
      boolean storylines,
      int partitions,
      EngineSettings settings) {}

  private final long begun = System.nanoTime();
  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Request request;
  private final PrintWriter err;

  ReadRun(SparkSession session, Request request, PrintWriter err) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.request = request;
    this.err = err;
  }

  /** Reads all paths and writes the records; gives the exit status. */
  int run() throws IOException {
    Configuration configuration = spark.hadoopConfiguration();
    try (OutputFolder output = OutputFolder.begin(request.out(), configuration)) {
      InputList list = InputList.of(request.paths(), configuration);
      String coded = output.passing("coded");
      code(list, configuration).saveAsObjectFile(coded);
      return write(spark.objectFile(coded), list, output);
    }
  }

  private JavaRDD<Found> code(InputList list, Configuration configuration) {
    Broadcast<HadoopSettings> hadoop = spark.broadcast(HadoopSettings.of(configuration));
    Broadcast<EngineSettings> settings = spark.broadcast(request.settings());
    List<ArrayList<Unit>> slices = list.slices(4 * spark.defaultParallelism());
    boolean local = spark.sc().isLocal();
    int attempts = local ? 1 : spark.getConf().getInt("spark.task.maxFailures", 4);
    return spark
        .parallelize(slices, Math.max(1, slices.size()))
        .mapPartitions(new Reading(hadoop, attempts))
        .mapToPair(found -> new Tuple2<>(found.place(), found))
        .partitionBy(new Dealing(tasks(list)))
        .values()
        .flatMap(new Coding(settings));
  }

  private int tasks(InputList list) {
    if (request.partitions() > 0) {
      return request.partitions();
    }
    long bySize = Math.min(MOST_TASKS, list.bytes() / CODED_BYTES);
    return (int) Math.max(bySize, 4L * spark.defaultParallelism());
  }

  private int write(JavaRDD<Found> found, InputList list, OutputFolder output) throws IOException {
    JavaRDD<Found.Coded> coded = only(found, Found.Coded.class);
    // What is staged holds all records; this is read from it once and serves all that is decided.
    JavaRDD<Serializable> slim =
        found
            .<Serializable>map(
                one -> one instanceof Found.Coded article ? Outline.of(article) : one)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Outline> outlines = only(slim, Outline.class);
    IdSettlement ids = new IdSettlement(outlines);
    StoryPlan plan = plan(request.storylines() ? ids.kept() : outlines);
    JavaRDD<Found.Told> told =
        only(slim, Found.Told.class).union(spark.parallelize(list.told(), 1));
    JavaRDD<Found.Told> taken = request.storylines() ? ids.rejected() : spark.emptyRDD();
    Map<String, Long> rejected = new Messages(told, taken, output).write();
    RecordCounts counts = new RecordCounts(spark);
    new RecordFiles(session, output, counts).write(lines(coded, plan), request.format());
    output.complete();
    err.println(summary(counts, rejected));
    return rejected.isEmpty() ? ExitStatus.OK : ExitStatus.REJECTED;
  }

  private static <T> JavaRDD<T> only(JavaRDD<? extends Serializable> all, Class<T> kind) {
    return all.filter(kind::isInstance).map(kind::cast);
  }

  private StoryPlan plan(JavaRDD<Outline> kept) {
    List<SharedKeys> keys = request.storylines() ? SharedKeys.among(session, kept).collect() : null;
    return new StoryPlan(new ArrayList<>(kept.collect()), keys);
  }

  private JavaRDD<String> lines(JavaRDD<Found.Coded> coded, StoryPlan plan) {
    int least = request.partitions() > 0 ? request.partitions() : spark.defaultParallelism();
    Parts parts = new Parts(plan.cuts(least, PART_BYTES));
    JavaRDD<FatedArticle> articles = FateJoin.join(spark, coded, plan, parts);
    Set<RecordKind> kinds = request.kinds();
    List<String> keys = kinds.stream().map(RecordKind::key).toList();
    JavaRDD<String> lines =
        articles.flatMap(
            article ->
                article
                    .records()
                    .filter(record -> keys.contains(record.path("record").asText()))
                    .map(CodedArticle::line)
                    .iterator());
    boolean told = request.storylines() && kinds.contains(RecordKind.STORYLINE);
    return told && !plan.groups().isEmpty()
        ? lines.union(StoryLines.of(spark, articles, plan.groups()))
        : lines;
  }

  private String summary(RecordCounts counts, Map<String, Long> rejected) {
    long bad = rejected.values().stream().mapToLong(Long::longValue).sum();
    return String.format(
        Locale.ROOT,
        "%s read, %d rejected%s: %s in %.1f s, in %s",
        RecordCounts.plural(counts.of(RecordKind.ARTICLE).value(), "article"),
        bad,
        bad == 0 ? "" : " (" + Messages.text(rejected) + "; see rejected.txt)",
        counts.text(),
        (System.nanoTime() - begun) / 1e9,
        request.out());
  }
}
