package org.chancery.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What says the same gives the same records: the sample articles with a sentence added that has
 * nothing to do with them, with other white space, quotation marks and paragraphs. Counted in
 * records, of those that either wording gives.
 */
class SameMeaningTest {

  private static final Path SAMPLES = Path.of("../samples/articles");
  private static final int ARTICLES = 12;
  private static final String IDLE = "The weather in the valley stayed mild and dry.";

  private static final Map<String, UnaryOperator<String>> REWORDINGS = new LinkedHashMap<>();

  /** Of each hundred records, so many must stay. */
  private static final Map<String, Double> LEAST = new LinkedHashMap<>();

  private static void rewording(String name, double least, UnaryOperator<String> change) {
    REWORDINGS.put(name, change);
    LEAST.put(name, least);
  }

  static {
    rewording("a sentence added at the end", 99, text -> text.strip() + "\n\n" + IDLE + "\n");
    rewording("a sentence added in the middle", 99, SameMeaningTest::inTheMiddle);
    rewording("two spaces between words", 99, text -> text.replaceAll("(?<=\\S) (?=\\S)", "  "));
    rewording("no-break spaces", 99, text -> text.replaceAll("(?<=\\S) (?=\\S)", "\u00a0"));
    rewording("lines that end as on Windows", 99, text -> text.replace("\n", "\r\n"));
    rewording("curly quotation marks", 99, SameMeaningTest::curly);
    rewording("no blank lines", 99, text -> text.replaceAll("\n{2,}", "\n"));
    rewording("lines of 72 characters", 99, SameMeaningTest::wrapped);
  }

  private static String inTheMiddle(String text) {
    String[] paragraphs = text.strip().split("\n\n");
    List<String> all = new ArrayList<>(List.of(paragraphs));
    all.add(1 + all.size() / 2, IDLE);
    return String.join("\n\n", all) + "\n";
  }

  private static String curly(String text) {
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        open = !open;
        out.append(open ? '“' : '”');
      } else {
        out.append(c == '\'' ? '’' : c);
      }
    }
    return out.toString();
  }

  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.strip().split("\n\n")) {
      int length = 0;
      for (String word : paragraph.split("[ \n]")) {
        boolean full = length + 1 + word.length() > 72;
        out.append(length == 0 ? "" : full ? "\n" : " ").append(word);
        length = full ? word.length() : length + 1 + word.length();
      }
      out.append("\n\n");
    }
    return out.toString();
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        texts.add(Files.readString(all.get(i * all.size() / ARTICLES)).replace("\r\n", "\n"));
      }
      return texts;
    }
  }

  @Test
  void rewordingsKeepTheRecords() throws IOException {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (String text : texts()) {
      List<String> plain = Meaning.of(text);
      REWORDINGS.forEach(
          (name, change) -> {
            List<String> other = Meaning.of(change.apply(text));
            Set<String> all = new LinkedHashSet<>(plain);
            all.addAll(other);
            for (String record : all) {
              boolean same = plain.contains(record) && other.contains(record);
              counts.computeIfAbsent(name, n -> new int[2])[same ? 0 : 1]++;
              if (!same) {
                changes
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .add((plain.contains(record) ? "- " : "+ ") + record);
              }
            }
          });
    }
    counts.forEach(
        (name, count) -> {
          System.out.printf("SAME %s: %d of %d%n", name, count[0], count[0] + count[1]);
          assertThat(100.0 * count[0] / (count[0] + count[1]))
              .as(name + ": " + changes.get(name))
              .isGreaterThanOrEqualTo(LEAST.get(name));
        });
  }
}
