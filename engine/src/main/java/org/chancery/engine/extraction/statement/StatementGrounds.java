package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.text.Span;

/**
 * Tells what a statement rests on: the lines of the cue lexicon for its word, and how often its
 * pattern is right. Stateless.
 */
public final class StatementGrounds {

  private static final String VERBS = "verbs.txt";
  private static final String NOUNS = "nouns.txt";

  /** This one and the next have words as they are written, participles too, no base forms. */
  private static final String PHRASES = "phrases.txt";

  private static final String ADJECTIVES = "adjectives.txt";

  private static final List<String> FILES = List.of(VERBS, NOUNS, ADJECTIVES, PHRASES);

  private StatementGrounds() {}

  /**
   * What a statement rests on.
   *
   * @param text of its article
   */
  public static Grounds of(Statement statement, String text) {
    String[] rule = statement.coder().rule().split("/", 3);
    if (rule.length < 3) {
      return new Grounds(List.of(), List.of());
    }
    Span cue = statement.cue();
    String words = cue == null ? "" : cue.of(text).toLowerCase(Locale.ROOT);
    List<Grounds.Entry> entries = new ArrayList<>();
    List<Grounds.Alternative> others = new ArrayList<>();
    for (String file : filesOf(rule[1])) {
      for (CueFile.Line line : CueFile.lines(file)) {
        if (isOf(line, rule[2], words)) {
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

  /** The pattern's own file first: many words are a verb and a noun. */
  private static List<String> filesOf(String pattern) {
    String own =
        switch (pattern) {
          case "noun" -> NOUNS;
          case "adjective" -> ADJECTIVES;
          case "phrase", "adverb" -> PHRASES;
          default -> VERBS;
        };
    List<String> files = new ArrayList<>(FILES);
    files.remove(own);
    files.add(0, own);
    return files;
  }

  private static boolean isOf(CueFile.Line line, String baseForm, String cue) {
    return switch (line.file()) {
      case PHRASES -> line.word().equals(cue);
      case ADJECTIVES -> line.word().equals(baseForm) || cue.endsWith(" " + line.word());
      default -> line.word().equals(baseForm);
    };
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
