package org.chancery.engine.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells whether a text is English. Most are, and their commonest words show it at once; for the
 * rest OpenNLP's detector is asked, which is loaded on first need. Names are left out of account:
 * an English report may consist of little but foreign ones. Thread-safe.
 */
final class LanguageCheck {

  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by",
          "he", "it", "his", "from", "at", "are", "have", "has", "had", "be", "not", "but", "they",
          "which", "would", "said", "an", "were", "who", "this", "their", "will", "after");

  /** Words that no other language has so often, taken together. */
  private static final Set<String> ONLY_ENGLISH =
      Set.of(
          "the", "and", "that", "with", "from", "would", "said", "have", "which", "were", "they",
          "this", "their", "who", "will", "after", "been", "by");

  /** Share of common words from which on a text is English: news prose has 25 to 45 percent. */
  private static final double ENGLISH_SHARE = 0.18;

  private static final double ONLY_ENGLISH_SHARE = 0.05;

  /** With fewer letters in words that may not be names, the language can't be told. */
  private static final int FEWEST_LETTERS = 50;

  /** As much of a text as is looked at. */
  private static final int SAMPLE = 20_000;

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final class Detector {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream bytes = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
        if (bytes == null) {
          throw new IllegalStateException("the build lacks the language detector's model");
        }
        return new LanguageDetectorModel(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("the language detector's model can't be read", e);
      }
    }
  }

  /**
   * The likeliest language.
   *
   * @param iso639 its code of two letters, of three where it has none
   * @param notEnglish how sure it is that the text is not English, whatever it is: close languages
   *     share the rest of the likelihood among them
   */
  record Guess(String iso639, double notEnglish) {}

  /**
   * Empty where the text has fewer letters than {@link ArticleLimits#LANGUAGE_LETTERS}, or little
   * but names.
   */
  Optional<Guess> guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (sample.codePoints().filter(Character::isLetter).count() < ArticleLimits.LANGUAGE_LETTERS) {
      return Optional.empty();
    }
    List<String> words = withoutNames(sample);
    if (words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    if (share(words, COMMON) >= ENGLISH_SHARE && share(words, ONLY_ENGLISH) >= ONLY_ENGLISH_SHARE) {
      return Optional.of(new Guess("en", 0));
    }
    Language[] languages = new LanguageDetectorME(Detector.MODEL).predictLanguages(sample);
    double english = 0;
    for (Language language : languages) {
      english = language.getLang().equals("eng") ? language.getConfidence() : english;
    }
    return Optional.of(new Guess(twoLetters(languages[0].getLang()), 1 - english));
  }

  /** Words in small letters; those without a small letter too, where most are so. */
  private static List<String> withoutNames(String sample) {
    List<String> small = new ArrayList<>();
    List<String> capitals = new ArrayList<>();
    for (String word : WORD_END.split(sample)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean capital = word.codePoints().noneMatch(Character::isLowerCase) && isCased(word);
      if (capital) {
        capitals.add(word.toLowerCase(Locale.ROOT));
      } else if (!Character.isUpperCase(word.codePointAt(0))) {
        small.add(word);
      }
    }
    return capitals.size() > small.size() ? capitals : small;
  }

  private static boolean isCased(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
  }

  private static double share(List<String> words, Set<String> known) {
    return (double) words.stream().filter(known::contains).count() / words.size();
  }

  /** The detector gives ISO 639-3, records ISO 639-1 where there is one. */
  private static String twoLetters(String iso639Part3) {
    for (String two : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(two).getISO3Language().equals(iso639Part3)) {
        return two;
      }
    }
    return iso639Part3.equals("cmn") ? "zh" : iso639Part3;
  }
}
