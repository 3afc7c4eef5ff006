package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code chancery read} and CoreNLP's tokenizer, tagger and dependency parser as processes,
 * one after the other on the same invented news, each on one thread. Started by {@code
 * bench/compare-corenlp/compare.sh}, which fetches CoreNLP.
 */
public final class BesideCoreNlp {

  private static final long SEED = 1;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path folder;
  private int written;

  private BesideCoreNlp(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments number of articles, share of everyday news, folder with CoreNLP in {@code lib}
   *     and the class that runs it in {@code classes}
   */
  public static void main(String[] arguments) throws IOException {
    new BesideCoreNlp(Path.of(arguments[2]))
        .report(Integer.parseInt(arguments[0]), Double.parseDouble(arguments[1]));
  }

  private void report(int articles, double everyday) throws IOException {
    Path corpus = folder.resolve("corpus");
    InventedCorpus.write(articles, corpus, SEED, everyday);
    Files.delete(corpus.resolve(InventedCorpus.COPIES));
    Path texts = Files.createDirectories(folder.resolve("texts"));
    try (Stream<Path> old = Files.list(texts)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> parts = Files.list(corpus)) {
      for (Path part : parts.sorted().toList()) {
        for (String line : Files.readAllLines(part)) {
          write(texts, mapper.readTree(line));
        }
      }
    }
    System.out.println(
        "| | sentences | processor time, s | sentences a second of it | by the clock, s | MB"
            + " resident |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    Path counted = folder.resolve("sentences.txt");
    ProcessCost parser = ProcessCost.of(Commands.parserAlone(texts), counted);
    row("the parser alone", sentences(counted), parser);
    row(
        "`chancery read`",
        sentences(counted),
        ProcessCost.of(Commands.read(texts, 1, List.of()), folder.resolve("records.jsonl")));
    ProcessCost coreNlp = ProcessCost.of(coreNlp(texts), counted);
    row("CoreNLP's parser", sentences(counted), coreNlp);
  }

  private List<String> coreNlp(Path texts) {
    String classes = folder.resolve("classes") + ":" + folder.resolve("lib") + "/*";
    return List.of("java", "-XX:+UseSerialGC", "-cp", classes, "CoreNlpTime", texts.toString());
  }

  /** Title and text, as a plain-text article. */
  private void write(Path texts, JsonNode article) throws IOException {
    Path file = texts.resolve(String.format(Locale.ROOT, "n-%06d.txt", written++));
    Files.writeString(
        file, article.path("title").asText() + "\n\n" + article.path("text").asText() + "\n");
  }

  private static long sentences(Path counted) throws IOException {
    return Long.parseLong(Files.readString(counted).strip());
  }

  private static void row(String what, long sentences, ProcessCost cost) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %,.0f | %.1f | %d |%n",
        what,
        sentences,
        cost.processorSeconds(),
        sentences / cost.processorSeconds(),
        cost.seconds(),
        cost.megabytes());
  }
}
