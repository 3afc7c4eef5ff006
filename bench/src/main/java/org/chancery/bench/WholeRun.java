package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code chancery read} as a process, and in the same run the parser alone, over invented
 * news: mixed, half of the articles everyday news, and all of it relevant. See {@link
 * InventedCorpus} for the copies.
 *
 * <p>Run from the repository's root on Linux, once the program is built: {@code WholeRun [ARTICLES
 * [FOLDER]]}. Leaves corpora and records in the folder.
 */
public final class WholeRun {

  private static final int ARTICLES = 3000;
  private static final int STARTS = 5;
  private static final double MIXED = 0.5;
  private static final long SEED = 1;
  private static final String ONE_ARTICLE = "samples/articles/g7-russia";

  private final Path folder;
  private final int articles;

  private WholeRun(int articles, Path folder) {
    this.articles = articles;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ARTICLES;
    Path folder =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("chancery-run");
    new WholeRun(articles, folder).report();
  }

  private void report() throws IOException {
    startUp();
    System.out.println(
        "| news | sentences | a second of processor time | ratio to the parser alone | by the clock"
            + " | MB resident |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    over("mixed", MIXED);
    over("all relevant", 0);
  }

  /** The first start may have to make what later ones find. */
  private void startUp() throws IOException {
    Path one = firstArticle();
    Path out = Files.createDirectories(folder).resolve("one.jsonl");
    ProcessCost[] costs = new ProcessCost[STARTS + 1];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = ProcessCost.of(List.of("./chancery", "read", one.toString()), out);
    }
    Arrays.sort(costs, 1, costs.length, Comparator.comparingDouble(ProcessCost::seconds));
    ProcessCost median = costs[1 + STARTS / 2];
    System.out.printf(
        Locale.ROOT,
        "One article: %.2f s by the clock (%.2f to %.2f), %.2f s of processor time, %d MB%n%n",
        median.seconds(),
        costs[1].seconds(),
        costs[STARTS].seconds(),
        median.processorSeconds(),
        median.megabytes());
  }

  private static Path firstArticle() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(ONE_ARTICLE))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private void over(String name, double everyday) throws IOException {
    Path corpus = folder.resolve(name.replace(' ', '-'));
    InventedCorpus.write(articles, corpus, SEED, everyday);
    Files.delete(corpus.resolve(InventedCorpus.COPIES));
    Path counted = folder.resolve("sentences.txt");
    ProcessCost parser = ProcessCost.of(Commands.parserAlone(corpus), counted);
    ProcessCost whole =
        ProcessCost.of(Commands.read(corpus, 1, List.of()), folder.resolve("records.jsonl"));
    long sentences = Long.parseLong(Files.readString(counted).strip());
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %,.0f | %.2f | %,.0f | %d |%n",
        name,
        sentences,
        sentences / whole.processorSeconds(),
        whole.processorSeconds() / parser.processorSeconds(),
        sentences / whole.seconds(),
        whole.megabytes());
  }
}
