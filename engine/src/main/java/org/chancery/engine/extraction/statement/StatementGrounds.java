package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Statement;

/**
 * Tells what a statement rests on: the lines of the cue lexicon for its word, and how often its
 * pattern is right. Stateless.
 */
public final class StatementGrounds {

  private static final List<String> FILES =
      List.of("verbs.txt", "nouns.txt", "adjectives.txt", "phrases.txt");

  private StatementGrounds() {}

  /** What a statement rests on. */
  public static Grounds of(Statement statement) {
    String[] rule = statement.coder().rule().split("/", 3);
    if (rule.length < 3) {
      return new Grounds(List.of(), List.of());
    }
    List<Grounds.Entry> entries = new ArrayList<>();
    List<Grounds.Alternative> others = new ArrayList<>();
    for (String file : FILES) {
      for (CueFile.Line line : CueFile.lines(file)) {
        boolean begins = file.equals("phrases.txt") && line.word().startsWith(rule[2] + " ");
        if (line.word().equals(rule[2]) || begins) {
          add(line, statement, entries, others);
        }
      }
    }
    entries.add(
        new Grounds.Entry(
            "precision.txt",
            String.format(
                Locale.ROOT,
                "%s: right in %s of 1 where it was measured",
                rule[1],
                CueFile.table("precision.txt").getOrDefault(rule[1], "an unknown share")),
            null));
    return new Grounds(entries, others);
  }

  private static void add(
      CueFile.Line line,
      Statement statement,
      List<Grounds.Entry> entries,
      List<Grounds.Alternative> others) {
    String place = line.file() + ":" + line.number();
    String attitude = line.attitude().name().toLowerCase(Locale.ROOT);
    String text = line.word() + " | " + attitude + " | " + line.frames();
    String own = "=" + statement.attitude().name().toLowerCase(Locale.ROOT);
    if (line.attitude() == statement.attitude() || line.frames().contains(own)) {
      entries.add(new Grounds.Entry(place, text, line.example()));
    } else {
      others.add(
          new Grounds.Alternative(
              text, place, "the word stands in another frame, or as another part of speech", null));
    }
  }
}
