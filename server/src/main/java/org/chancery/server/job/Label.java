package org.chancery.server.job;

import java.util.Set;

/** Makes of the name that a file came with a label to show and to keep; it never leads anywhere. */
final class Label {

  private static final int LONGEST = 120;
  private static final String NAMELESS = "file";

  private Label() {}

  /** The last part of the name, without what can't be seen, or hides what can. */
  static String of(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder seen = new StringBuilder();
    last.codePoints().filter(Label::isSeen).limit(LONGEST).forEach(seen::appendCodePoint);
    String label = seen.toString().strip();
    // Standard input is named by a dash.
    boolean telling = label.codePoints().anyMatch(Character::isLetterOrDigit);
    return !telling ? NAMELESS : label.startsWith("-") ? "_" + label : label;
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The label, or where it is taken the label with a number. */
  static String unlike(Set<String> taken, String label) {
    String free = label;
    for (int i = 2; taken.contains(free); i++) {
      free = label + " (" + i + ")";
    }
    return free;
  }
}
