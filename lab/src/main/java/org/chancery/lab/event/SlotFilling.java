package org.chancery.lab.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the slots {@code {A}}, {@code {A-adj}} and {@code {A-capital}}, A to D, with states in
 * turn, so that each stands as often as any other. Not thread-safe: one filling serves a whole set.
 */
final class SlotFilling {

  static final Pattern SLOT = Pattern.compile("\\{([A-D])(-adj|-capital)?}");

  private static final Pattern MARK = Pattern.compile("</?[st]>");
  private static final Pattern DETERMINED =
      Pattern.compile("\\b(?:the|a|an|this|its|their|our|every|no) $", Pattern.CASE_INSENSITIVE);
  private static final String ARTICLE = "the ";

  private final List<StateNames> states;
  private final int[] used;
  private final Map<String, StateNames> chosen = new HashMap<>();
  private int next;

  SlotFilling(List<StateNames> states) {
    this.states = List.copyOf(states);
    this.used = new int[states.size()];
  }

  /** Other states from here on. */
  void turn() {
    chosen.clear();
  }

  /** The line with the states of this turn in its slots. */
  String filled(String line) {
    StringBuilder filled = new StringBuilder();
    Matcher slot = SLOT.matcher(line);
    int from = 0;
    while (slot.find()) {
      StateNames state = chosen.computeIfAbsent(slot.group(1), s -> take());
      filled.append(line, from, slot.start());
      from = slot.end();
      String form = slot.group(2);
      String words =
          form == null ? state.name() : form.equals("-adj") ? state.adjective() : state.capital();
      if (form == null && words.startsWith(ARTICLE) && hasArticle(filled)) {
        words = words.substring(ARTICLE.length());
      }
      filled.append(begins(filled) ? capitalised(words) : words);
    }
    return filled.append(line, from, line.length()).toString();
  }

  /** How often each state was filled in so far. */
  int[] used() {
    return used.clone();
  }

  private StateNames take() {
    int at = next;
    next = (next + 1) % states.size();
    used[at]++;
    return states.get(at);
  }

  /** "the {A} Open", "a {A} envoy" want no second article. */
  private static boolean hasArticle(CharSequence before) {
    return DETERMINED.matcher(MARK.matcher(before).replaceAll("")).find();
  }

  private static boolean begins(CharSequence text) {
    String before = MARK.matcher(text).replaceAll("").strip();
    return before.isEmpty() || ".!?:\u201c\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
