package org.chancery.engine.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.text.AlignedText;
import org.chancery.engine.text.Span;
import org.chancery.engine.text.TextRepair;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of what a reader found: repairs the text, adds the metadata that stands in the
 * text, checks the limits and the language, gives the id. Thread-safe.
 */
public final class ArticleMaker {

  private static final int ID_BYTES = 8;

  /** More control and replacement characters than this share are no text. */
  private static final double BINARY_SHARE = 0.05;

  private final LanguageCheck languages = new LanguageCheck();

  /** What became of a document. */
  public sealed interface Made {

    /**
     * An article.
     *
     * @param passages paragraphs of its text that are to be parsed: without title, byline, other
     *     header lines and dateline
     */
    record Ready(Article article, List<Span> passages) implements Made {

      public Ready {
        passages = List.copyOf(passages);
      }
    }

    /** Not readable, and why. */
    record Refused(String reason) implements Made {}
  }

  /** Makes the article, or says why there is none. */
  public Made make(Document document) {
    try {
      return made(document);
    } catch (RuntimeException | StackOverflowError fault) {
      // One article must never stop a run.
      return new Made.Refused(OwnFault.reason(fault));
    }
  }

  private Made made(Document document) {
    int points = document.text().codePointCount(0, document.text().length());
    if (points > ArticleLimits.MAX_CODE_POINTS) {
      return new Made.Refused(
          String.format(
              Locale.ROOT,
              "too large: %,d code points of text, the limit is %,d; split it into articles",
              points,
              ArticleLimits.MAX_CODE_POINTS));
    }
    if (isBinary(document.text())) {
      return new Made.Refused("binary: not a text");
    }
    AlignedText text = TextRepair.repair(document.text());
    if (text.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Made.Refused("empty: no text in it");
    }
    Optional<LanguageCheck.Guess> language = languages.guess(text.text());
    if (language.isPresent() && isForeign(language.get())) {
      return new Made.Refused(
          String.format(
              Locale.ROOT,
              "not English (confidence %2$.2f), more like %1$s; only English is read",
              language.get().iso639(),
              language.get().notEnglish()));
    }
    return ready(document, text, language.map(LanguageCheck.Guess::iso639).orElse(null));
  }

  private static boolean isForeign(LanguageCheck.Guess guess) {
    return !guess.iso639().equals("en") && guess.notEnglish() >= ArticleLimits.FOREIGN_CONFIDENCE;
  }

  private static boolean isBinary(String text) {
    long odd =
        text.chars()
            .filter(
                c -> c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
            .count();
    return odd > BINARY_SHARE * text.length();
  }

  private static Made ready(Document document, AlignedText text, @Nullable String language) {
    TextHeader header = TextHeader.of(text.text());
    Found<String> title = document.title() == null ? header.title() : document.title();
    Found<String> outlet = document.outlet() == null ? header.outlet() : document.outlet();
    Found<LocalDate> published =
        document.published() == null ? header.published() : document.published();
    List<Found<String>> authors =
        document.authors().isEmpty() ? header.authors() : document.authors();
    String hash = hash(title, text.text(), outlet, published);
    String id = document.id() == null ? "a-" + hash.substring(0, 2 * ID_BYTES) : document.id();
    return new Made.Ready(
        new Article(
            id,
            hash,
            document.source(),
            document.url(),
            title,
            outlet,
            authors,
            published,
            "en".equals(language) ? language : null,
            text,
            document.textual()),
        header.passages());
  }

  private static String hash(
      @Nullable Found<String> title,
      String text,
      @Nullable Found<String> outlet,
      @Nullable Found<LocalDate> published) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (Object part :
        new Object[] {
          title == null ? "" : title.value(),
          text,
          outlet == null ? "" : outlet.value(),
          published == null ? "" : published.value()
        }) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
