package org.chancery.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs {@link Read} in this process, on a cluster that is two threads. */
final class LocalRuns {

  /** What a run left. */
  record Ran(int status, Path out, String err) {

    /** The parts of the records, one behind the other. */
    String records() throws IOException {
      return Cluster.records(out);
    }
  }

  private final Path folder;
  private int runs;

  /** Runs that write into a folder. */
  LocalRuns(Path folder) {
    this.folder = folder;
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    // Of a few dozen articles; Spark's own choice is two hundred.
    System.setProperty("spark.sql.shuffle.partitions", "4");
  }

  /** Where the next run writes. */
  Path next() {
    return folder.resolve("out-" + runs);
  }

  /** Runs with these arguments and a place for the output. */
  Ran run(String... arguments) {
    Path out = next();
    runs++;
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--out");
    all.add(out.toString());
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int status = Read.run(all.toArray(String[]::new));
      return new Ran(status, out, err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
