package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.register.NameMatch;
import org.chancery.register.Register;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast names are found in text, on one core. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class NameMatching {

  /** Folder of the articles, from where the benchmark is started. */
  @Param("samples")
  public String folder = "samples";

  private String text = "";
  private int bytes;

  /** Counts what was read, for JMH to give it by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Amount {
    /** Megabytes (10^6 bytes of UTF-8) read. */
    public double megabytes;

    /** Names found. */
    public long names;
  }

  /** Reads all text files, one behind the other. */
  @Setup
  public void readArticles() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> all.append(read(file)).append("\n\n"));
    }
    text = all.toString();
    bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0) {
      throw new IllegalStateException("no .txt file in " + Path.of(folder).toAbsolutePath());
    }
  }

  /** One pass over all articles. */
  @Benchmark
  public List<NameMatch> match(Amount amount) {
    List<NameMatch> found = Register.bundled().match(text);
    amount.megabytes += bytes / 1e6;
    amount.names += found.size();
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
