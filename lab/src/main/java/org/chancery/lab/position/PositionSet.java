package org.chancery.lab.position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.IssuesFile;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;

/** The texts, issues and actors on which positions are measured. */
final class PositionSet {

  private static final int COLUMNS = 4;

  static Register register() {
    return Register.bundled().with(RegisterFiles.parse("register.yaml", text("register.yaml")));
  }

  /** Texts that use the issue's own words or those of the lexicon, that use others, that report. */
  static final List<PositionSet> ALL =
      List.of(
          new PositionSet("issues.yaml", "positions.tsv"),
          new PositionSet("paraphrases.yaml", "paraphrases.tsv"),
          new PositionSet("issues.yaml", "wire.tsv"));

  private final String issues;
  private final String texts;

  private PositionSet(String issues, String texts) {
    this.issues = issues;
    this.texts = texts;
  }

  /** File name of the texts. */
  String name() {
    return texts;
  }

  List<Issue> issues() {
    return IssuesFile.parse(issues, text(issues));
  }

  List<MarkedPosition> rows() {
    List<MarkedPosition> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(texts).split("\n")) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(row(number, line));
      }
    }
    return rows;
  }

  private MarkedPosition row(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          texts + ":" + number + ": found " + cells.length + " columns, expected " + COLUMNS);
    }
    Map<String, Stance> holders = new LinkedHashMap<>();
    if (!cells[3].equals("-")) {
      for (String pair : cells[3].split("; ")) {
        int equals = pair.indexOf('=');
        holders.put(
            pair.substring(0, equals),
            Stance.valueOf(pair.substring(equals + 1).toUpperCase(Locale.ROOT)));
      }
    }
    return new MarkedPosition(cells[0], cells[1].equals("held-out"), cells[2], holders);
  }

  private static String text(String file) {
    try (InputStream in = PositionSet.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
