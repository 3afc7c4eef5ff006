package org.chancery.engine.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells whether a text is English. Most are, and their commonest words show it at once; for the
 * rest OpenNLP's detector is asked, which is loaded on first need. Thread-safe.
 */
final class LanguageCheck {

  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by",
          "he", "it", "his", "from", "at", "are", "have", "has", "had", "be", "not", "but", "they",
          "which", "would", "said", "an");

  /**
   * Share of these words from which on a text is English: news prose has 25 to 45 percent of them.
   */
  private static final double ENGLISH_SHARE = 0.18;

  /** As much of a text as is looked at. */
  private static final int SAMPLE = 20_000;

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

  /** A language and how sure the detector is of it. */
  record Guess(String iso639, double confidence) {}

  /** Empty where the text has fewer letters than {@link ArticleLimits#LANGUAGE_LETTERS}. */
  Optional<Guess> guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (sample.codePoints().filter(Character::isLetter).count() < ArticleLimits.LANGUAGE_LETTERS) {
      return Optional.empty();
    }
    if (commonShare(sample) >= ENGLISH_SHARE) {
      return Optional.of(new Guess("en", 1));
    }
    Language best = new LanguageDetectorME(Detector.MODEL).predictLanguage(sample);
    return Optional.of(new Guess(twoLetters(best.getLang()), best.getConfidence()));
  }

  private static double commonShare(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    int common = 0;
    for (String word : words) {
      common += COMMON.contains(word) ? 1 : 0;
    }
    return words.length == 0 ? 0 : (double) common / words.length;
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
