package org.chancery.engine.extraction.statement;

/** White space of any width: texts of corpora are read as they are, unrepaired. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** White space that breaks no line. */
  static boolean isBlank(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
