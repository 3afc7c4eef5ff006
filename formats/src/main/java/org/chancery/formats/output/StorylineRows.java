package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.RecordWords;

/** Lines for a storyline: its title, its merged events, where the reports disagree. */
final class StorylineRows {

  private static final int INDENT = 3;

  private final TerminalLines lines;
  private final EventRows events;

  StorylineRows(TerminalLines lines, EventRows events) {
    this.lines = lines;
    this.events = events;
  }

  void rows(JsonNode storyline) throws IOException {
    lines.blank();
    lines.line(INDENT, new Cell(RecordWords.title(storyline), lines.width(), Ink.STRONG));
    lines.line(INDENT, new Cell(RecordWords.about(storyline), lines.width(), Ink.FAINT));
    for (JsonNode event : storyline.path("events")) {
      String support = RecordWords.support(event);
      events.row(event, support);
      if (!events.hasRoomForWords()) {
        lines.line(INDENT + 1, new Cell(support, lines.width(), Ink.FAINT));
      }
      for (JsonNode disagreement : event.path("disagreements")) {
        lines.line(
            INDENT + 1, new Cell(RecordWords.disagreement(disagreement), lines.width(), Ink.FAINT));
      }
    }
  }
}
