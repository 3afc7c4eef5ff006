package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What exports of news databases have in common: wrapped lines, bylines. */
final class ExportText {

  /** No line of a wrapped text is longer. */
  private static final int WRAPPED = 100;

  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*(?:[;,]|\\band\\b|&)\\s*");
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "\\b(?:staff|writers?|correspondents?|reporters?|editors?|service|bureau|special to|agency)\\b",
          Pattern.CASE_INSENSITIVE);

  private ExportText() {}

  /** Blocks of lines with blank lines between. */
  static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        block.add(line.strip());
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** The paragraphs of a body: a block each where the lines are short, else a line each. */
  static String paragraphs(List<String> lines) {
    boolean wrapped = lines.stream().allMatch(line -> line.strip().length() <= WRAPPED);
    return paragraphs(lines, wrapped && blocks(lines).size() > 1);
  }

  /**
   * The paragraphs of a body.
   *
   * @param wrapped whether each is a block of lines, not a line
   */
  static String paragraphs(List<String> lines, boolean wrapped) {
    List<List<String>> blocks = blocks(lines);
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks) {
      if (wrapped) {
        paragraphs.add(String.join(" ", block));
      } else {
        paragraphs.addAll(block);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** Puts a byline's people down as authors. */
  static void authors(DocumentDraft draft, String byline, String place) {
    String people = byline.strip().replaceFirst("(?i)^by:?\\s+", "");
    for (String author : BETWEEN_AUTHORS.split(people)) {
      boolean person = !NO_AUTHOR.matcher(author).find() && !author.isBlank();
      if (person) {
        draft.author(author, place);
      }
    }
  }

  /** Whether a line names a copyright's holder. */
  static boolean isCopyright(String line) {
    String start = line.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("copyright ") || start.startsWith("(c) ") || start.startsWith("©");
  }
}
