package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Half a character can't be written as UTF-8; it becomes the replacement character. */
final class LoneSurrogates implements RepairRule {

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        edits.add(new Edit(i, i + 1, "\uFFFD"));
      }
    }
    return edits;
  }
}
