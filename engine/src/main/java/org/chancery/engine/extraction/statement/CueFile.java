package org.chancery.engine.extraction.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.extraction.Statement.Attitude;

/**
 * Reads the lexicon's files: a line a cue with word, attitude, frames and example, separated by
 * {@code |}. See docs/formats/cues.md.
 */
final class CueFile {

  private static final int COLUMNS = 4;

  /** A line of a file, for those who check the examples. */
  record Line(
      String file, int number, String word, Attitude attitude, String frames, String example) {}

  private CueFile() {}

  static List<Cue> verbs() {
    return cues("verbs.txt");
  }

  static List<Cue> nouns() {
    return cues("nouns.txt");
  }

  static List<Cue> adjectives() {
    return cues("adjectives.txt");
  }

  static List<CuePhrase> phrases() {
    return lines("phrases.txt").stream()
        .map(
            line ->
                new CuePhrase(
                    List.of(line.word().split(" ")),
                    !line.frames().equals("none"),
                    line.attitude()))
        .toList();
  }

  private static List<Cue> cues(String file) {
    List<Cue> cues = new ArrayList<>();
    for (Line line : lines(file)) {
      Map<Frame, Attitude> frames = new LinkedHashMap<>();
      for (String word : line.frames().split(" +")) {
        String[] part = word.split("=", 2);
        Attitude own = part.length == 1 ? line.attitude() : attitude(file, line.number(), part[1]);
        frames.put(Frame.parse(part[0]), own);
      }
      cues.add(new Cue(line.word(), frames));
    }
    return cues;
  }

  /**
   * The lines of one of the bundled files.
   *
   * @throws IllegalStateException when a line is malformed, with file, line, found and expected
   */
  static List<Line> lines(String file) {
    return rows(file).stream().map(row -> line(file, row.number(), row.text())).toList();
  }

  /** A file of two columns, the first of them unique. */
  static Map<String, String> table(String file) {
    Map<String, String> table = new LinkedHashMap<>();
    for (Row row : rows(file)) {
      String[] part = row.text().split("\\|", -1);
      if (part.length != 2 || table.put(part[0].strip(), part[1].strip()) != null) {
        throw new IllegalStateException(
            file + ":" + row.number() + ": expected 'name | value', each name once");
      }
    }
    return table;
  }

  private record Row(int number, String text) {}

  private static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader in = open(file)) {
      int number = 0;
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          rows.add(new Row(number, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the bundled " + file, e);
    }
    return rows;
  }

  private static Line line(String file, int number, String text) {
    String[] part = text.split("\\|", -1);
    if (part.length != COLUMNS) {
      throw new IllegalStateException(
          file
              + ":"
              + number
              + ": found "
              + part.length
              + " columns, expected word | attitude | frames | example");
    }
    return new Line(
        file,
        number,
        part[0].strip(),
        attitude(file, number, part[1]),
        part[2].strip(),
        part[3].strip());
  }

  private static Attitude attitude(String file, int number, String word) {
    String name = word.strip().toUpperCase(Locale.ROOT);
    for (Attitude attitude : Attitude.values()) {
      if (attitude.name().equals(name)) {
        return attitude;
      }
    }
    throw new IllegalStateException(
        file
            + ":"
            + number
            + ": found attitude '"
            + word.strip()
            + "', expected assertion, belief, fact or eventuality");
  }

  private static BufferedReader open(String file) {
    InputStream in = CueFile.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the bundled " + file + " is missing");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
