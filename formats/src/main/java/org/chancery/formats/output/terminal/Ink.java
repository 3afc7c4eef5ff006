package org.chancery.formats.output.terminal;

/** How a piece of a line is drawn on a terminal; the glyphs and words say the same without it. */
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  EVENT("34"),
  STATEMENT("33"),
  POSITION("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String draw(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
