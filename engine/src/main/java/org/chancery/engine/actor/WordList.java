package org.chancery.engine.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads this package's word lists: lines of {@code label: word word …}; {@code #} begins a comment
 * line.
 */
final class WordList {

  private WordList() {}

  /** The words of each label, in the order of the file. */
  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream bytes = WordList.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the build lacks the word list " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          lists.put(
              line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + file + " can't be read", e);
    }
    return lists;
  }
}
