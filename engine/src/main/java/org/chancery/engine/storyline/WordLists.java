package org.chancery.engine.storyline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's word files; {@code #} begins a comment line. */
final class WordLists {

  private WordLists() {}

  /** The lines of a file that say something, without the space around them. */
  static List<String> lines(String file) {
    try (InputStream bytes = WordLists.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the build lacks the word list " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + file + " can't be read", e);
    }
  }
}
