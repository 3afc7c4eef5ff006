package org.chancery.store.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small corpus of invented news in several files: stories told by several papers, copies, ids
 * that clash, the same article in two files, inputs that can't be read. The same seed gives the
 * same files.
 */
final class InventedNews {

  private static final List<String> STATES =
      List.of("Varonia", "Kestria", "Morvia", "Jorvland", "Velmaria", "Tessaly");
  private static final List<String> VERBS =
      List.of("met", "shelled", "praised", "sued", "said", "backs");
  private static final List<String> PLACES =
      List.of("harbour", "border post", "bridge at Lesk", "old mint", "grain market", "pipeline");
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);

  private final Random random;

  InventedNews(long seed) {
    this.random = new Random(seed);
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(pick(STATES)).append(' ').append(pick(VERBS)).append(' ').append(pick(STATES));
      text.append(" over the ").append(pick(PLACES)).append(" and the ").append(pick(PLACES));
      text.append(", as ").append(10 + random.nextInt(80)).append(" people looked on");
      text.append(i % 3 == 2 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  private static String json(String id, String title, String outlet, LocalDate day, String text) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, title, outlet, day, text.replace("\n", "\\n"));
  }

  /** Writes about so many articles under a folder. */
  void write(Path folder, int articles) throws IOException {
    Files.createDirectories(folder.resolve("single"));
    List<String> lines = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < articles; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(20));
      String text = text(4 + random.nextInt(8));
      String title = pick(STATES) + " and the " + pick(PLACES);
      switch (random.nextInt(8)) {
        case 0 -> {
          // A wire copy: other id, other paper, the same words.
          lines.add(json("wire-" + i, title, "Lesk News Agency", day, text));
          lines.add(json("copy-" + i, title, "The Lesk Courier", day, text));
        }
        case 1 -> {
          // The same id for different articles.
          lines.add(json("clash-" + i, title, "Morvia Herald", day, text));
          lines.add(json("clash-" + i, title, "Morvia Herald", day, text(5)));
        }
        case 2 -> {
          // The same article twice.
          lines.add(json("twice-" + i, title, "Kestria Post", day, text));
          lines.add(json("twice-" + i, title, "Kestria Post", day, text));
        }
        case 3 -> lines.add("{\"id\":\"broken-" + i + "\",");
        case 4 ->
            Files.writeString(
                folder.resolve("single/" + (articles - i) + ".txt"), title + "\n\n" + text);
        default -> lines.add(json("a-" + i, title, pick(STATES) + " Times", day, text));
      }
      if (lines.size() >= 12) {
        Files.write(folder.resolve("part-" + files++ + ".jsonl"), lines, StandardCharsets.UTF_8);
        lines = new ArrayList<>(lines.subList(lines.size() - 2, lines.size()));
      }
    }
    Files.write(folder.resolve("part-" + files + ".jsonl"), lines, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("nothing.txt"), "");
  }
}
