package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.IngestWatch;
import org.chancery.store.story.StoryUpdate;
import org.chancery.store.write.KeptArticle;

/**
 * Measures what a store costs, without the engine: reading, storylines and index for a corpus of
 * {@link InventedCorpus}, and how well copies are told.
 *
 * <p>Run: {@code StoreIngest CORPUS STORE}, once for each size, with the heap that is to suffice.
 */
public final class StoreIngest {

  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private StoreIngest() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path corpus = Path.of(arguments[0]);
    try (Store store =
        Store.openForWriting(Path.of(arguments[1]), Holder.self("a benchmark", null))) {
      List<String> parts;
      try (Stream<Path> files = Files.list(corpus)) {
        parts = files.map(Path::toString).filter(name -> name.endsWith(".jsonl")).sorted().toList();
      }
      int threads = Runtime.getRuntime().availableProcessors();
      timed(
          "ingest",
          () ->
              new Ingest(store, new InventedCoder(), new Silence())
                  .read(parts, InputStream.nullInputStream(), threads, false));
      timed("storylines", () -> new StoryUpdate(store).run());
      timed("index", () -> new IndexUpdate(store).run());
      timed(
          "again",
          () ->
              new Ingest(store, new InventedCoder(), new Silence())
                  .read(parts, InputStream.nullInputStream(), threads, false));
      for (String table :
          List.of("article", "event", "statement", "party", "storyline", "merged_event")) {
        say("%-12s %,9d rows", table, number(store, "SELECT count(*) FROM " + table));
      }
      copies(store, corpus);
      say("%-12s %,9.0f MB", "on disk", size(Path.of(arguments[1])) / MEGABYTE);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void timed(String what, Runnable work) {
    long begun = System.nanoTime();
    long worked = processorTime();
    work.run();
    Runtime runtime = Runtime.getRuntime();
    say(
        "%-12s %,9.1f s by the clock, %,.1f s of processor time, heap in use %,.0f MB",
        what,
        (System.nanoTime() - begun) / SECOND,
        (processorTime() - worked) / SECOND,
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
  }

  /** Of all threads, in nanoseconds: what other programs on the machine do is not in it. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long number(Store store, String sql) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Which articles were told for copies, against those that were written as copies. */
  private static void copies(Store store, Path corpus) throws IOException, SQLException {
    Map<String, String> groups = new HashMap<>();
    for (String line : Files.readAllLines(corpus.resolve(InventedCorpus.COPIES))) {
      int tab = line.indexOf('\t');
      groups.put(line.substring(0, tab), line.substring(tab + 1));
    }
    long told = 0;
    long right = 0;
    try (Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id, duplicate_of FROM article WHERE duplicate_of IS NOT NULL")) {
      while (rows.next()) {
        told++;
        String one = rows.getString(1);
        String other = rows.getString(2);
        if (groups.getOrDefault(one, one).equals(groups.getOrDefault(other, other))) {
          right++;
        }
      }
    }
    say(
        "copies: %,d written, %,d told, precision %.3f, recall %.3f",
        groups.size(), told, (double) right / told, (double) right / groups.size());
  }

  private static final class Silence implements IngestWatch {

    @Override
    public void bytes(long more) {}

    @Override
    public void added(KeptArticle article) {}

    @Override
    public void known(String article) {}

    @Override
    public void unchanged(String origin, long articles) {}

    @Override
    public void rejected(String place, String reason) {
      say("%s: %s", place, reason);
    }

    @Override
    public void said(String place, String message) {}
  }
}
