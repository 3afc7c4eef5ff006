package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/** Lines for events: date, who to whom, what, whether it happened, the words. */
final class EventRows {

  private static final int INDENT = 1;
  private static final int GLYPH = 1;
  private static final int DATE = "2020-06-01…".length();
  private static final int FACTUALITY = "requested".length();

  /** From this width on there is room for the article's words. */
  private static final int ROOM_FOR_WORDS = 100;

  private static final int ROOM_FOR_ONE_LINE = 76;

  private final TerminalLines lines;

  EventRows(TerminalLines lines) {
    this.lines = lines;
  }

  /** Whether a row ends in the words given; where it is narrow they are left out. */
  boolean hasRoomForWords() {
    return lines.width() >= ROOM_FOR_WORDS;
  }

  void row(JsonNode event) throws IOException {
    row(event, RecordWords.exact(event.path("evidence")));
  }

  /** A row with other words at its end than the evidence. */
  void row(JsonNode event, String words) throws IOException {
    Cell glyph = new Cell(Glyphs.event(event), GLYPH, Ink.EVENT);
    Cell date = new Cell(DateWords.brief(event.path("when")), DATE, Ink.FAINT);
    String parties = RecordWords.parties(event);
    String action = RecordWords.action(event);
    String factuality = RecordWords.plain(event.path("factuality"));
    if (lines.width() < ROOM_FOR_ONE_LINE) {
      lines.line(INDENT, glyph, date, new Cell(parties, lines.width(), Ink.PLAIN));
      String rest = factuality.isEmpty() ? action : action + " · " + factuality;
      lines.line(INDENT + GLYPH + 2, new Cell(rest, lines.width(), Ink.EVENT));
      return;
    }
    int room = lines.width() - INDENT - GLYPH - DATE - FACTUALITY - 8;
    int actionWidth = Math.min(26, room * 3 / 10);
    boolean worded = hasRoomForWords();
    int partiesWidth = worded ? Math.min(56, room * 4 / 10) : room - actionWidth;
    lines.line(
        INDENT,
        glyph,
        date,
        new Cell(parties, partiesWidth, Ink.PLAIN),
        new Cell(action, actionWidth, Ink.EVENT),
        new Cell(factuality, FACTUALITY, Ink.FAINT),
        new Cell(worded ? words : "", lines.width(), Ink.FAINT));
  }
}
