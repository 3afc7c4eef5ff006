package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A capitalised pronoun behind a word without a full stop ("of Canada He agreed") begins a sentence
 * of its own, as machine translation leaves it; so does a word glued to the full stop before it
 * ("talks.They"). The space becomes a break, or a break comes between.
 */
final class RunTogether implements RepairRule {

  // What is rare is asked first in both, since what may stand before costs a look at each place.
  private static final Pattern PRONOUN =
      Pattern.compile(
          " (?=(?:He|She|They|We|It) \\p{Ll}+)(?<=[\\p{L}\\p{N}] )"
              + "(?<! (?:and|or|but|nor|that|when|because|if|as|so|what|how|why|where|who|which"
              + "|while|than|the|an?|of|in|to|for|with|by|called|titled|said|says|then) )");
  private static final Pattern GLUED =
      Pattern.compile("(?=\\p{Lu}\\p{Ll}+ \\p{Ll})(?<=\\p{Ll}{3}[.!?][\"\\u201D]?)");

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    collect(PRONOUN.matcher(text), edits);
    collect(GLUED.matcher(text), edits);
    edits.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return edits;
  }

  private static void collect(Matcher matcher, List<Edit> edits) {
    while (matcher.find()) {
      edits.add(new Edit(matcher.start(), matcher.end(), "\n"));
    }
  }
}
