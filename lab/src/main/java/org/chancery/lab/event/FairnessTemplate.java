package org.chancery.lab.event;

import java.util.List;
import org.chancery.engine.extraction.PloverType;

/**
 * A sentence in which any two states can stand.
 *
 * @param type of the event that {@code {A}} does to {@code {B}}
 * @param words with {@code {A}}, {@code {A.adj}}, {@code {A.cap}} and the same of B
 */
record FairnessTemplate(PloverType type, String words) {

  /** All of them, in the order of the file. */
  static List<FairnessTemplate> bundled() {
    return SentenceSet.lines("fairness.txt").stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(FairnessTemplate::parse)
        .toList();
  }

  private static FairnessTemplate parse(String line) {
    int bar = line.indexOf(" | ");
    return new FairnessTemplate(
        PloverType.valueOf(line.substring(0, bar)), line.substring(bar + 3));
  }

  /** The sentence about these two. */
  String of(StateNames actor, StateNames recipient) {
    String text = fill(fill(words, "A", actor), "B", recipient);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String fill(String text, String side, StateNames state) {
    return text.replace("{" + side + "}", state.name())
        .replace("{" + side + ".adj}", state.adjective())
        .replace("{" + side + ".cap}", state.capital());
  }
}
