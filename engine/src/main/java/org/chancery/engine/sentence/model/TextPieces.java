package org.chancery.engine.sentence.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks of lines, the pieces that the tokenizer is given one after another.
 *
 * <p>A block ends at an empty line, because what stands above it (a headline, a byline, a
 * paragraph) is no part of the sentence below. It also ends once it has {@link #MAX_BLOCK_CHARS}
 * characters. A line, or a run of characters without white space, that is longer than its limit is
 * cut, so that no input, however made, costs more than its length.
 */
final class TextPieces {

  /** Longest line that the tokenizer is given, in UTF-16 units. */
  static final int MAX_LINE_CHARS = 10_000;

  /** Longest run without white space that the tokenizer is given, in UTF-16 units. */
  static final int MAX_RUN_CHARS = 250;

  /**
   * Longest run with neither white space nor full stop nor colon, in UTF-16 units: no word and no
   * address. The tokenizer looks for an address from each of its letters on.
   */
  static final int MAX_WORD_CHARS = 100;

  /** A block that has reached this length is closed at the end of its line, in UTF-16 units. */
  static final int MAX_BLOCK_CHARS = 50_000;

  /**
   * A half-open stretch of the text, without its line break.
   *
   * @param inRun whether it is nothing but letters and digits cut out of an endless run: one token
   *     as it is
   */
  record Line(int begin, int end, boolean inRun) {}

  private final String text;
  private final List<List<Line>> blocks = new ArrayList<>();
  private List<Line> block = new ArrayList<>();
  private int blockChars;

  private TextPieces(String text) {
    this.text = text;
  }

  /** The blocks of a text, each with at least one line, in the order of the text. */
  static List<List<Line>> blocks(String text) {
    TextPieces pieces = new TextPieces(text);
    pieces.cut();
    return pieces.blocks;
  }

  /** White space as NLP4J's tokenizer knows it. */
  static boolean isWhiteSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private void cut() {
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      addLine(begin, end);
      boolean crLf = text.startsWith("\r\n", end);
      begin = end + (crLf ? 2 : 1);
    }
    closeBlock();
  }

  private void addLine(int begin, int end) {
    int first = begin;
    while (first < end && isWhiteSpace(text.charAt(first))) {
      first++;
    }
    if (first == end) {
      closeBlock();
      return;
    }
    int from = begin;
    while (from < end) {
      int to = pieceEnd(from, end);
      block.add(new Line(from, to, isInRun(from, to)));
      blockChars += to - from;
      if (blockChars >= MAX_BLOCK_CHARS) {
        closeBlock();
      }
      from = to;
    }
  }

  /**
   * Where the piece that begins at {@code from} ends: at the line's end or where a limit cuts it.
   */
  private int pieceEnd(int from, int lineEnd) {
    int run = 0;
    int longest = MAX_WORD_CHARS;
    int lastSpace = -1;
    for (int i = from; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (isWhiteSpace(c)) {
        run = 0;
        longest = MAX_WORD_CHARS;
        lastSpace = i;
      } else {
        longest = c == '.' || c == ':' ? MAX_RUN_CHARS : longest;
        run++;
      }
      if (run > longest) {
        return beforeLowSurrogate(from, i);
      }
      if (i - from >= MAX_LINE_CHARS) {
        return lastSpace > from ? lastSpace : beforeLowSurrogate(from, i);
      }
    }
    return lineEnd;
  }

  private boolean isInRun(int begin, int end) {
    if (end - begin < MAX_WORD_CHARS) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private int beforeLowSurrogate(int from, int cut) {
    return cut - 1 > from && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }

  private void closeBlock() {
    if (!block.isEmpty()) {
      blocks.add(block);
      block = new ArrayList<>();
    }
    blockChars = 0;
  }
}
