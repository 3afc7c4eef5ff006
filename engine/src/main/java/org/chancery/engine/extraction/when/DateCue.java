package org.chancery.engine.extraction.when;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Kinds of words that show that a date may stand in a sentence, so that dates are only looked for
 * where there can be any.
 */
enum DateCue {
  YEAR,
  MONTH,
  WEEKDAY,
  SEASON,
  UNIT,
  NEAR;

  private static final Map<String, DateCue> WORDS = words();

  private static Map<String, DateCue> words() {
    Map<String, DateCue> words = new HashMap<>();
    add(
        words,
        MONTH,
        "january february march april may june july august september october november december "
            + "jan feb mar apr jun jul aug sep sept oct nov dec");
    add(words, WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday");
    add(words, SEASON, "spring summer autumn fall winter");
    add(words, UNIT, "day days week weeks month months year years decade decades quarter weekend");
    add(words, NEAR, "today yesterday tomorrow tonight");
    return Map.copyOf(words);
  }

  private static void add(Map<String, DateCue> words, DateCue cue, String list) {
    for (String word : list.split(" ")) {
      words.put(word, cue);
    }
  }

  /** The kinds that a sentence has; empty where no date can be in it. */
  static Set<DateCue> in(ParsedSentence sentence) {
    Set<DateCue> found = EnumSet.noneOf(DateCue.class);
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (hasFourDigits(form)) {
        found.add(YEAR);
      }
      int begin = form.indexOf('-') + 1;
      int end = form.endsWith(".") ? form.length() - 1 : form.length();
      if (end - begin >= 3) {
        DateCue cue = WORDS.get(form.substring(begin, end).toLowerCase(Locale.ROOT));
        if (cue != null) {
          found.add(cue);
        }
      }
    }
    return found;
  }

  private static boolean hasFourDigits(String form) {
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      run = Character.isDigit(form.charAt(i)) ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }
}
