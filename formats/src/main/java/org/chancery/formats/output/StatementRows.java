package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/** Lines for statements: who, with which words introduced, what, on which basis, through whom. */
final class StatementRows {

  private static final int INDENT = 1;
  private static final int GLYPH = 1;
  private static final int ROOM_FOR_ONE_LINE = 76;
  private static final int LEAST_NOTES = 21;

  private final TerminalLines lines;

  StatementRows(TerminalLines lines) {
    this.lines = lines;
  }

  void row(JsonNode statement) throws IOException {
    Cell glyph = new Cell(Glyphs.STATEMENT, GLYPH, Ink.STATEMENT);
    String content = RecordWords.exact(statement.path("content"));
    if (lines.width() < ROOM_FOR_ONE_LINE) {
      String who = join(" · ", speaker(statement), notes(statement));
      lines.line(INDENT, glyph, new Cell(who, lines.width(), Ink.PLAIN));
      lines.line(INDENT + GLYPH + 2, new Cell(content, lines.width(), Ink.STATEMENT));
      return;
    }
    int notesWidth = Math.max(LEAST_NOTES, lines.width() / 4);
    int room = lines.width() - INDENT - GLYPH - notesWidth - 6;
    int speakerWidth = Math.min(44, room * 4 / 10);
    lines.line(
        INDENT,
        glyph,
        new Cell(speaker(statement), speakerWidth, Ink.PLAIN),
        new Cell(content, room - speakerWidth, Ink.STATEMENT),
        new Cell(notes(statement), notesWidth, Ink.FAINT));
  }

  private static String speaker(JsonNode statement) {
    return join(
        " ",
        RecordWords.actors(statement.path("sources")),
        RecordWords.exact(statement.path("cue")));
  }

  private static String notes(JsonNode statement) {
    String relays = RecordWords.actors(statement.path("relays"));
    String behalf = RecordWords.actor(statement.path("behalf"));
    return join(
        ", ",
        RecordWords.plain(statement.path("basis")),
        relays.isEmpty() ? "" : "via " + relays,
        behalf.isEmpty() ? "" : "for " + behalf);
  }

  private static String join(String between, String... parts) {
    List<String> present = new ArrayList<>(List.of(parts));
    present.removeIf(String::isEmpty);
    return String.join(between, present);
  }
}
