package org.chancery.engine.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the top of a text that name its publisher, known by the words that publishers use. */
final class OutletLine {

  private static final int MOST_WORDS = 6;

  private static final Set<String> WORDS =
      Set.of(
          "agency",
          "argus",
          "broadcasting",
          "bulletin",
          "chronicle",
          "courier",
          "daily",
          "desk",
          "dispatch",
          "echo",
          "examiner",
          "express",
          "gazette",
          "globe",
          "guardian",
          "herald",
          "independent",
          "inquirer",
          "journal",
          "ledger",
          "magazine",
          "mail",
          "media",
          "mercury",
          "mirror",
          "monitor",
          "network",
          "news",
          "newspaper",
          "observer",
          "online",
          "post",
          "press",
          "radio",
          "record",
          "register",
          "review",
          "sentinel",
          "service",
          "standard",
          "star",
          "sun",
          "telegraph",
          "television",
          "times",
          "today",
          "tribune",
          "weekly",
          "wire");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’&.-]*(?: (?:of|the|and|for|\\p{Lu}[\\p{L}'’&.-]*)){0,5}");

  private OutletLine() {}

  /** The name in a line that holds nothing else. */
  static Optional<String> name(String line) {
    String name = line.strip();
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > MOST_WORDS || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean known =
        WORDS.contains(last)
            || (first.equals("the") && WORDS.contains(words[1].toLowerCase(Locale.ROOT)));
    return known ? Optional.of(name) : Optional.empty();
  }
}
