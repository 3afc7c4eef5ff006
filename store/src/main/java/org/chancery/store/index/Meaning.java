package org.chancery.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.chancery.engine.meaning.WordVectors;

/**
 * What a text means: the mean of its words' vectors, those left out that say nothing by themselves.
 */
final class Meaning {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

  /** Of a long text its beginning tells what it is about. */
  private static final int MOST_WORDS = 80;

  private final WordVectors words = WordVectors.bundled();

  /** A vector of length 1; absent where no word of the text is known. */
  Optional<float[]> of(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (found.size() < MOST_WORDS && matcher.find()) {
      String word = matcher.group();
      if (!EnglishAnalyzer.getDefaultStopSet().contains(word.toLowerCase(Locale.ROOT))) {
        found.add(word);
      }
    }
    return words.ofPhrase(found);
  }
}
