package org.chancery.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a big corpus of invented news with copies and rewrites at known rates: of a hundred
 * articles about twenty are word for word copies of an agency's, fifteen lightly edited ones,
 * fifteen tell in words of their own what another one tells.
 *
 * <p>Run: {@code InventedCorpus ARTICLES FOLDER [SEED [EVERYDAY]]}. Writes {@code part-….jsonl}
 * and, for each copy, its original to {@code copies.tsv}. {@code EVERYDAY}, from 0 to 1, is the
 * share of articles that are {@link EverydayNews}, without copies; none unless it is given.
 */
public final class InventedCorpus {

  /** Names the copies, in a corpus. */
  static final String COPIES = "copies.tsv";

  private static final int PART = 5000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 720;
  private static final int PAPERS = 60;

  private final ObjectMapper mapper = new ObjectMapper();
  private final SplittableRandom random;
  private final Path folder;
  private final int articles;
  private final double everydayShare;
  private final EverydayNews everyday;
  private int written;
  private int everydayWritten;

  private InventedCorpus(int articles, Path folder, long seed, double everydayShare) {
    this.articles = articles;
    this.folder = folder;
    this.random = new SplittableRandom(seed);
    this.everydayShare = everydayShare;
    this.everyday = EverydayNews.bundled(new SplittableRandom(~seed));
  }

  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    double share = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 0;
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), seed, share);
  }

  /** Writes so many articles, or a few more, into a folder, a share of them everyday news. */
  static void write(int articles, Path folder, long seed, double everydayShare) throws IOException {
    Files.createDirectories(folder);
    try (Writer copies = Files.newBufferedWriter(folder.resolve(COPIES))) {
      new InventedCorpus(articles, folder, seed, everydayShare).write(copies);
    }
  }

  private void write(Writer copies) throws IOException {
    while (written < articles) {
      String name = String.format(Locale.ROOT, "part-%04d.jsonl", written / PART);
      int end = Math.min(articles, written + PART);
      try (Writer part = Files.newBufferedWriter(folder.resolve(name))) {
        while (written < end) {
          if (everydayWritten < everydayShare * written) {
            everyday(part);
          } else {
            story(part, copies);
          }
        }
      }
    }
  }

  /** One in two articles stands alone; the others have copies, rewrites, or both. */
  private void story(Writer part, Writer copies) throws IOException {
    InventedStory story = new InventedStory(random.split());
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    List<String> dispatch = story.report();
    String original = article(part, story, day, 0, dispatch);
    if (random.nextInt(2) == 0) {
      return;
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      copy(copies, article(part, story, later(day), paper(), dispatch), original);
    }
    for (int i = random.nextInt(3) - random.nextInt(2); i > 0; i--) {
      copy(copies, article(part, story, later(day), paper(), story.edited(dispatch)), original);
    }
    for (int i = random.nextInt(3) - random.nextInt(2); i > 0; i--) {
      article(part, story, later(day), paper(), story.report());
    }
  }

  private void everyday(Writer part) throws IOException {
    EverydayNews.Written news = everyday.article();
    LocalDate day = FIRST_DAY.plusDays(everydayWritten++ % DAYS);
    String paper = "Gazette of District " + (1 + everydayWritten % PAPERS);
    article(part, news.title(), day, paper, String.join("\n\n", news.paragraphs()));
  }

  private int paper() {
    return 1 + random.nextInt(PAPERS);
  }

  private LocalDate later(LocalDate day) {
    return day.plusDays(random.nextInt(3));
  }

  private static void copy(Writer copies, String copy, String original) throws IOException {
    copies.write(copy + "\t" + original + "\n");
  }

  private String article(
      Writer part, InventedStory story, LocalDate day, int paper, List<String> sentences)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    String outlet = paper == 0 ? "Lesk News Agency" : "Gazette of District " + paper;
    return article(part, story.title(), day, outlet, text.toString().strip());
  }

  private String article(Writer part, String title, LocalDate day, String outlet, String text)
      throws IOException {
    // Ids say nothing of the order.
    String id = String.format(Locale.ROOT, "n-%08x", Integer.reverse(written++) ^ 0x5bd1e995);
    ObjectNode node = mapper.createObjectNode();
    node.put("id", id);
    node.put("title", title);
    node.put("outlet", outlet);
    node.put("published", day.toString());
    node.put("text", text);
    part.write(mapper.writeValueAsString(node) + "\n");
    return id;
  }
}
