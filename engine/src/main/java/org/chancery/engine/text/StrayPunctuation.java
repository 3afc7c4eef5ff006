package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full stops and commas that machine translation set behind a space ("coronavirus. . The", "June ,
 * he") move up or go. Three full stops with spaces between them are an ellipsis and stay.
 */
final class StrayPunctuation implements RepairRule {

  private static final Pattern STRAY =
      Pattern.compile(
          "(?<=[.!?])(?<! [.]) \\.(?= [^.]|\\n|$)"
              + "|(?<=[\\p{L}\\p{N})\"\u201D]) (?=,(?: |\\n|$)|\\.(?:\\n|$| [^.\"]))");

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = STRAY.matcher(text);
    while (matcher.find()) {
      edits.add(new Edit(matcher.start(), matcher.end(), ""));
    }
    return edits;
  }
}
