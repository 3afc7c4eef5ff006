package org.chancery.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How the processor time, memory and output of {@code chancery read} grow with the number of
 * articles, the length of sentences, the size of the register and the number of threads.
 *
 * <p>Run from the repository's root on Linux, once the program is built: {@code Growth WHAT [SIZES
 * [FOLDER]]}, where {@code WHAT} is {@code articles}, {@code clauses}, {@code register} or {@code
 * threads} and {@code SIZES} are numbers parted by commas. The clock tells something of threads
 * only where no other process wants the cores.
 */
public final class Growth {

  private static final long SEED = 1;
  private static final double MIXED = 0.5;
  private static final int FEW = 1000;
  private static final int WORDS = 24_000;

  private static final List<String> SYLLABLES =
      Stream.of("b", "d", "f", "g", "k", "l", "m", "n", "r", "v")
          .flatMap(first -> Stream.of("a", "e", "i", "o").map(first::concat))
          .toList();

  private final Path folder;

  private Growth(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    String what = arguments[0];
    String sizes = arguments.length > 1 ? arguments[1] : standard(what);
    Path folder =
        arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("chancery-growth");
    Growth growth = new Growth(Files.createDirectories(folder));
    System.out.printf(
        "| %s | sentences | processor time, s | by the clock, s | MB resident | MB of records |%n",
        what);
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (String size : sizes.split(",")) {
      growth.row(what, Integer.parseInt(size));
    }
  }

  private static String standard(String what) {
    return switch (what) {
      case "articles" -> "1000,3000,10000,30000";
      case "clauses" -> "1,2,4,8,16";
      case "register" -> "0,1000,10000,100000";
      case "threads" -> "1,2";
      default ->
          throw new IllegalArgumentException(
              what + ", expected articles, clauses, register or threads");
    };
  }

  private void row(String what, int size) throws IOException {
    Path corpus = folder.resolve(what + "-" + size);
    List<String> options = List.of();
    int threads = 1;
    switch (what) {
      case "articles" -> news(corpus, size);
      case "clauses" -> longSentences(corpus, size);
      default -> news(corpus, FEW);
    }
    if (what.equals("threads")) {
      threads = size;
    } else if (what.equals("register") && size > 0) {
      options = List.of("--register", register(size).toString());
    }
    Path counted = folder.resolve("sentences.txt");
    ProcessCost.of(Commands.parserAlone(corpus), counted);
    Path records = folder.resolve("records.jsonl");
    ProcessCost cost = ProcessCost.of(Commands.read(corpus, threads, options), records);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %.0f | %.0f | %d | %.1f |%n",
        size,
        Long.parseLong(Files.readString(counted).strip()),
        cost.processorSeconds(),
        cost.seconds(),
        cost.megabytes(),
        Files.size(records) / 1e6);
  }

  private static void news(Path corpus, int articles) throws IOException {
    InventedCorpus.write(articles, corpus, SEED, MIXED);
    Files.delete(corpus.resolve(InventedCorpus.COPIES));
  }

  /** The same number of words whatever the length: so many clauses to a sentence. */
  private static void longSentences(Path corpus, int clauses) throws IOException {
    Files.createDirectories(corpus);
    SplittableRandom random = new SplittableRandom(SEED);
    int words = 0;
    for (int article = 0; words < WORDS; article++) {
      Path file = corpus.resolve(String.format(Locale.ROOT, "a-%05d.txt", article));
      List<String> told = new InventedStory(random.split()).report();
      try (Writer out = Files.newBufferedWriter(file)) {
        for (int begin = 0; begin < told.size(); begin += clauses) {
          List<String> joined = told.subList(begin, Math.min(told.size(), begin + clauses));
          String sentence = String.join(" and ", joined.stream().map(Growth::clause).toList());
          words += sentence.split(" ").length;
          out.write(sentence + ".\n\n");
        }
      }
    }
  }

  private static String clause(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  /** Invented organisations, each with a name of three words of its own. */
  private Path register(int actors) throws IOException {
    Path file = folder.resolve("register-" + actors + ".yaml");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("format: chancery-register 1\nas_of: 2031-01-01\nactors:\n");
      for (int i = 0; i < actors; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "  - {id: \"org:invented-%d\", kind: ngo, name: %s %s Union}%n",
                i,
                name(i),
                name(i * 31 + 7)));
      }
    }
    return file;
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("Or");
    for (int rest = number; rest > 0; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return name.append("en").toString();
  }
}
