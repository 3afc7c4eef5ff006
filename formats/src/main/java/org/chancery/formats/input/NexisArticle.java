package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article of LexisNexis: what stands before its first tag (outlet, date and headline in the
 * older layout, headline, outlet and date in the newer one), header tags, body, tags behind it.
 * Confined to one thread.
 */
final class NexisArticle {

  private static final Pattern TAG =
      Pattern.compile("^\\s*([A-Za-z][A-Za-z-]{2,20}):(?:\\s+(.*)|\\s*)$");
  private static final Set<String> HEADER =
      Set.of(
          "byline",
          "section",
          "length",
          "dateline",
          "highlight",
          "headline",
          "series",
          "column",
          "body");

  /** Header tags whose value never runs over a line. */
  private static final Set<String> ONE_LINE = Set.of("length", "dateline", "body");

  private static final Set<String> FOOTER =
      Set.of(
          "load-date",
          "language",
          "graphic",
          "publication-type",
          "document-type",
          "subject",
          "correction-date",
          "journal-code",
          "url",
          "photo",
          "photos",
          "geographic",
          "organization",
          "person",
          "country",
          "state",
          "city",
          "company",
          "industry",
          "ticker",
          "notes",
          "chart",
          "map",
          "distribution",
          "acc-no",
          "docid",
          "keywords");
  private static final Set<String> FOOTER_WORDS =
      Set.of("Classification", "Graphic", "Notes", "All Rights Reserved");
  private static final Pattern COVER =
      Pattern.compile("^(?:Job Number:|Documents? \\(\\d+\\)|User Name:|Date and Time:).*");

  private enum Part {
    BEFORE,
    HEADER,
    BODY
  }

  private final DocumentDraft draft;
  private final List<String> before = new ArrayList<>();
  private final List<String> body = new ArrayList<>();

  /**
   * Whether the body begins behind the word "Body" in a line of its own, as in the newer layout.
   */
  private final boolean newer;

  private Part part = Part.BEFORE;
  private boolean valueGoesOn;

  private NexisArticle(DocumentDraft draft, boolean newer) {
    this.draft = draft;
    this.newer = newer;
  }

  /**
   * Reads an article; null for a title page.
   *
   * @throws Unreadable where there is no text
   */
  static @Nullable String read(List<String> lines, DocumentDraft draft) throws Unreadable {
    boolean newer = lines.stream().anyMatch(NexisArticle::isBodyWord);
    NexisArticle article = new NexisArticle(draft, newer);
    lines.forEach(article::line);
    if (article.part == Part.BEFORE) {
      return null;
    }
    article.preamble();
    List<String> body = article.withoutFooter();
    String text = newer ? ExportText.paragraphs(body) : ExportText.paragraphs(body, true);
    if (text.isBlank()) {
      throw new Unreadable("empty: no text behind the article's header");
    }
    return text;
  }

  private static boolean isBodyWord(String line) {
    return line.strip().equals("Body");
  }

  private void line(String line) {
    if (part == Part.BODY) {
      body.add(line);
    } else if (isBodyWord(line)) {
      part = Part.BODY;
    } else {
      header(line);
    }
  }

  private void header(String line) {
    Matcher tag = TAG.matcher(line);
    String name = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    if (HEADER.contains(name)) {
      part = Part.HEADER;
      tag(name, tag.group(2) == null ? "" : tag.group(2).strip());
    } else if (part == Part.BEFORE) {
      before.add(line);
    } else if (line.isBlank()) {
      valueGoesOn = false;
    } else if (!valueGoesOn && !newer) {
      part = Part.BODY;
      body.add(line);
    }
  }

  private void tag(String name, String value) {
    valueGoesOn = !ONE_LINE.contains(name);
    switch (name) {
      case "byline" -> ExportText.authors(draft, value, "nexis:byline");
      case "headline" -> draft.title(value, "nexis:headline");
      case "body" -> {
        part = Part.BODY;
        body.add(value);
      }
      default -> {}
    }
  }

  /** Taken off from behind, so that a tag's word within the text ends nothing. */
  private List<String> withoutFooter() {
    List<String> lines = body;
    int end = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      boolean first = i == 0 || lines.get(i - 1).isBlank();
      if (isFooter(line)) {
        end = i;
      } else if (!line.isBlank() && first) {
        // A paragraph of the text; lines that a tag's value runs over have no blank line before.
        break;
      } else if (!line.isBlank() && !continuesFooter(lines, i)) {
        break;
      }
    }
    return lines.subList(0, end);
  }

  private boolean continuesFooter(List<String> lines, int at) {
    int first = at;
    while (first > 0 && !lines.get(first - 1).isBlank()) {
      first--;
      if (isFooter(lines.get(first))) {
        return true;
      }
    }
    return false;
  }

  /** The older layout has its tags in capitals. */
  private boolean isFooter(String line) {
    Matcher tag = TAG.matcher(line);
    boolean known = tag.matches() && FOOTER.contains(tag.group(1).toLowerCase(Locale.ROOT));
    return known && (newer || tag.group(1).equals(tag.group(1).toUpperCase(Locale.ROOT)))
        || FOOTER_WORDS.contains(line.strip())
        || ExportText.isCopyright(line);
  }

  private void preamble() {
    List<List<String>> blocks = ExportText.blocks(before);
    List<String> lines = new ArrayList<>();
    blocks.forEach(lines::addAll);
    int date = 0;
    while (date < lines.size() && PublicationDates.of(lines.get(date)).isEmpty()) {
      date++;
    }
    if (date == lines.size()) {
      return;
    }
    draft.published(lines.get(date), "nexis:date");
    if (date > 0) {
      draft.outlet(lines.get(date - 1), "nexis:publication");
    }
    draft.title(newer ? titleBefore(lines, date) : titleBehind(blocks, date), "nexis:headline");
  }

  /** The lines before the outlet, but the last one alone where a title page stands before. */
  private static String titleBefore(List<String> lines, int date) {
    boolean cover = lines.stream().anyMatch(line -> COVER.matcher(line).matches());
    int end = Math.max(0, date - 1);
    return String.join(" ", lines.subList(cover ? Math.max(0, end - 1) : 0, end));
  }

  /** The blocks behind the one with the date. */
  private static String titleBehind(List<List<String>> blocks, int date) {
    int seen = 0;
    List<String> title = new ArrayList<>();
    for (List<String> block : blocks) {
      if (seen > date && !ExportText.isCopyright(block.get(0))) {
        title.addAll(block);
      }
      seen += block.size();
    }
    return String.join(" ", title);
  }
}
