package org.chancery.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.chancery.formats.input.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code chancery read} on Spark, for spark-submit: articles in, the same records out. */
@Command(
    name = "chancery-spark",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles on a Spark cluster and writes their records, the same as 'chancery read'.",
    footer = {
      "",
      "Example: spark-submit --class org.chancery.spark.Read chancery-spark.jar hdfs:///news"
          + " --out hdfs:///records",
      "Exit status: 0 all read, 1 something was rejected, 2 wrong usage, 3 could not run"
    })
public final class Read implements Callable<Integer> {

  @CommandLine.Spec CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A file, a folder or an archive: a path that every machine has, or a URI such as hdfs:// or s3a://.")
  List<String> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write, a path or URI; must not be there yet.")
  String out = "";

  @Option(
      names = "--format",
      description =
          "jsonl or parquet. Default: jsonl, whose parts, one behind the other, are what 'chancery read' writes.")
  OutputFormat format = OutputFormat.JSONL;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description =
          "Leaves out all kinds of records but these (event, statement, position, storyline) and article.")
  @Nullable EnumSet<RecordKind> only;

  @Option(
      names = "--no-storylines",
      description = "No ids are settled, no copies told and no storylines made.")
  boolean noStorylines;

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description =
          "The questions to tell positions on, a file of the driver's. Default: the bundled codebook.")
  @Nullable Path issues;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Adds entries of your own to the event lexicon (may be repeated).")
  List<Path> lexicon = List.of();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "Adds actors, offices and memberships of your own to the register (may be repeated).")
  List<Path> register = List.of();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Tasks that code articles, and least parts of the output. Default: by the size of the input.")
  int partitions;

  /** Ends the Java machine where the status is not 0: YARN takes every early end for a failure. */
  public static void main(String[] arguments) {
    int status = run(arguments);
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }

  /** Runs the command and gives its exit status. */
  static int run(String... arguments) {
    QuietLog.set();
    CommandLine line = new CommandLine(new Read());
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setExitCodeExceptionMapper(Failure::statusOf);
    line.setExecutionExceptionHandler(Failure::report);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      line.getErr().println("chancery: out of memory; give the driver more with --driver-memory");
      return ExitStatus.FAILED;
    } catch (Error fault) {
      line.getErr().println("chancery: a fault of Chancery's own: " + fault);
      return ExitStatus.FAILED;
    }
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    if (paths.contains(Inputs.STANDARD_INPUT)) {
      throw new ParameterException(
          line, "standard input can't be read on a cluster; name files or folders");
    }
    if (partitions < 0) {
      throw new ParameterException(line, "--partitions " + partitions + ": expected 1 or more");
    }
    Set<RecordKind> kinds = only == null ? EnumSet.allOf(RecordKind.class) : EnumSet.copyOf(only);
    kinds.add(RecordKind.ARTICLE);
    EngineSettings settings = EngineSettings.read(issues, lexicon, register);
    ReadRun.Request request =
        new ReadRun.Request(paths, out, format, kinds, !noStorylines, partitions, settings);
    SparkSession session = session();
    try {
      return new ReadRun(session, request, line.getErr()).run();
    } finally {
      session.stop();
    }
  }

  private static SparkSession session() {
    SparkConf given = new SparkConf();
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("chancery read")
            // What travels are Java's records, which Kryo can't make.
            .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
    if (!given.contains("spark.driver.maxResultSize")) {
      // The digests of all articles come to the driver, part by part; its heap is the bound.
      builder.config("spark.driver.maxResultSize", "0");
    }
    if (!given.contains("spark.log.level")) {
      // Before the first line of its own; what is set here alone would be set again by Spark.
      builder.config("spark.log.level", "WARN");
    }
    SparkSession session = builder.getOrCreate();
    QuietLog.set();
    return session;
  }
}
