package org.chancery.spark;

import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.sql.SparkSession;

/** Keeps Spark's own log from what a person reads: warnings only, and no stack traces. */
final class QuietLog {

  /**
   * Those that tell of a task or machine that failed with a stack trace; others say it in a line.
   */
  private static final List<String> TRACES =
      List.of(
          "org.apache.spark.executor.Executor",
          "org.apache.spark.internal.io.SparkHadoopWriter",
          "org.apache.spark.network",
          "org.apache.spark.rpc",
          "org.apache.spark.scheduler.TaskSetManager",
          "org.apache.spark.sql.execution.datasources.FileFormatWriter",
          "org.apache.spark.storage",
          "org.apache.spark.util.SparkErrorUtils",
          "org.apache.spark.util.Utils");

  private QuietLog() {}

  static void set() {
    // Spark's own context: that of our jar's class loader would be another one.
    LoggerContext context =
        (LoggerContext) LogManager.getContext(SparkSession.class.getClassLoader(), false);
    Configurator.setLevel(context.getRootLogger(), Level.WARN);
    Configurator.setLevel(
        context.getLogger("org.apache.hadoop.util.NativeCodeLoader"), Level.ERROR);
    TRACES.forEach(name -> Configurator.setLevel(context.getLogger(name), Level.OFF));
  }
}
