package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/** Lines for positions: who, for or against, what, on which condition. */
final class PositionRows {

  private static final int INDENT = 1;
  private static final int GLYPH = 1;
  private static final int STANCE = "conditional".length();
  private static final int ROOM_FOR_ONE_LINE = 76;

  private final TerminalLines lines;

  PositionRows(TerminalLines lines) {
    this.lines = lines;
  }

  void row(JsonNode position) throws IOException {
    Cell glyph = new Cell(Glyphs.position(position), GLYPH, Ink.POSITION);
    String actor = RecordWords.actor(position.path("actor"));
    String stance = RecordWords.plain(position.path("stance"));
    String issue = position.path("issue").path("title").asText("");
    String condition = RecordWords.condition(position);
    if (lines.width() < ROOM_FOR_ONE_LINE) {
      int actorWidth = lines.width() - INDENT - GLYPH - STANCE - 4;
      lines.line(
          INDENT,
          glyph,
          new Cell(actor, actorWidth, Ink.PLAIN),
          new Cell(stance, STANCE, Ink.POSITION));
      lines.line(INDENT + GLYPH + 2, new Cell(issue, lines.width(), Ink.FAINT));
      if (!condition.isEmpty()) {
        lines.line(INDENT + GLYPH + 2, new Cell(condition, lines.width(), Ink.FAINT));
      }
      return;
    }
    int room = lines.width() - INDENT - GLYPH - STANCE - 8;
    int actorWidth = Math.min(44, room * 4 / 10);
    int issueWidth = condition.isEmpty() ? room : Math.min(48, (room - actorWidth) / 2);
    lines.line(
        INDENT,
        glyph,
        new Cell(actor, actorWidth, Ink.PLAIN),
        new Cell(stance, STANCE, Ink.POSITION),
        new Cell(issue, issueWidth, Ink.PLAIN),
        new Cell(condition, lines.width(), Ink.FAINT));
  }
}
