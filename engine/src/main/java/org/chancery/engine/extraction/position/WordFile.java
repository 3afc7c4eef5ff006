package org.chancery.engine.extraction.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's word files: columns parted by bars, {@code #} begins a comment line. */
final class WordFile {

  /**
   * A line of a word file.
   *
   * @param where file and line, for messages
   */
  record Row(String where, List<String> cells) {
    String cell(int i) {
      return cells.get(i);
    }
  }

  private WordFile() {}

  /**
   * The rows of a bundled file.
   *
   * @throws IllegalStateException where one has another number of columns
   */
  static List<Row> rows(String file, int columns) {
    try (InputStream bytes = WordFile.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the build lacks the word file " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(file + ":" + number, line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the word file " + file + " can't be read", e);
    }
  }

  private static Row row(String where, String line, int columns) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() != columns) {
      throw new IllegalStateException(
          where + ": found " + cells.size() + " columns, expected " + columns);
    }
    return new Row(where, List.copyOf(cells));
  }
}
