package org.chancery.formats.input;

import java.io.IOException;
import java.util.List;
import org.chancery.formats.exchange.delimited.DelimitedReader;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.delimited.LineSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of stories as Media Cloud exports it: CSV with a header line, a story a row, its
 * text under {@code story_text} or {@code text}. Holds one row at a time.
 */
record StoryTable(InputLimits limits) implements PieceReader {

  private static final List<String> TEXT = List.of("story_text", "text", "full_text");

  /** Whether a text begins with such a table's header line. */
  static boolean isHeader(String start) {
    List<String> columns =
        List.of(start.lines().findFirst().orElse("").replace("\"", "").split(","));
    return columns.contains("title")
        && columns.contains("url")
        && columns.contains("publish_date")
        && (columns.contains("stories_id") || columns.contains("media_name"));
  }

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    DelimitedReader rows = new DelimitedReader(new LineSource(piece.bytes()), ',', 0);
    DelimitedRow header = rows.next();
    List<String> columns = header == null ? List.of() : header.cells();
    String text = TEXT.stream().filter(columns::contains).findFirst().orElse(null);
    if (text == null) {
      throw new Unreadable(
          "a table of stories without their text: expected a column story_text or text");
    }
    for (DelimitedRow row = rows.next(); row != null; row = rows.next()) {
      String place = piece.name() + ":" + row.line();
      if (row.fault() != null) {
        findings.rejected(place, "found " + row.fault());
      } else if (row.cells().size() != columns.size()) {
        findings.rejected(
            place, "found " + row.cells().size() + " cells, expected " + columns.size());
      } else {
        story(new Story(columns, row.cells()), text, place, findings);
      }
    }
  }

  /** One row by its columns' names. */
  private record Story(List<String> columns, List<String> cells) {
    @Nullable String at(String column) {
      int index = columns.indexOf(column);
      return index < 0 ? null : cells.get(index);
    }
  }

  private void story(Story story, String textColumn, String place, Findings findings) {
    String text = story.at(textColumn);
    if (text == null || text.isBlank()) {
      findings.rejected(place, "empty: no text in the row");
      return;
    }
    if (text.length() > limits.articleBytes()) {
      findings.rejected(place, WholeBytes.tooLarge("a row over the limit", limits).reason());
      return;
    }
    DocumentDraft draft = new DocumentDraft(place);
    draft.id(story.at("stories_id"));
    draft.id(story.at("id"));
    draft.url(story.at("url"));
    draft.title(story.at("title"), "csv:title");
    draft.outlet(story.at("media_name"), "csv:media_name");
    String date = story.at("publish_date");
    if (!draft.published(date, "csv:publish_date")) {
      findings.noDate(place, "publish_date", Findings.quoted(date));
    }
    findings.found(draft.document(text, true));
  }
}
