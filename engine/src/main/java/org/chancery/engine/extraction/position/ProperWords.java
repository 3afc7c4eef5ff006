package org.chancery.engine.extraction.position;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.register.NameMatch;

/**
 * Names that the register doesn't know: of a war, a pipeline, a disease, a region. An issue that
 * bears one is no matter of an article that bears none of them. Stateless.
 */
final class ProperWords {

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*");

  /** Shorter words agree only as a whole. */
  private static final int SHORTEST_STEM = 4;

  private ProperWords() {}

  /**
   * The capitalised words of a wording that are no part of a name that the register knows.
   *
   * @param sentence whether the first word is capitalised as every first one is
   */
  static Set<String> of(String wording, List<NameMatch> names, boolean sentence) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(wording);
    while (matcher.find()) {
      int at = matcher.start();
      boolean known = names.stream().anyMatch(name -> name.begin() <= at && at < name.end());
      boolean inside = at > 0 && Character.isLetterOrDigit(wording.charAt(at - 1));
      if (!known && !inside && !(sentence && at == 0) && matcher.group().length() > 1) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** All capitalised words of a text. */
  static Set<String> in(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Whether a text has one of these names, or a form of it: Korea, Korean. */
  static boolean meet(Collection<String> names, Set<String> text) {
    for (String name : names) {
      if (text.contains(name)) {
        return true;
      }
      int stem = Math.max(SHORTEST_STEM, name.length() - 2);
      if (name.length() > stem
          && text.stream().anyMatch(word -> word.startsWith(name.substring(0, stem)))) {
        return true;
      }
    }
    return false;
  }
}
